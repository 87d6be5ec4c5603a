using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Generation.Reuse;

/// <summary>An edit has only those types parsed again that depend on what it changed.</summary>
public sealed class ReparseTests
{
    private static readonly (string Path, string Text)[] Project =
    [
        ("A.cs", "using PiiAnalyzers; namespace Shop; public partial class Customer : Person { [PersonalData(Category.Email)] public string Mail { get; set; } = \"\"; public Order? Last; public int Work() { return 1; } }"),
        ("B.cs", "using PiiAnalyzers; namespace Shop; public class Order { public Item? First; public Customer? Buyer; } public class Item { public int Price; public Customer? Owner; }"),
        ("C.cs", "using PiiAnalyzers; namespace Shop; public class Contact { [Special] public string Phone { get; set; } = \"\"; [PersonalData(Keys.Mail)] public string Mail { get; set; } = \"\"; }"),
        ("D.cs", "using PiiAnalyzers; namespace Shop; public class Person { [PersonalData(Category.Name)] public string Name { get; set; } = \"\"; }"),
        ("E.cs", "using PiiAnalyzers; namespace Shop; public class SpecialAttribute : PersonalDataAttribute { } public static class Keys { public const string Mail = \"mail\"; public static int Count = 1; }"),
        ("F.cs", "using PiiAnalyzers; namespace Shop; public class Account { [PersonalData(Category.Name)] public string Owner { get; set; } = \"\"; public Tier Tier { get; set; } }"),
        ("G.cs", "namespace Shop; public enum Tier { Low, High } public struct Email { public int Length; }"),
    ];

    public static TheoryData<string, string, string, string, string> Edits => new()
    {
        { "body", "A.cs", "return 1;", "return 2;", "" },
        { "comment", "A.cs", "public int Work", "/* works */ public int Work", "" },
        { "initializer", "E.cs", "Count = 1", "Count = 2", "" },
        { "own member", "A.cs", "string Mail", "string Post", "Customer,Item,Order" },
        { "member of another root", "C.cs", "string Phone", "string Mobile", "Contact" },
        { "base type", "D.cs", "string Name", "string Full", "Customer,Item,Order,Person" },
        { "type on the way", "B.cs", "public int Price", "public long Price", "Customer,Item,Order" },
        { "mark attribute", "E.cs", "class SpecialAttribute", "sealed class SpecialAttribute", "Contact" },
        { "constant of a mark", "E.cs", "\"mail\"", "\"email\"", "Contact" },
        { "enum member", "G.cs", "Low, High", "Low, Middle, High", "Account" },
        { "type of the name of a category", "G.cs", "public int Length", "public long Length", "" },
        { "type that nobody mentions", "G.cs", "public enum Tier", "public class Lonely { } public enum Tier", "" },
        { "half-typed type", "G.cs", "public enum Tier", "public class \npublic enum Tier", "" },
        { "using of one file", "F.cs", "using PiiAnalyzers;", "using System; using PiiAnalyzers;", "Account" },
        { "global using", "F.cs", "using PiiAnalyzers;", "global using System; using PiiAnalyzers;", "Account,Contact,Customer,Item,Order,Person" },
        { "attribute of the assembly", "F.cs", "namespace Shop;", "[assembly: AnnotatePersonalData(typeof(Shop.Item), \"Price\", Category.Transaction)] namespace Shop;", "Account,Contact,Customer,Item,Order,Person" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Parses_again_only_what_depends_on_the_edit(string name, string file, string old, string replacement, string expected)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var parsed = new List<string>();
        var compilation = CSharpCompilation.Create(
            "Shop", Project.Select(item => CSharpSyntaxTree.ParseText(item.Text, options, item.Path)), References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new PiiGenerator { Parsing = parsed.Add }.AsSourceGenerator()], parseOptions: options);
        driver = driver.RunGenerators(compilation);
        Assert.Equal("Account,Contact,Customer,Item,Order,Person", Names(parsed));

        var tree = compilation.SyntaxTrees.Single(candidate => candidate.FilePath == file);
        var text = tree.ToString().Replace(old, replacement, StringComparison.Ordinal);
        Assert.NotEqual(tree.ToString(), text);
        parsed.Clear();
        driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, options, file)));
        Assert.Equal($"{name}: {expected}", $"{name}: {Names(parsed)}");
    }

    private static string Names(List<string> parsed) =>
        string.Join(",", parsed.Select(static name => name[(name.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal));
}
