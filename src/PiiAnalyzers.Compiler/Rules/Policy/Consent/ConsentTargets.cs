using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Which methods a call can mean: itself, or all that override or implement it in the compilation.</summary>
internal sealed class ConsentTargets(Compilation compilation)
{
    private readonly Dictionary<ISymbol, List<IMethodSymbol>> _known = new(SymbolEqualityComparer.Default);
    private List<INamedTypeSymbol>? _types;

    /// <param name="isVirtual">The call goes to whatever overrides the method.</param>
    public List<IMethodSymbol> Of(IMethodSymbol method, bool isVirtual)
    {
        method = method.OriginalDefinition;
        if (!isVirtual || !(method.IsAbstract || method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed)
        {
            return [method];
        }

        if (!_known.TryGetValue(method, out var targets))
        {
            _known.Add(method, targets = Find(method));
        }

        return targets;
    }

    private List<IMethodSymbol> Find(IMethodSymbol method)
    {
        // Whoever can implement a member of a library may do so elsewhere.
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly))
        {
            return method.IsAbstract ? [] : [method];
        }

        _types ??= MarkedSymbols.Types(compilation.Assembly.GlobalNamespace).Where(static type => type.TypeKind is TypeKind.Class or TypeKind.Struct).ToList();
        var targets = method.ContainingType.TypeKind == TypeKind.Interface
            ? _types.SelectMany(type => Implementations(type, method))
            : _types.SelectMany(type => type.GetMembers(method.Name).OfType<IMethodSymbol>().Where(member => Overrides(member, method)));
        return targets.Concat(method.IsAbstract ? [] : [method]).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
    }

    private static IEnumerable<IMethodSymbol> Implementations(INamedTypeSymbol type, IMethodSymbol method) => type.AllInterfaces
        .Where(item => SymbolEqualityComparer.Default.Equals(item.OriginalDefinition, method.ContainingType))
        .SelectMany(item => item.GetMembers(method.Name))
        .Where(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method))
        .Select(type.FindImplementationForInterfaceMember)
        .OfType<IMethodSymbol>()
        .Select(static found => found.OriginalDefinition)
        .Where(static found => !found.IsAbstract);

    private static bool Overrides(IMethodSymbol member, IMethodSymbol method)
    {
        for (var current = member.IsAbstract ? null : member.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method))
            {
                return true;
            }
        }

        return false;
    }
}
