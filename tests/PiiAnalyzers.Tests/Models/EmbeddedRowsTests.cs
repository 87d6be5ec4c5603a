using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Tests.Models;

/// <summary>The rows that ship, held against the libraries they describe.</summary>
public sealed class EmbeddedRowsTests
{
    private static readonly ImmutableArray<ModelFile> Files = [.. EmbeddedFile.ReadAll().Select(static file => file.Parse())];
    private static readonly ImmutableArray<ModelRow> Rows = [.. Files.SelectMany(static file => file.Rows)];
    private static readonly Compilation Libraries = ModelReferences.Compile();

    [Fact]
    public void Every_row_can_be_read() =>
        None(Files.SelectMany(static file => file.Problems).Select(static problem => $"{problem.Path}({problem.Position.Start.Line + 1},{problem.Position.Start.Character + 1}): {problem.Message}"));

    [Fact]
    public void There_are_rows_and_the_quick_reading_misses_none() =>
        Assert.Equal(
            Rows.GroupBy(static row => row.TypeName).Select(static type => (type.Key, type.Count())).Order(),
            EmbeddedFile.ReadAll().SelectMany(static file => file.Lines()).GroupBy(static line => line.Type).Select(static type => (type.Key, type.Count())).Order());

    [Fact]
    public void The_names_of_sinks_are_known_without_reading_the_rows()
    {
        var sinks = ModelTable.BuiltIn.Sinks;

        Assert.Equal(SinkNames.None.With(Rows.Where(static row => row.Kind == RowKind.Sink).Select(static row => (row.TypeName, row.Member))).Names.Order(), sinks.Names.Order());
        Assert.Empty(sinks.WildcardTypes);
        Assert.False(sinks.HasIndexers);
    }

    [Fact]
    public void Every_row_names_members_that_exist()
    {
        var missing = Rows.Where(static row => !row.IsWildcard && !Members(row).Any()).Select(Describe);
        None(missing);
    }

    [Fact]
    public void Every_wildcard_row_names_a_type_that_exists()
    {
        var missing = Rows.Where(static row => row.IsWildcard && Libraries.GetTypesByMetadataName(row.TypeName).IsEmpty).Select(Describe);
        None(missing);
    }

    [Fact]
    public void Every_port_exists_on_some_overload()
    {
        var dangling = Rows
            .Where(static row => !row.IsWildcard)
            .SelectMany(static row => row.Inputs.Concat(row.Outputs).Select(port => (Row: row, Port: port)))
            .Where(static item => !Members(item.Row).Any(member => item.Port.Resolve(MemberShape.Of(member)) is not null))
            .Select(static item => $"{Describe(item.Row)}: {item.Port.Root}[{item.Port.ParameterName ?? item.Port.Index.ToString()}]");
        None(dangling);
    }

    [Fact]
    public void Every_flow_has_an_overload_with_both_its_ends()
    {
        var broken = Rows
            .Where(static row => row is { IsWildcard: false, Kind: RowKind.Flow })
            .Where(static row => !Members(row).Any(member => Has(row.Inputs, member) && Has(row.Outputs, member)))
            .Select(Describe);
        None(broken);

        static bool Has(IEnumerable<PortPattern> ports, ISymbol member) => ports.Any(port => port.Resolve(MemberShape.Of(member)) is not null);
    }

    [Fact]
    public void No_row_is_said_twice()
    {
        var twice = Rows
            .SelectMany(static row => Facts(row).Select(fact => (Row: row, Fact: fact)))
            .GroupBy(static item => item.Fact)
            .Where(static group => group.Count() > 1)
            .Select(static group => $"{group.Key} at {string.Join(" and ", group.Select(item => Describe(item.Row)))}");
        None(twice);
    }

    [Fact]
    public void Every_named_row_is_found_through_the_index()
    {
        var index = ModelIndex.Create(Libraries, []);
        var lost = Rows
            .Where(static row => row is { IsWildcard: false, Kind: not RowKind.Leads })
            .Where(row => !Members(row).Any(member => index.Find(member, Libraries.GetTypesByMetadataName(row.TypeName)[0]) is not null))
            .Select(Describe);
        None(lost);
    }

    [Fact]
    public void Every_lead_gives_out_the_type_it_says()
    {
        var wrong = Rows.Where(static row => row.Kind == RowKind.Leads && !Members(row).Any(member => Prints(member).Any(print => print.Contains(row.LeadsTo!, StringComparison.Ordinal)))).Select(Describe);
        None(wrong);

        static IEnumerable<string> Prints(ISymbol member) => member switch
        {
            IPropertySymbol property => [TypeNames.Print(property.Type)],
            IMethodSymbol method => method.Parameters.Select(static parameter => TypeNames.Print(parameter.Type)).Append(TypeNames.Print(method.ReturnType)),
            _ => [],
        };
    }

    [Fact]
    public void The_quick_reading_finds_every_source() =>
        Assert.Equal(Rows.Where(static row => row.Kind is RowKind.Source or RowKind.Leads).Select(Describe).Order(), ModelTable.BuiltIn.Sources.Select(Describe).Order());

    /// <summary>Whoever uses a company's SDK has chosen the recipient; general transports leave that to the address.</summary>
    [Fact]
    public void Every_row_of_a_companys_sdk_names_the_recipient()
    {
        string[] transports =
        [
            "framework", "Confluent.Kafka", "Flurl.Http", "Grpc.Core.Api", "MailKit", "MassTransit.Abstractions", "Microsoft.AspNetCore.SignalR.Client", "Microsoft.Extensions.AI.Abstractions",
            "Microsoft.SemanticKernel.Abstractions", "Minio", "MQTTnet", "RabbitMQ.Client", "Rebus", "RestSharp", "SSH.NET",
        ];
        var nameless = Rows.Where(row => row is { Kind: RowKind.Sink, Sink: Compiler.Models.SinkKind.Transmission, Recipient: null } && !transports.Contains(row.Provenance)).Select(Describe);
        None(nameless);
    }

    private static void None(IEnumerable<string> findings)
    {
        var found = findings.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<ISymbol> Members(ModelRow row) =>
        from type in Libraries.GetTypesByMetadataName(row.TypeName)
        from member in Members(type, row.Member)
        where member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        where row.Signature.Matches(member)
        select member;

    /// <summary>A row may name a member that its type inherits.</summary>
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, string name)
    {
        IEnumerable<ISymbol> declared = name switch
        {
            ".ctor" => type.InstanceConstructors,
            "this[]" => type.GetMembers().Where(static member => member is IPropertySymbol { IsIndexer: true }),
            _ => type.GetMembers(name),
        };
        if (declared.Any() || name == ".ctor")
        {
            return declared;
        }

        return type.BaseType is { } inherited ? Members(inherited, name) : type.AllInterfaces.SelectMany(inherited => Members(inherited, name));
    }

    private static IEnumerable<string> Facts(ModelRow row)
    {
        var subject = $"{row.TypeName}.{row.Member}{row.Signature} {row.Condition?.Keys}{row.LeadsTo} {row.Kind} {row.Flow} {row.IsPairFlow} {row.Sink} {row.Category}{row.Tier}";
        var inputs = row.Inputs.IsEmpty ? [""] : row.Inputs.Select(Print);
        return from input in inputs
               from output in row.Outputs.IsEmpty ? [""] : row.Outputs.Select(Print)
               select $"{subject} {input} -> {output}";
    }

    private static string Print(PortPattern port) =>
        $"{port.Root}[{port.ParameterName ?? port.Index.ToString()}]{string.Concat(port.Steps.Select(static step => $".{step.Kind}[{step.Index}{step.Name}]"))}";

    private static string Describe(ModelRow row) => $"{row.Path}({row.Position.Start.Line + 1}) {row.TypeName}.{row.Member}{row.Signature}";
}
