using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Conventions;

/// <summary>Which part may know which other, read off the names that its source files mention.</summary>
public sealed partial class LayeringTests
{
    private const string Compiler = "src/PiiAnalyzers.Compiler/";

    [Fact]
    public void The_lattice_knows_no_Roslyn() => AssertNone("Flow/Lattice", NamesOfRoslyn);

    [Fact]
    public void The_engine_knows_no_rules() => AssertNone("Flow", NamesOfRules);

    [Fact]
    public void Generation_models_hold_no_symbols() => AssertNone("Generation/Model", NamesOfSymbols);

    [Fact]
    public void Emission_sees_no_symbols() => AssertNone("Generation/Emission", NamesOfSymbols);

    [Fact]
    public void No_global_using_reaches_around_the_layers() =>
        Assert.DoesNotContain(Repository.Files(Compiler, ".cs"), static file => Repository.Read(file).Contains("global using Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Theory]
    [InlineData("using Microsoft.CodeAnalysis;", 1)]
    [InlineData("class C { Microsoft.CodeAnalysis.Text.SourceText? Text; }", 1)]
    [InlineData("using System.Collections.Immutable; // no Microsoft.CodeAnalysis here", 0)]
    public void The_check_sees_Roslyn(string source, int count) => Assert.Equal(count, NamesOfRoslyn(source).Count());

    [Theory]
    [InlineData("using PiiAnalyzers.Compiler.Rules;", 1)]
    [InlineData("class C { string Id = Rules.PII1001PersonalDataLogged.Id; }", 1)]
    [InlineData("class C { string Rules = \"\"; }", 0)]
    public void The_check_sees_rules(string source, int expected) => Assert.Equal(expected > 0, NamesOfRules(source).Any());

    [Theory]
    [InlineData("record M(INamedTypeSymbol Type);", "INamedTypeSymbol")]
    [InlineData("record M(SyntaxNode Node);", "SyntaxNode")]
    [InlineData("record M(string Symbol, int Location);", null)]
    public void The_check_sees_symbols(string source, string? expected) => Assert.Equal(expected, NamesOfSymbols(source).FirstOrDefault());

    private static void AssertNone(string folder, Func<string, IEnumerable<string>> names) =>
        Assert.Empty(Repository.Files(Compiler + folder, ".cs").SelectMany(file => names(Repository.Read(file)).Select(name => $"{file}: {name}")));

    private static IEnumerable<string> NamesOfRoslyn(string source) =>
        Names(source).Where(static name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Distinct();

    private static IEnumerable<string> NamesOfRules(string source) =>
        Names(source).Where(static name => name.StartsWith("Rules.", StringComparison.Ordinal) || name.StartsWith("PiiAnalyzers.Compiler.Rules", StringComparison.Ordinal));

    private static IEnumerable<string> NamesOfSymbols(string source) => Names(source).Where(static name => SymbolType().IsMatch(name));

    /// <summary>Names as written: each dotted name whole, and each simple name that is not a part of one.</summary>
    private static IEnumerable<string> Names(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
            .Where(static node => node is NameSyntax or MemberAccessExpressionSyntax && node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax))
            .Select(static node => node.ToString());

    [GeneratedRegex(@"(^|\.)(I\w*Symbol|Syntax(Node|Tree|Token)|\w+Syntax|(CSharp)?Compilation|SemanticModel|Location|I\w*Operation)$")]
    private static partial Regex SymbolType();
}
