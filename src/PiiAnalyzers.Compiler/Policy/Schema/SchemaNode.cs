using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PiiAnalyzers.Compiler.Policy.Schema;

/// <summary>One schema: the keywords of JSON Schema 2020-12 that the schema of the policy uses.</summary>
internal sealed class SchemaNode
{
    /// <summary>What is meant, as a noun phrase; messages use it.</summary>
    public string Description { get; init; } = "";

    /// <summary>Types that are allowed; none named allows all.</summary>
    public JsonTypes Types { get; init; }

    public ImmutableArray<string> Enum { get; init; } = ImmutableArray<string>.Empty;

    public Regex? Pattern { get; init; }

    public int MinLength { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public int MinItems { get; init; }

    public bool UniqueItems { get; init; }

    public ImmutableArray<string> Required { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Sets of properties, one of which must be there.</summary>
    public ImmutableArray<ImmutableArray<string>> AnyRequired { get; init; } = ImmutableArray<ImmutableArray<string>>.Empty;

    public ImmutableDictionary<string, SchemaNode> Properties { get; init; } = ImmutableDictionary<string, SchemaNode>.Empty;

    /// <summary>No property is allowed but the named ones.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What the other properties are.</summary>
    public SchemaNode? Additional { get; init; }

    /// <summary>Properties whose names match.</summary>
    public ImmutableArray<(Regex Name, SchemaNode Schema)> PatternProperties { get; init; } = ImmutableArray<(Regex, SchemaNode)>.Empty;

    public SchemaNode? Items { get; init; }

    /// <summary>Exactly one of these, which differ in type.</summary>
    public ImmutableArray<SchemaNode> OneOf { get; init; } = ImmutableArray<SchemaNode>.Empty;

    /// <summary>The one text that is not allowed.</summary>
    public string? Not { get; init; }

    /// <summary>Schema that this one adds to.</summary>
    public SchemaNode? Reference { get; init; }
}
