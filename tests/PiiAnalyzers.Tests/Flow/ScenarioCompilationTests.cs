using System.Collections.Immutable;
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
        var annotated = compilation.Assembly.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == "AnnotatePersonalDataAttribute")
            .Select(static attribute => $"{((ITypeSymbol)attribute.ConstructorArguments[0].Value!).Name}.{attribute.ConstructorArguments[1].Value}");
        return [.. TypesOf(compilation.Assembly.GlobalNamespace).SelectMany(MarkedNames), .. annotated];
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(static inner => TypesOf(inner).Concat(inner is INamedTypeSymbol type ? [type] : []));

    private static IEnumerable<string> MarkedNames(INamedTypeSymbol type)
    {
        if (IsMarked(type.GetAttributes()))
        {
            yield return type.Name;
        }

        foreach (var member in type.GetMembers())
        {
            if (IsMarked(member.GetAttributes()) || (member is IMethodSymbol { } returning && IsMarked(returning.GetReturnTypeAttributes())))
            {
                yield return $"{type.Name}.{member.Name}";
            }

            foreach (var parameter in ParametersOf(member).Where(static parameter => IsMarked(parameter.GetAttributes())))
            {
                yield return parameter.Name;
                yield return $"{type.Name}.{parameter.Name}";
            }
        }
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) =>
        member is IMethodSymbol method ? method.Parameters : [];

    private static bool IsMarked(IEnumerable<AttributeData> attributes) =>
        attributes.Any(static attribute => attribute.AttributeClass?.Name == Mark);
}
