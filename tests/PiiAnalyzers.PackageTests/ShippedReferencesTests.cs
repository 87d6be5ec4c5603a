namespace PiiAnalyzers.PackageTests;

/// <summary>
/// A compiler host resolves the references of an analyzer from what it ships itself. One that is newer than the oldest supported host
/// (SDK 8: Roslyn 4.8) means CS8032 or CS9057 there: a warning that nobody reads, and no analysis.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class ShippedReferencesTests(PackageFixture package)
{
    private static readonly Dictionary<string, Version> Roslyn48Host = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Theory]
    [InlineData("analyzers/dotnet/cs/PiiAnalyzers.Compiler.dll")]
    [InlineData("analyzers/dotnet/cs/PiiAnalyzers.CodeFixes.dll")]
    public void Compiler_side_loads_in_the_oldest_host(string path)
    {
        var references = ShippedAssembly.References(package.Package, path);
        Assert.Equal(new Version(4, 8, 0, 0), references["Microsoft.CodeAnalysis"]);
        foreach (var (name, version) in references.Where(reference => reference.Key != "PiiAnalyzers.Compiler"))
        {
            Assert.True(Roslyn48Host.TryGetValue(name, out var shipped), $"{path} references {name}, which a Roslyn 4.8 host does not ship.");
            Assert.True(version <= shipped, $"{path} references {name} {version}; a Roslyn 4.8 host ships {shipped}.");
        }
    }

    [Fact]
    public void Analyzers_and_generator_do_without_workspaces()
    {
        var references = ShippedAssembly.References(package.Package, "analyzers/dotnet/cs/PiiAnalyzers.Compiler.dll");
        Assert.DoesNotContain(references.Keys, name => name.Contains("Workspaces", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_task_needs_nothing_but_MSBuild() =>
        Assert.Equal(
            ["Microsoft.Build.Framework", "netstandard"],
            ShippedAssembly.References(package.Package, "tools/netstandard2.0/PiiAnalyzers.Build.dll").Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("lib/netstandard2.0/PiiAnalyzers.dll", "Microsoft.Bcl.AsyncInterfaces", "Microsoft.Extensions.Compliance.Abstractions", "System.Text.Json", "netstandard")]
    [InlineData("lib/net8.0/PiiAnalyzers.dll", "Microsoft.Extensions.Compliance.Abstractions", "System.Text.Json")]
    public void Runtime_library_references_the_framework_and_its_declared_dependencies(string path, params string[] declared)
    {
        var references = ShippedAssembly.References(package.Package, path).Keys;

        // What System.Text.Json brings along for netstandard2.0 counts as declared; the framework's own facades are part of net8.0.
        string[] undeclared = [.. references.Where(name => !declared.Contains(name)
            && !name.StartsWith("System.", StringComparison.Ordinal))];
        Assert.Empty(undeclared);
    }
}
