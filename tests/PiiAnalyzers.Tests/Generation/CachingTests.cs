using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>An edit runs again only what it touches.</summary>
public sealed class CachingTests
{
    private const string First = "using PiiAnalyzers;\npublic partial class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; public Order? Last; public void Work() { } }\n";
    private const string Second = "using PiiAnalyzers;\npublic class Contact { [PersonalData(Category.Phone)] public string Phone { get; set; } = \"\"; }\n";
    private const string Third = "public class Order { public Customer? Buyer; }\n";

    /// <summary>Name, file, text to replace (empty: the whole file), replacement, reasons of the types' step, reasons of the catalog's step, reasons of the carriers' step.</summary>
    public static TheoryData<string, string, string, string, string, string, string> Edits => new()
    {
        { "unrelated file added", "New.cs", "", "public class Unrelated { public int X; }", "Cached,Cached", "Cached", "Unchanged" },
        { "comment", "A.cs", "public void Work() { }", "public void Work() { } // does work", "Cached,Cached", "Cached", "Unchanged" },
        { "whitespace", "A.cs", "public partial", "\n\n   public    partial", "Cached,Cached", "Cached", "Unchanged" },
        { "body of a method", "A.cs", "Work() { }", "Work() { Email = Email.Trim(); }", "Cached,Cached", "Cached", "Unchanged" },
        { "member that is not data", "A.cs", "public void Work", "public static int Count; public void More() { } public void Work", "Cached,Cached", "Cached", "Unchanged" },
        { "unmarked member that is shown", "A.cs", "public void Work", "public int Id { get; set; } public void Work", "Modified,Cached", "Cached", "Unchanged" },
        { "marked member renamed", "A.cs", "string Email", "string Mail", "Modified,Cached", "Cached", "Unchanged" },
        { "category changed", "B.cs", "Category.Phone", "Category.Email", "Cached,Modified", "Cached", "Unchanged" },
        { "type added", "C.cs", "public class Order", "public class Extra { [PiiAnalyzers.PersonalData] public string Name = \"\"; } public class Order", "Cached,Cached,New", "Modified", "Unchanged" },
        { "type reached through a member changed", "C.cs", "Customer? Buyer", "Customer? Payer", "Cached,Cached", "Cached", "Modified" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void RunsAgainOnlyWhatChanged(string name, string file, string old, string replacement, string types, string catalog, string carriers)
    {
        var run = new GeneratorRun([("A.cs", First), ("B.cs", Second), ("C.cs", Third)]);
        var tree = run.Input.SyntaxTrees.FirstOrDefault(candidate => candidate.FilePath == file);
        var options = run.Input.SyntaxTrees[0].Options as CSharpParseOptions;
        run.Run(tree is null
            ? run.Input.AddSyntaxTrees(CSharpSyntaxTree.ParseText(replacement, options, file))
            : run.Input.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(old, replacement, StringComparison.Ordinal), options, file)));

        Assert.Equal($"{name}: {types}", $"{name}: {run.Reasons(PiiGenerator.TypesStep)}");
        Assert.Equal($"{name}: {catalog}", $"{name}: {run.Reasons(PiiGenerator.CatalogStep)}");
        Assert.Equal($"{name}: {carriers}", $"{name}: {run.Reasons(PiiGenerator.CarriersStep)}");
        Assert.Equal("Unchanged", run.Reasons(PiiGenerator.EnvironmentStep));
        Assert.Equal(types, run.Reasons(PiiGenerator.TypeWithEnvironmentStep));
    }

    [Fact]
    public void NoStepKeepsSymbols()
    {
        var run = new GeneratorRun([("A.cs", First), ("B.cs", Second), ("C.cs", Third)]);
        foreach (var step in GeneratorRun.Steps)
        {
            var outputs = run.Result.TrackedSteps[step].SelectMany(static item => item.Outputs).ToArray();
            Assert.NotEmpty(outputs);
            foreach (var (value, _) in outputs)
            {
                Visit(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }
    }

    private static void Visit(object? value, string path, HashSet<object> visited)
    {
        if (value is null || value.GetType().IsPrimitive || value is string || !visited.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or SemanticModel or AttributeData, $"{path} keeps a {value.GetType()}");
        // A default ImmutableArray throws when it is enumerated.
        if (value is IEnumerable items && value.GetType().GetProperty("IsDefault")?.GetValue(value) is not true)
        {
            foreach (var item in items)
            {
                Visit(item, path + "[]", visited);
            }
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), $"{path}.{field.Name}", visited);
            }
        }
    }
}
