using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using PiiAnalyzers.Compiler.Policy.Json;

namespace PiiAnalyzers.Compiler.Policy.Schema;

/// <summary>
/// Reads the schema of the policy: the same file that editors check with, so that both say the same. It is part of this assembly
/// and is read once, when the first policy is.
/// </summary>
internal sealed class SchemaParser
{
    private const string Resource = "Policy/privacy-policy.schema.json";
    private const string Definitions = "#/$defs/";

    private static readonly Lazy<SchemaNode> Loaded = new(Load);

    private readonly JsonValue _definitions;
    private readonly Dictionary<string, SchemaNode> _known = new(StringComparer.Ordinal);

    private SchemaParser(JsonValue definitions) => _definitions = definitions;

    public static SchemaNode Policy => Loaded.Value;

    /// <summary>Reads a schema.</summary>
    /// <exception cref="InvalidOperationException">It uses a keyword that is not known here: silence would mean that it is not checked.</exception>
    public static SchemaNode Parse(string schema)
    {
        var root = JsonParser.Parse(schema).Root ?? throw new InvalidOperationException("The schema is empty.");
        return new SchemaParser(root.Member("$defs") ?? JsonValue.Object(default, ImmutableArray<JsonMember>.Empty)).Node(root);
    }

    private static SchemaNode Load()
    {
        using var stream = typeof(SchemaParser).GetTypeInfo().Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    private SchemaNode Node(JsonValue schema)
    {
        foreach (var member in schema.Members)
        {
            if (!IsKnown(member.Name))
            {
                throw new InvalidOperationException($"The schema uses the keyword {member.Name}.");
            }
        }

        var additional = schema.Member("additionalProperties");
        return new SchemaNode
        {
            Description = schema.Member("description")?.Text ?? "",
            Types = Types(schema.Member("type")),
            Enum = Texts(schema.Member("enum")),
            Pattern = schema.Member("pattern") is { } pattern ? Compile(pattern.Text) : null,
            MinLength = (int)(schema.Member("minLength")?.Number ?? 0),
            Minimum = schema.Member("minimum")?.Number,
            Maximum = schema.Member("maximum")?.Number,
            MinItems = (int)(schema.Member("minItems")?.Number ?? 0),
            UniqueItems = schema.Member("uniqueItems")?.Kind == JsonKind.True,
            Required = Texts(schema.Member("required")),
            AnyRequired = schema.Member("anyOf") is { } any
                ? any.Items.Select(static item => Texts(item.Member("required"))).ToImmutableArray()
                : ImmutableArray<ImmutableArray<string>>.Empty,
            Properties = schema.Member("properties") is { } properties
                ? properties.Members.ToImmutableDictionary(static member => member.Name, member => Node(member.Value), StringComparer.Ordinal)
                : ImmutableDictionary<string, SchemaNode>.Empty,
            IsClosed = additional?.Kind == JsonKind.False,
            Additional = additional?.Kind == JsonKind.Object ? Node(additional) : null,
            PatternProperties = schema.Member("patternProperties") is { } patterns
                ? patterns.Members.Select(member => (Compile(member.Name), Node(member.Value))).ToImmutableArray()
                : ImmutableArray<(Regex, SchemaNode)>.Empty,
            Items = Child(schema, "items"),
            OneOf = schema.Member("oneOf") is { } one ? one.Items.Select(Node).ToImmutableArray() : ImmutableArray<SchemaNode>.Empty,
            Not = schema.Member("not")?.Member("enum")?.Items[0].Text,
            Reference = schema.Member("$ref") is { } reference ? Definition(reference.Text) : null,
        };
    }

    private SchemaNode? Child(JsonValue schema, string keyword) => schema.Member(keyword) is { } child ? Node(child) : null;

    private SchemaNode Definition(string reference)
    {
        var name = reference.Substring(Definitions.Length);
        if (!_known.TryGetValue(name, out var node))
        {
            _known.Add(name, node = Node(_definitions.Member(name)!));
        }

        return node;
    }

    private static bool IsKnown(string keyword) => keyword is
        "$schema" or "$id" or "$defs" or "$ref" or "title" or "description" or "default" or "format" or "type" or "enum" or "pattern"
        or "minLength" or "minimum" or "maximum" or "minItems" or "uniqueItems" or "required" or "anyOf" or "oneOf" or "not"
        or "properties" or "additionalProperties" or "patternProperties" or "items";

    /// <summary>As in ECMAScript: ASCII digits, and <c>$</c> is the end, not the line end before it.</summary>
    private static Regex Compile(string pattern) =>
        new(pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 1).Replace("\\d", "[0-9]") + "\\z" : pattern, RegexOptions.CultureInvariant);

    private static ImmutableArray<string> Texts(JsonValue? array) => array is null
        ? ImmutableArray<string>.Empty
        : array.Items.Select(static item => item.Text).ToImmutableArray();

    private static JsonTypes Types(JsonValue? type)
    {
        var names = type is null ? [] : type.Kind == JsonKind.Array ? type.Items.Select(static item => item.Text) : [type.Text];
        return names.Aggregate(JsonTypes.None, static (all, name) => all | (JsonTypes)System.Enum.Parse(typeof(JsonTypes), name, ignoreCase: true));
    }
}
