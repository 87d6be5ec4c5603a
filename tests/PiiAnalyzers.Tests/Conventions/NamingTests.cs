using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Conventions;

public sealed class NamingTests
{
    private static readonly string[] Empty = ["Helper", "Helpers", "Manager", "Utils", "Util", "Utilities", "Utility"];

    [Fact]
    public void A_type_name_says_its_role() =>
        Assert.Empty(Sources().SelectMany(static file => NamesWithoutRole(Repository.Read(file)).Select(name => $"{file}: {name}")));

    [Fact]
    public void No_file_hides_code_in_regions() =>
        Assert.DoesNotContain(Sources(), static file => HasRegion(Repository.Read(file)));

    [Theory]
    [InlineData("class NameHelper { }", "NameHelper")]
    [InlineData("class Outer { record struct StringUtils; }", "StringUtils")]
    [InlineData("enum RowKind { }", null)]
    [InlineData("class ManagerSource { }", null)]
    public void The_check_sees(string source, string? expected) => Assert.Equal(expected, NamesWithoutRole(source).SingleOrDefault());

    private static IEnumerable<string> Sources() =>
        new[] { "src", "tests" }
            .SelectMany(static folder => Repository.Files(folder, ".cs"))
            .Where(static file => !file.Contains("/Scenarios/", StringComparison.Ordinal));

    private static IEnumerable<string> NamesWithoutRole(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Select(static type => type.Identifier.ValueText)
            .Where(static name => Empty.Any(word => name.EndsWith(word, StringComparison.Ordinal)));

    private static bool HasRegion(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia));
}
