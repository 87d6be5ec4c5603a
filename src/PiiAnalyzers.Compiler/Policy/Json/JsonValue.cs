using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>A JSON value and where it stands.</summary>
/// <param name="Text">Content of a string, digits of a number; else empty.</param>
/// <param name="Members">Properties of an object in source order, each name once.</param>
/// <param name="Items">Elements of an array.</param>
internal sealed record JsonValue(
    JsonKind Kind, TextSpan Span, string Text, ImmutableArray<JsonMember> Members, ImmutableArray<JsonValue> Items)
{
    public static JsonValue Scalar(JsonKind kind, TextSpan span, string text = "") =>
        new(kind, span, text, ImmutableArray<JsonMember>.Empty, ImmutableArray<JsonValue>.Empty);

    public static JsonValue Object(TextSpan span, ImmutableArray<JsonMember> members) =>
        new(JsonKind.Object, span, "", members, ImmutableArray<JsonValue>.Empty);

    public static JsonValue Array(TextSpan span, ImmutableArray<JsonValue> items) =>
        new(JsonKind.Array, span, "", ImmutableArray<JsonMember>.Empty, items);

    public bool IsBoolean => Kind is JsonKind.True or JsonKind.False;

    public JsonValue? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>The value of a number; infinite if it is beyond a double.</summary>
    public double Number => double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : Text.StartsWith("-", StringComparison.Ordinal) ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>A number without a fraction: <c>3</c>, and as JSON Schema has it <c>3.0</c> too.</summary>
    public bool IsInteger => Kind == JsonKind.Number && !double.IsInfinity(Number) && Math.Floor(Number).Equals(Number);
}
