namespace PiiAnalyzers.PackageTests;

/// <summary>All tests of the package share one fixture and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
