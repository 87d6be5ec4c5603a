using System.Xml.Linq;

namespace PiiAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFixture package)
{
    [Fact]
    public void Package_has_exactly_these_files()
    {
        var files = package.Package.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "PiiAnalyzers.nuspec",
                "README.md",
                "analyzers/dotnet/cs/PiiAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/PiiAnalyzers.Compiler.dll",
                "buildTransitive/PiiAnalyzers.props",
                "buildTransitive/PiiAnalyzers.targets",
                "lib/net8.0/PiiAnalyzers.dll",
                "lib/net8.0/PiiAnalyzers.xml",
                "lib/netstandard2.0/PiiAnalyzers.dll",
                "lib/netstandard2.0/PiiAnalyzers.xml",
                "schemas/privacy-policy.schema.json",
                "tools/netstandard2.0/PiiAnalyzers.Build.dll",
            ],
            files);
    }

    [Fact]
    public void Package_depends_on_the_compliance_abstractions_and_nothing_else()
    {
        var dependencies =
            from @group in Nuspec().Descendants().Where(element => element.Name.LocalName == "group")
            from dependency in @group.Elements()
            select $"{(string)@group.Attribute("targetFramework")!}: {(string)dependency.Attribute("id")!}";
        Assert.Equal(
            [
                ".NETStandard2.0: Microsoft.Extensions.Compliance.Abstractions",
                ".NETStandard2.0: System.Text.Json",
                "net8.0: Microsoft.Extensions.Compliance.Abstractions",
            ],
            dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_says_what_a_feed_shows()
    {
        var metadata = Nuspec().Root!.Elements().Single().Elements()
            .ToLookup(element => element.Name.LocalName, element => element.Value);
        Assert.Equal("PiiAnalyzers", Assert.Single(metadata["id"]));
        Assert.Equal("MIT", Assert.Single(metadata["license"]));
        Assert.Equal("README.md", Assert.Single(metadata["readme"]));
        Assert.NotEqual("", Assert.Single(metadata["description"]));

        // Consumers need lib/: the attributes and the generated code are used at run time.
        Assert.Empty(metadata["developmentDependency"]);
    }

    private XDocument Nuspec()
    {
        using var stream = package.Package.GetEntry("PiiAnalyzers.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
