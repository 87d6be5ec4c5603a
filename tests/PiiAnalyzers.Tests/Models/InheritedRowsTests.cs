using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Tests.Models;

/// <summary>Members of the framework that have no row of their own and must find those of a base type or interface.</summary>
public sealed class InheritedRowsTests
{
    private static readonly Compilation Libraries = ModelReferences.Compile();
    private static readonly ModelIndex Index = ModelIndex.Create(Libraries, []);

    [Theory]
    [InlineData("System.Collections.Generic.List`1", "Add")]
    [InlineData("System.Collections.Generic.List`1", "GetEnumerator")]
    [InlineData("System.Collections.Generic.List`1", "Clear")]
    [InlineData("System.Collections.Generic.HashSet`1", "Add")]
    [InlineData("System.Collections.Generic.HashSet`1", "UnionWith")]
    [InlineData("System.Collections.Generic.Dictionary`2", "Add")]
    [InlineData("System.Collections.Generic.Dictionary`2", "TryGetValue")]
    [InlineData("System.Collections.Generic.SortedDictionary`2", "Add")]
    [InlineData("System.Collections.ObjectModel.Collection`1", "Insert")]
    [InlineData("System.Collections.Immutable.ImmutableList`1", "AddRange")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary`2", "SetItem")]
    [InlineData("System.Collections.Frozen.FrozenDictionary`2", "TryGetValue")]
    [InlineData("System.Collections.Concurrent.ConcurrentQueue`1", "ToArray")]
    [InlineData("System.IO.FileStream", "Write")]
    [InlineData("System.IO.Compression.GZipStream", "WriteAsync")]
    [InlineData("System.IO.StringWriter", "Write")]
    [InlineData("System.IO.StreamReader", "ReadToEnd")]
    [InlineData("System.Text.UTF8Encoding", "GetBytes")]
    [InlineData("System.Xml.XmlDocument", "WriteTo")]
    [InlineData("System.Security.Cryptography.AesGcm", "Encrypt")]
    [InlineData("Serilog.Core.Logger", "Information")]
    [InlineData("System.Net.WebSockets.ClientWebSocket", "SendAsync")]
    public void A_method_finds_rows_further_up(string type, string method) =>
        Assert.Contains(Type(type).GetMembers(method), static member => Index.Find(member) is { IsNeutral: false });

    [Theory]
    [InlineData("System.Collections.Generic.List`1")]
    [InlineData("System.Collections.Generic.Dictionary`2")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyCollection`1")]
    [InlineData("System.Collections.Frozen.FrozenDictionary`2")]
    public void An_indexer_finds_rows_further_up(string type)
    {
        var indexer = Type(type).GetMembers().OfType<IPropertySymbol>().First(static property => property.IsIndexer);

        Assert.Contains(Index.FindRead(indexer)!.Flows, static flow => flow.Output.Root == PortRoot.ReturnValue);
        Assert.DoesNotContain(Index.FindRead(indexer)!.Flows, static flow => flow.Output.Root == PortRoot.Receiver);
    }

    [Theory]
    [InlineData("System.Security.Cryptography.SHA256", null)]
    [InlineData("System.Security.Cryptography.HMACSHA256", 2)]
    public void The_hash_of_a_keyed_algorithm_is_linkable(string receiver, int? tier)
    {
        var compute = Type("System.Security.Cryptography.HashAlgorithm").GetMembers("ComputeHash")[0];

        Assert.Equal(tier, Index.Find(compute, Type(receiver))!.Redactor);
    }

    private static INamedTypeSymbol Type(string name) => Libraries.GetTypesByMetadataName(name).Single(static type => type.DeclaredAccessibility == Accessibility.Public);
}
