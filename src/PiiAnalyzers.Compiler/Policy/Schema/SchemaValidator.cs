using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Policy.Json;

namespace PiiAnalyzers.Compiler.Policy.Schema;

/// <summary>Checks a value against a schema and says in plain words what is wrong, and where.</summary>
internal sealed class SchemaValidator(ImmutableArray<PolicyProblem>.Builder problems)
{
    private const string Check = "schema";

    public void Validate(JsonValue value, SchemaNode schema, string pointer)
    {
        if (value.Kind == JsonKind.Broken)
        {
            // Reported where it was read.
            return;
        }

        if (schema.Reference is { } reference)
        {
            Validate(value, reference, pointer);
        }

        if (schema.OneOf.Length > 0)
        {
            OneOf(value, schema, pointer);
            return;
        }

        if (schema.Types != JsonTypes.None && (TypesOf(value) & schema.Types) == 0)
        {
            Report(value.Span, pointer, $"{Name(schema.Types)} is expected{Meaning(schema)}, not {Name(TypesOf(value))}");
            return;
        }

        if (schema.Enum.Length > 0 && (value.Kind != JsonKind.String || !schema.Enum.Contains(value.Text)))
        {
            Report(value.Span, pointer, $"{Show(value)} is none of {string.Join(", ", schema.Enum)}{EditDistance.Hint(value.Text, schema.Enum)}");
        }

        switch (value.Kind)
        {
            case JsonKind.String:
                Text(value, schema, pointer);
                break;
            case JsonKind.Number:
                Number(value, schema, pointer);
                break;
            case JsonKind.Array:
                Array(value, schema, pointer);
                break;
            case JsonKind.Object:
                Object(value, schema, pointer);
                break;
        }
    }

    private void OneOf(JsonValue value, SchemaNode schema, string pointer)
    {
        foreach (var branch in schema.OneOf)
        {
            if ((TypesOf(value) & branch.Types) != 0)
            {
                Validate(value, branch, pointer);
                return;
            }
        }

        Report(value.Span, pointer, $"{schema.Description} is expected, not {Name(TypesOf(value))}");
    }

    private void Text(JsonValue value, SchemaNode schema, string pointer)
    {
        if (value.Text.Length < schema.MinLength)
        {
            Report(value.Span, pointer, "a text that is not empty is expected" + Meaning(schema));
        }

        if (schema.Pattern is { } pattern && !pattern.IsMatch(value.Text))
        {
            Report(value.Span, pointer, schema.Description.Length > 0 ? $"{Show(value)} is not {schema.Description}" : $"{Show(value)} does not match {pattern}");
        }

        if (schema.Not is { } not && value.Text == not)
        {
            Report(value.Span, pointer, $"{Show(value)} alone is not allowed" + Meaning(schema));
        }
    }

    private void Number(JsonValue value, SchemaNode schema, string pointer)
    {
        var number = value.Number;
        if (number < schema.Minimum || number > schema.Maximum)
        {
            var bound = number < schema.Minimum ? $"at least {Plain(schema.Minimum)}" : $"at most {Plain(schema.Maximum)}";
            Report(value.Span, pointer, $"{value.Text} must be {bound}{Meaning(schema)}");
        }
    }

    private void Array(JsonValue value, SchemaNode schema, string pointer)
    {
        if (value.Items.Length < schema.MinItems)
        {
            Report(new TextSpan(value.Span.Start, 1), pointer, "at least one element is needed" + Meaning(schema));
        }

        var seen = schema.UniqueItems ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < value.Items.Length; i++)
        {
            var item = value.Items[i];
            var place = pointer + "/" + i.ToString(CultureInfo.InvariantCulture);
            if (schema.Items is { } items)
            {
                Validate(item, items, place);
            }

            if (seen is not null && item.Kind is JsonKind.String or JsonKind.Number && !seen!.Add(item.Kind + CanonicalJson.Write(item)))
            {
                Report(item.Span, place, $"{Show(item)} is listed twice");
            }
        }
    }

    private void Object(JsonValue value, SchemaNode schema, string pointer)
    {
        var open = new TextSpan(value.Span.Start, 1);
        foreach (var name in schema.Required)
        {
            if (value.Member(name) is null)
            {
                Report(open, pointer, $"\"{name}\" is missing{Meaning(schema.Properties.TryGetValue(name, out var missing) ? missing : schema, name)}");
            }
        }

        if (schema.AnyRequired.Length > 0 && !schema.AnyRequired.Any(set => set.All(name => value.Member(name) is not null)))
        {
            Report(open, pointer, $"one of {string.Join(", ", schema.AnyRequired.Select(static set => $"\"{set[0]}\""))} is needed");
        }

        foreach (var member in value.Members)
        {
            var place = pointer + "/" + member.Name.Replace("~", "~0").Replace("/", "~1");
            if (schema.Properties.TryGetValue(member.Name, out var known))
            {
                Validate(member.Value, known, place);
            }
            else if (schema.PatternProperties.FirstOrDefault(item => item.Name.IsMatch(member.Name)) is { Schema: { } matched })
            {
                Validate(member.Value, matched, place);
            }
            else if (schema.IsClosed && schema.PatternProperties.Length > 0)
            {
                Report(member.NameSpan, pointer, $"{Show(member.Name)} is no name that is allowed here{Meaning(schema)}");
            }
            else if (schema.IsClosed)
            {
                var unused = schema.Properties.Keys.Where(name => value.Member(name) is null).OrderBy(static name => name, StringComparer.Ordinal);
                Report(member.NameSpan, pointer, $"there is no property {Show(member.Name)} here{EditDistance.Hint(member.Name, unused)}");
            }
            else if (schema.Additional is { } additional)
            {
                Validate(member.Value, additional, place);
            }
        }
    }

    private static JsonTypes TypesOf(JsonValue value) => value.Kind switch
    {
        JsonKind.Null => JsonTypes.Null,
        JsonKind.True or JsonKind.False => JsonTypes.Boolean,
        JsonKind.Number => value.IsInteger ? JsonTypes.Number | JsonTypes.Integer : JsonTypes.Number,
        JsonKind.String => JsonTypes.String,
        JsonKind.Array => JsonTypes.Array,
        JsonKind.Object => JsonTypes.Object,
        _ => JsonTypes.None,
    };

    private static string Name(JsonTypes types)
    {
        var names = new List<string>();
        Add(JsonTypes.Object, "an object");
        Add(JsonTypes.Array, "a list");
        Add(JsonTypes.String, "a text");
        Add(JsonTypes.Integer, "a whole number");
        Add(JsonTypes.Number, "a number");
        Add(JsonTypes.Boolean, "true or false");
        Add(JsonTypes.Null, "null");
        return string.Join(" or ", names);

        void Add(JsonTypes type, string name)
        {
            if ((types & type) != 0 && !(type == JsonTypes.Number && (types & JsonTypes.Integer) != 0))
            {
                names.Add(name);
            }
        }
    }

    private static string Meaning(SchemaNode schema, string without = "")
    {
        var description = schema.Description.Length > 0 ? schema.Description : schema.Reference?.Description ?? "";
        return description.Length > 0 && description != without ? $" ({description})" : "";
    }

    private static string Plain(double? number) => (number ?? 0).ToString("0", CultureInfo.InvariantCulture);

    private static string Show(JsonValue value) => value.Kind switch
    {
        JsonKind.String => Show(value.Text),
        JsonKind.Number => value.Text,
        _ => Name(TypesOf(value)),
    };

    private static string Show(string text) => "\"" + (text.Length <= 60 ? text : text.Substring(0, 60) + "…").Replace("\n", "\\n").Replace("\r", "\\r") + "\"";

    private void Report(TextSpan span, string pointer, string message)
    {
        if (problems.Count < JsonParser.MaximumProblems)
        {
            problems.Add(new PolicyProblem(PolicyProblemKind.Invalid, Check, span, pointer, message));
        }
    }
}
