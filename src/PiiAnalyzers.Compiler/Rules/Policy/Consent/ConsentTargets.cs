using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What a call may reach: the method, or all that override or implement it in the compilation.</summary>
internal sealed class ConsentTargets(Compilation compilation)
{
    private readonly TypeHierarchy _hierarchy = new(compilation, new TreeOrder(compilation));

    /// <param name="isVirtual">The call goes to whatever overrides the method.</param>
    public List<IMethodSymbol> Of(IMethodSymbol method, bool isVirtual)
    {
        method = method.OriginalDefinition;
        if (!isVirtual || !(method.IsAbstract || method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed)
        {
            return [method];
        }

        // Whoever can implement a member of a library may do so elsewhere.
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly))
        {
            return method.IsAbstract ? [] : [method];
        }

        return _hierarchy.Targets(method).Select(static target => target.Method).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
    }
}
