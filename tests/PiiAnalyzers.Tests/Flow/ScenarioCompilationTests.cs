using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Tests.Flow;

/// <summary>The benchmark itself is sound: every scenario compiles, and every line that looks like a disclosure says what is expected of it.</summary>
public sealed class ScenarioCompilationTests
{
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
            .Where(expected => !marked.Contains(expected.Source.Split('[', '(')[0]));
        Assert.Empty(unknown);
    }

    private static HashSet<string> MarkedNames(CSharpCompilation compilation)
    {
        var marks = new MarkReader(compilation);
        return [.. TypesOf(compilation.Assembly.GlobalNamespace).SelectMany(type => MarkedNames(type, marks)), .. LocalParameters(compilation, marks), .. ExternalNames(compilation), .. LibrarySources()];
    }

    /// <summary>Parameters of lambdas and local functions, which no type lists.</summary>
    private static IEnumerable<string> LocalParameters(CSharpCompilation compilation, MarkReader marks) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from parameter in tree.GetRoot().DescendantNodes().OfType<ParameterSyntax>()
        where parameter.AttributeLists.Count > 0 && model.GetDeclaredSymbol(parameter) is { } symbol && marks.Read(symbol) is not null
        select parameter.Identifier.ValueText;

    /// <summary>Members of other assemblies that an assembly attribute marks.</summary>
    private static IEnumerable<string> ExternalNames(CSharpCompilation compilation) =>
        compilation.Assembly.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == "AnnotatePersonalDataAttribute")
            .Select(static attribute => $"{((ITypeSymbol)attribute.ConstructorArguments[0].Value!).Name}.{attribute.ConstructorArguments[1].Value}");

    /// <summary>Members that built-in rows call a source, by the name they have where they are declared.</summary>
    private static IEnumerable<string> LibrarySources() =>
        ModelTable.BuiltIn.Sources.Where(static row => row.Kind == RowKind.Source).Select(static row => $"{TypeNames.Simple(row.TypeName).Split('`')[0]}{(row.Member == "this[]" ? "" : "." + row.Member)}");

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(static inner => TypesOf(inner).Concat(inner is INamedTypeSymbol type ? [type] : []));

    private static IEnumerable<string> MarkedNames(INamedTypeSymbol type, MarkReader marks)
    {
        if (marks.Read(type) is not null)
        {
            yield return type.Name;
        }

        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol && marks.Read(member) is not null)
            {
                yield return $"{type.Name}.{member.Name}";
            }

            foreach (var parameter in (member as IMethodSymbol)?.Parameters.Where(parameter => marks.Read(parameter) is not null) ?? [])
            {
                yield return parameter.Name;
                yield return $"{type.Name}.{parameter.Name}";
            }
        }
    }
}
