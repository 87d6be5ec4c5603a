using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Policy.Json;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Reading;

/// <summary>Reads the properties of one object. What is missing or of another type reads as nothing: the schema has reported it.</summary>
internal readonly struct ElementReader(JsonValue element)
{
    /// <summary>Elements of a list that are read. Checks compare elements with each other; a longer list is reported, not waited for.</summary>
    public const int MaximumElements = 1_000;

    public TextSpan Span => element.Span;

    /// <summary>The name of the object's place: its opening bracket, where a finding about the whole object stands.</summary>
    public TextSpan Head => new(element.Span.Start, Math.Min(1, element.Span.Length));

    public PolicyText? Text(string name) => element.Member(name) is { Kind: JsonKind.String } value ? new PolicyText(value.Text, value.Span) : null;

    /// <summary>The id of an element; without one it cannot be named and is left out.</summary>
    public PolicyText? Id(string name = "id") => Text(name) is { Value.Length: > 0 } id ? id : null;

    public string? Plain(string name) => Text(name)?.Value;

    public bool? Flag(string name) => element.Member(name) is { IsBoolean: true } value ? value.Kind == JsonKind.True : null;

    public long? Integer(string name) => element.Member(name) is { IsInteger: true } value && Math.Abs(value.Number) < long.MaxValue / 2 ? (long)value.Number : null;

    public TextSpan? SpanOf(string name) => element.Member(name)?.Span;

    public bool Has(string name) => element.Member(name) is not null;

    public EquatableArray<PolicyText> Texts(string name) => Items(name)
        .Where(static item => item.Kind == JsonKind.String)
        .Select(static item => new PolicyText(item.Text, item.Span))
        .ToImmutableArray();

    public EquatableArray<PolicyBasis> Bases(string name) => Texts(name)
        .Select(static text => (Basis: LegalBases.Parse(text.Value), text.Span))
        .Where(static item => item.Basis is not null)
        .Select(static item => new PolicyBasis(item.Basis!.Value, item.Span))
        .ToImmutableArray();

    public PolicyLabel Label(string name) => element.Member(name) switch
    {
        { Kind: JsonKind.String } value => new PolicyLabel(ImmutableArray.Create(new PolicyPhrase("", value.Text))),
        { Kind: JsonKind.Object } value => new PolicyLabel(value.Members
            .Where(static member => member.Value.Kind == JsonKind.String)
            .Select(static member => new PolicyPhrase(member.Name, member.Value.Text))
            .ToImmutableArray()),
        _ => PolicyLabel.None,
    };

    public PolicyAmbiguity? Ambiguity() => Object("ambiguity") is { } ambiguity
        ? new PolicyAmbiguity(ambiguity.Span, ambiguity.NamesOf("readings"), ambiguity.Text("chosen"))
        : null;

    public ElementReader? Object(string name) => element.Member(name) is { Kind: JsonKind.Object } value ? new ElementReader(value) : null;

    public IEnumerable<ElementReader> Objects(string name) => Items(name)
        .Where(static item => item.Kind == JsonKind.Object)
        .Select(static item => new ElementReader(item));

    private IEnumerable<JsonValue> Items(string name) => (element.Member(name)?.Items ?? ImmutableArray<JsonValue>.Empty).Take(MaximumElements);

    private EquatableArray<string> NamesOf(string name) => (element.Member(name)?.Members ?? ImmutableArray<JsonMember>.Empty)
        .Select(static member => member.Name)
        .ToImmutableArray();
}
