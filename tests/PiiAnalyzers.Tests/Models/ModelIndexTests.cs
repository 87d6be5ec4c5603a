using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Tests.Models;

/// <summary>How a symbol finds its rows.</summary>
public sealed class ModelIndexTests
{
    private const string Library = """
        using System;
        using System.Collections;
        using System.Collections.Generic;

        namespace Acme;

        public class Box<T>
        {
            public Box(T first) { }
            public T Value { get; set; } = default!;
            public T Plain = default!;
            public T this[int index] { get => default!; set { } }
            public virtual void Put(T item) { }
            public void Put(string label, T item) { }
            public TOther Map<TOther>(Func<T, TOther> map, TOther fallback) => fallback;
            public static Box<T> operator +(Box<T> left, Box<T> right) => left;
            public sealed class Lid { public string? Text() => null; }
        }

        public class Crate : Box<string>
        {
            public Crate() : base("") { }
            public override void Put(string item) { }
            public new void Put(string label, string item) { }
            public void Put(int count) { }
        }

        public static class BoxExtensions
        {
            public static T Open<T>(this Box<T> box, string key) => box.Value;
        }

        public interface IStore<T> { void Keep(T item); T Last { get; } event Action Kept; }

        public sealed class Store : IStore<int>
        {
            public void Keep(int item) { }
            public void Keep(string item) { }
            int IStore<int>.Last => 0;
            public event Action? Kept;
        }

        public class Client { public Client(string url) { } public void Send(string text) { } public void Ping() { } public string Version => ""; }
        public sealed class FastClient : Client { public FastClient() : base("") { } public void Burst(string text) { } }
        """;

    [Fact]
    public void A_parameter_name_is_resolved_for_each_overload()
    {
        const string Row = "Acme.Box`1;false;Put;*;Argument[item];Receiver.Content;print;x";

        Assert.Equal("Argument0 -> Receiver0.Content print", Flows(Row, "Box`1", "Put", 1));
        Assert.Equal("Argument1 -> Receiver0.Content print", Flows(Row, "Box`1", "Put", 2));
    }

    [Fact]
    public void A_port_that_an_overload_lacks_is_left_out()
    {
        const string Row = "Acme.Box`1;false;Put;*;Argument[label],Argument[1];Receiver.Content;print;x";

        Assert.Null(Find(Row, "Box`1", "Put", 1));
        Assert.Equal("Argument0 -> Receiver0.Content print, Argument1 -> Receiver0.Content print", Flows(Row, "Box`1", "Put", 2));
    }

    [Fact]
    public void Void_methods_have_no_result_and_static_ones_no_receiver()
    {
        Assert.Null(Find("Acme.Box`1;false;Put;*;Argument[0];ReturnValue;value;x", "Box`1", "Put", 1));
        Assert.Null(Find("Acme.Box`1;false;op_Addition;*;Receiver;ReturnValue;value;x", "Box`1", "op_Addition", 2));
        Assert.Equal("Argument-1 -> ReturnValue0 value", Flows("Acme.Box`1;false;op_Addition;*;Argument[*];ReturnValue;value;x", "Box`1", "op_Addition", 2));
    }

    [Theory]
    [InlineData("*", true, true)]
    [InlineData("(T)", true, false)]
    [InlineData("(System.String,T)", false, true)]
    [InlineData("(System.String,*)", false, true)]
    [InlineData("(*)", true, false)]
    [InlineData("(System.String,..)", false, true)]
    [InlineData("(..)", true, true)]
    [InlineData("()", false, false)]
    public void A_signature_picks_overloads(string signature, bool one, bool two)
    {
        var row = $"Acme.Box`1;false;Put;{signature};Argument[0];Receiver.Content;print;x";

        Assert.Equal(one, Find(row, "Box`1", "Put", 1) is not null);
        Assert.Equal(two, Find(row, "Box`1", "Put", 2) is not null);
    }

    [Fact]
    public void Generic_signatures_are_written_with_type_parameters_by_name() =>
        Assert.NotNull(Find("Acme.Box`1;false;Map;(System.Func<T,TOther>,TOther);Argument[map].ReturnValue;ReturnValue;value;x", "Box`1", "Map", 2));

    [Fact]
    public void A_constructed_member_finds_the_rows_of_its_definition()
    {
        var compilation = ModelReferences.Compile(Library);
        var index = Index(compilation, "Acme.Box`1;false;Put;(T);Argument[0];Receiver.Content;print;x");
        var constructed = compilation.GetTypeByMetadataName("Acme.Crate")!.BaseType!;

        Assert.NotNull(index.Find(constructed.GetMembers("Put").OfType<IMethodSymbol>().First(static method => method.Parameters.Length == 1)));
    }

    [Fact]
    public void A_nested_type_and_a_constructor_have_rows()
    {
        Assert.NotNull(Find("Acme.Box`1+Lid;false;Text;*;Receiver;ReturnValue;value;x", "Box`1+Lid", "Text", 0));
        Assert.Equal("Argument0 -> Receiver0 value", Flows("Acme.Box`1;false;.ctor;*;Argument[0];Receiver;value;x", "Box`1", ".ctor", 1));
        Assert.Null(Find("Acme.Box`1;true;.ctor;*;Argument[0];Receiver;value;x", "Crate", ".ctor", 0));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Overrides_and_redeclarations_count_only_where_the_row_says_so(string subtypes, bool expected)
    {
        var row = $"Acme.Box`1;{subtypes};Put;*;Argument[item];Receiver.Content;print;x";

        Assert.Equal(expected, Find(row, "Crate", "Put", 2) is not null);
        var compilation = ModelReferences.Compile(Library);
        var puts = compilation.GetTypeByMetadataName("Acme.Crate")!.GetMembers("Put").OfType<IMethodSymbol>();
        var found = puts.Where(method => Index(compilation, row).Find(method) is not null).Select(static method => method.ToDisplayString());
        Assert.Equal(expected ? ["Acme.Crate.Put(string)", "Acme.Crate.Put(string, string)"] : [], found);
    }

    [Fact]
    public void Implementations_find_the_rows_of_the_interface_and_other_overloads_do_not()
    {
        const string Rows = """
            Acme.IStore`1;true;Keep;*;Argument[item];Receiver.Element;value;x
            Acme.IStore`1;true;Last;*;Receiver.Element;ReturnValue;value;x
            """;
        var compilation = ModelReferences.Compile(Library);
        var index = Index(compilation, Rows);
        var store = compilation.GetTypeByMetadataName("Acme.Store")!;

        Assert.Equal([true, false], store.GetMembers("Keep").Select(method => index.Find(method) is not null));
        var last = store.GetMembers().OfType<IPropertySymbol>().Single();
        Assert.NotNull(index.Find(last));
        Assert.NotNull(index.Find(last.GetMethod!));
    }

    [Fact]
    public void An_extension_method_is_found_reduced_and_unreduced()
    {
        const string Row = "Acme.BoxExtensions;false;Open;*;Argument[0],Argument[key];ReturnValue;value;x";
        var compilation = ModelReferences.Compile(Library + "public class User { object M(Acme.Box<int> box) => box.Open(\"k\"); }");
        var index = Index(compilation, Row);
        var call = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Last();
        var reduced = (IMethodSymbol)compilation.GetSemanticModel(compilation.SyntaxTrees[0]).GetSymbolInfo(call).Symbol!;

        Assert.NotNull(reduced.ReducedFrom);
        Assert.Equal("Argument0 -> ReturnValue0 value, Argument1 -> ReturnValue0 value", Print(index.Find(reduced)!));
        Assert.Same(index.Find(reduced), index.Find(reduced.ReducedFrom!));
    }

    [Fact]
    public void Accessors_have_the_ports_of_their_way_of_access()
    {
        const string Row = "Acme.Box`1;false;Value;*;Receiver.Content;ReturnValue;value;x\nAcme.Box`1;false;Value;*;Argument[0];Receiver.Content;value;x";
        var compilation = ModelReferences.Compile(Library);
        var index = Index(compilation, Row);
        var property = (IPropertySymbol)compilation.GetTypeByMetadataName("Acme.Box`1")!.GetMembers("Value").Single();

        Assert.Equal("Receiver0.Content -> ReturnValue0 value", Print(index.Find(property.GetMethod!)!));
        Assert.Equal("Argument0 -> Receiver0.Content value", Print(index.Find(property.SetMethod!)!));
        Assert.Same(index.FindRead(property), index.Find(property.GetMethod!));
        Assert.Same(index.FindWrite(property), index.Find(property.SetMethod!));
        Assert.Equal(2, index.Find(property)!.Flows.Length);
    }

    [Fact]
    public void An_indexer_takes_its_value_after_its_index_and_reading_changes_nothing()
    {
        const string Row = "Acme.Box`1;false;this[];*;Argument[index];Receiver.Key;value;x\nAcme.Box`1;false;this[];*;Argument[value];Receiver.Element;value;x\nAcme.Box`1;false;this[];*;Receiver.Element;ReturnValue;value;x";
        var compilation = ModelReferences.Compile(Library);
        var index = Index(compilation, Row);
        var indexer = compilation.GetTypeByMetadataName("Acme.Box`1")!.GetMembers().OfType<IPropertySymbol>().Single(static property => property.IsIndexer);

        Assert.Equal("Receiver0.Element -> ReturnValue0 value", Print(index.FindRead(indexer)!));
        Assert.Equal("Argument0 -> Receiver0.Key value, Argument1 -> Receiver0.Element value", Print(index.FindWrite(indexer)!));
    }

    [Fact]
    public void A_field_is_read_and_written()
    {
        const string Row = "Acme.Box`1;false;Plain;*;Argument[0];Receiver.Content;value;x\nAcme.Box`1;false;Plain;*;Receiver.Content;ReturnValue;value;x";
        var compilation = ModelReferences.Compile(Library);
        var field = compilation.GetTypeByMetadataName("Acme.Box`1")!.GetMembers("Plain").Single();

        Assert.Equal("Receiver0.Content -> ReturnValue0 value", Print(Index(compilation, Row).FindRead(field)!));
        Assert.Equal("Argument0 -> Receiver0.Content value", Print(Index(compilation, Row).FindWrite(field)!));
    }

    [Fact]
    public void Rows_add_up_and_a_fact_said_twice_counts_once()
    {
        var model = Find(
            """
            Acme.Client;false;Send;*;Argument[text];deep recipient=acme;sink:transmission;x
            Acme.Client;false;Send;*;Argument[0];Receiver.Content;print;x
            Acme.Client;false;Send;(System.String);Argument[text];Receiver.Content;print;x
            Acme.Client;false;Send;*;;;template;x
            """,
            "Client",
            "Send",
            1)!;

        Assert.Equal(new SinkRow(new Port(PortRoot.Argument, 0, []), SinkKind.Transmission, SinkReading.Deep, "acme"), Assert.Single(model.Sinks));
        Assert.Single(model.Flows);
        Assert.True(model.IsTemplate);
        Assert.False(model.IsNeutral);
    }

    [Fact]
    public void A_redactor_keeps_its_flows_apart_and_the_weaker_tier_counts()
    {
        var model = Find("Acme.Client;false;Send;*;Argument[0];Receiver.Content;redactor:NonIdentifying;x\nAcme.Client;false;Send;*;;;redactor:Linkable;x", "Client", "Send", 1)!;

        Assert.Equal(2, model.Redactor);
        Assert.Empty(model.Flows);
        Assert.Single(model.RedactedFlows);
    }

    [Fact]
    public void A_wildcard_speaks_for_members_that_no_row_names()
    {
        const string Rows = "Acme.Client;true;*;*;Argument[*];deep;sink:transmission;x\nAcme.Client;false;Ping;*;;;neutral;x";

        Assert.Single(Find(Rows, "Client", "Send", 1)!.Sinks);
        Assert.Single(Find(Rows, "FastClient", "Burst", 1)!.Sinks);
        Assert.True(Find(Rows, "Client", "Ping", 0)!.IsNeutral);
        Assert.Null(Find("Acme.Client;false;*;*;Argument[*];deep;sink:transmission;x", "FastClient", "Burst", 1));
    }

    [Fact]
    public void Rows_for_an_inheriting_type_replace_those_of_the_declaring_one()
    {
        const string Rows = "Acme.Client;false;Send;*;Argument[text];deep;sink:transmission;x\nAcme.FastClient;false;Send;*;Argument[text];ReturnValue;redactor:Linkable;x";
        var compilation = ModelReferences.Compile(Library);
        var index = Index(compilation, Rows);
        var send = compilation.GetTypeByMetadataName("Acme.Client")!.GetMembers("Send").Single();

        Assert.Single(index.Find(send)!.Sinks);
        Assert.Single(index.Find(send, compilation.GetTypeByMetadataName("Acme.Client"))!.Sinks);
        var fast = index.Find(send, compilation.GetTypeByMetadataName("Acme.FastClient"))!;
        Assert.Empty(fast.Sinks);
        Assert.Equal(2, fast.Redactor);
    }

    [Fact]
    public void Pairs_come_out_only_where_a_type_argument_is_a_pair()
    {
        var compilation = ModelReferences.Compile(Library);
        var index = Index(compilation, "");
        var enumerator = compilation.GetTypeByMetadataName("System.Collections.Generic.IEnumerator`1")!;
        var text = compilation.GetSpecialType(SpecialType.System_String);
        var pair = compilation.GetTypeByMetadataName("System.Collections.Generic.KeyValuePair`2")!.Construct(text, text);

        Assert.Equal(3, index.FindRead(enumerator.Construct(pair).GetMembers("Current").Single())!.Flows.Length);
        Assert.Equal("Receiver0.Element -> ReturnValue0 value", Print(index.FindRead(enumerator.Construct(text).GetMembers("Current").Single())!));
    }

    [Fact]
    public void A_neutral_row_of_the_project_silences_the_built_in_ones()
    {
        var compilation = ModelReferences.Compile(Library);
        var write = compilation.GetTypeByMetadataName("System.Console")!.GetMembers("WriteLine").OfType<IMethodSymbol>().First(static method => method.Parameters.Length == 1);

        Assert.NotEmpty(Index(compilation, "").Find(write)!.Sinks);
        var silenced = Index(compilation, "System.Console;false;WriteLine;*;;;neutral;quiet tool").Find(write)!;
        Assert.True(silenced.IsNeutral);
        Assert.Empty(silenced.Sinks);
    }

    [Fact]
    public void Sink_names_are_known_before_binding()
    {
        var index = Index(ModelReferences.Compile(Library), "Acme.Client;false;*;*;Argument[*];deep;sink:transmission;x\nAcme.Box`1;false;.ctor;*;Argument[0];print;sink:log;x");

        Assert.True(index.MentionsSinkName("LogInformation"));
        Assert.True(index.MentionsSinkName("Burst") == false && index.MentionsSinkName("Ping"));
        Assert.True(index.MentionsSinkName("Box"));
        Assert.False(index.MentionsSinkName("ToUpperInvariant"));
        Assert.True(index.HasIndexerSinks);
        Assert.False(Index(ModelReferences.Compile(Library), "").HasIndexerSinks);
    }

    [Fact]
    public void Bad_rows_are_problems_and_the_others_count()
    {
        var compilation = ModelReferences.Compile(Library);
        var index = Index(compilation, "Acme.Client;maybe;Send;*;;;neutral;x\nAcme.Client;false;Ping;*;;;neutral;x");

        Assert.Equal(2, Assert.Single(index.Problems).Column);
        Assert.True(index.Find(compilation.GetTypeByMetadataName("Acme.Client")!.GetMembers("Ping").Single())!.IsNeutral);
    }

    [Fact]
    public void What_no_row_names_has_no_model()
    {
        var compilation = ModelReferences.Compile(Library);
        var index = Index(compilation, "");

        Assert.All(compilation.GetTypeByMetadataName("Acme.Client")!.GetMembers(), member => Assert.Null(index.Find(member)));
        Assert.Null(index.Find(compilation.GetTypeByMetadataName("Acme.Client")!));
    }

    private static MemberModel? Find(string rows, string type, string member, int parameters)
    {
        var compilation = ModelReferences.Compile(Library);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var method = compilation.GetTypeByMetadataName("Acme." + type)!.GetMembers(member).OfType<IMethodSymbol>().First(method => method.Parameters.Length == parameters);
        return Index(compilation, rows).Find(method);
    }

    private static string Flows(string rows, string type, string member, int parameters) => Print(Find(rows, type, member, parameters)!);

    private static ModelIndex Index(Compilation compilation, string rows) => ModelIndex.Create(compilation, [("project.pii", SourceText.From(rows))]);

    private static string Print(MemberModel model) => string.Join(", ", model.Flows.Select(static flow => $"{Print(flow.Input)} -> {Print(flow.Output)} {flow.Kind.ToString().ToLowerInvariant()}"));

    private static string Print(Port port) => port.Root.ToString() + port.Index + string.Concat(port.Steps.Select(static step => "." + step.Kind));
}
