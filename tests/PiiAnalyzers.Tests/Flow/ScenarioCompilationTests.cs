using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiiAnalyzers.Tests.Flow;

/// <summary>The benchmark itself is sound: every scenario compiles, and every line that looks like a disclosure says what is expected of it.</summary>
public sealed class ScenarioCompilationTests
{
    private const string Mark = "PersonalDataAttribute";

    private static readonly string[] SinkWords =
        ["Env.Log.", "Env.Http.", "Console.Write", "Console.Error.", "Debug.Write", "Trace.Write", "throw new", "Log("];

    public static TheoryData<string> Names() => [.. ScenarioFile.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compiles(string name)
    {
        var errors = ScenarioFile.Read(name).Compile().GetDiagnostics()
            .Where(static found => found.Severity == DiagnosticSeverity.Error)
            .Select(static found => found.ToString());
        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryLineThatNamesASinkHasAnExpectation(string name)
    {
        var file = ScenarioFile.Read(name);
        var told = file.Expectations.Select(static expectation => expectation.Line).ToHashSet();
        var silent = file.Lines.Select(static (text, index) => (Text: text, Line: index + 1))
            .Where(line => !told.Contains(line.Line) && Array.Exists(SinkWords, word => line.Text.Contains(word, StringComparison.Ordinal)))
            .Select(static line => $"{line.Line}: {line.Text.Trim()}");
        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ExpectedSourcesAreMarked(string name)
    {
        var file = ScenarioFile.Read(name);
        var marked = MarkedNames(file.Compile());
        var unknown = file.Expectations
            .SelectMany(static expectation => expectation.Findings.Select(finding => (expectation.Line, finding.Source)))
            .Where(expected => !marked.Contains(expected.Source));
        Assert.Empty(unknown);
    }

    private static HashSet<string> MarkedNames(CSharpCompilation compilation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (model.GetDeclaredSymbol(node) is { } symbol)
                {
                    names.UnionWith(NamesOf(symbol));
                }
            }
        }

        return names;
    }

    private static IEnumerable<string> NamesOf(ISymbol symbol)
    {
        if (symbol is IMethodSymbol method && IsMarked(method.GetReturnTypeAttributes()))
        {
            yield return $"{method.ContainingType.Name}.{method.Name}";
        }

        if (!IsMarked(symbol.GetAttributes()))
        {
            yield break;
        }

        yield return symbol is INamedTypeSymbol or IParameterSymbol ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}";
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } })
        {
            yield return $"{record.Name}.{symbol.Name}";
        }
    }

    private static bool IsMarked(IEnumerable<AttributeData> attributes) =>
        attributes.Any(static attribute => attribute.AttributeClass?.Name == Mark);
}
