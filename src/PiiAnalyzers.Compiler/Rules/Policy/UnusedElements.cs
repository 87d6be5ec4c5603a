using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// What the policy declares and an application does not use, with all that it references (PII7003). It is said only where it is
/// known: not of a purpose when code names purposes that are known at run time only, nor of network data and places, which
/// come from libraries without a mark.
/// </summary>
internal static class UnusedElements
{
    private static readonly string[] FromLibraries = ["NetworkActivity", "Geolocation"];

    public static void Report(PolicyFile policy, MarkReader marks, PolicyUse use, CompilationAnalysisContext context)
    {
        Categories(policy, marks, context);
        use.AddReferences(context.Compilation);
        if (use.IsOpen)
        {
            return;
        }

        foreach (var purpose in policy.Policy.Purposes)
        {
            if (!policy.Policy.Purposes.Any(other => use.Contains(other.Id.Value) && (other == purpose || other.Parent?.Value == purpose.Id.Value)))
            {
                Report(policy, "Purpose", purpose.Id, "names", context);
            }
        }
    }

    private static void Categories(PolicyFile policy, MarkReader marks, CompilationAnalysisContext context)
    {
        var resolver = CategoryResolver.For(policy.Policy);
        var used = new HashSet<string>(FromLibraries.SelectMany(name => resolver.Resolve(name, isPolicyKey: false)).Select(static category => category.Id.Value), StringComparer.Ordinal);
        var references = context.Compilation.SourceModule.ReferencedAssemblySymbols.Where(PolicyUse.Uses);
        foreach (var assembly in references.Concat([context.Compilation.Assembly]))
        {
            foreach (var symbol in MarkedSymbols.Types(assembly.GlobalNamespace).SelectMany(MarkedSymbols.Of))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (marks.Read(symbol) is { } mark)
                {
                    used.UnionWith(resolver.Resolve(mark).Select(static category => category.Id.Value));
                }
            }
        }

        foreach (var annotated in marks.Annotations)
        {
            used.UnionWith(resolver.Resolve(annotated).Select(static category => category.Id.Value));
        }

        foreach (var category in policy.Policy.Categories)
        {
            if (!used.Any(id => policy.Policy.IsWithin(id, category.Id.Value)))
            {
                Report(policy, "Category", category.Id, "holds", context);
            }
        }
    }

    private static void Report(PolicyFile policy, string noun, PolicyText id, string verb, CompilationAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(
            PII7003UnusedPolicyElement.Descriptor, policy.Locate(id.Span), noun, id.Value, context.Compilation.AssemblyName ?? "the application", verb));
}
