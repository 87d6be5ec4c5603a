using System.Globalization;
using System.Text;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Calls that write or show one value. Exports and redacted text have methods of the same names.</summary>
internal static class CallEmitter
{
    /// <param name="value">The type of the value.</param>
    /// <param name="receiver">What to call.</param>
    /// <param name="member">First argument, or empty for an element of a collection.</param>
    /// <param name="expression">The value.</param>
    /// <param name="depth">How many collections are around.</param>
    public static string Of(ValueModel value, string receiver, string member, string expression, int depth = 0)
    {
        var first = member.Length == 0 ? "" : member + ", ";
        var content = Content(value, expression);
        return value.Kind switch
        {
            ValueKind.Text or ValueKind.Parsed => $"{receiver}.Text({first}{content})",
            ValueKind.Scalar => $"{receiver}.Scalar({first}{content})",
            ValueKind.Bytes => $"{receiver}.Bytes({first}{content})",
            ValueKind.Object => $"{receiver}.Object({first}{expression}, {value.Shape})",
            ValueKind.Nullable when value.Children[0].Kind is ValueKind.Scalar => $"{receiver}.Scalar({first}{expression})",
            ValueKind.Nullable => $"{receiver}.Optional({first}{expression}, {Lambda(value.Children[0], receiver, depth)})",
            ValueKind.Sequence => $"{receiver}.Items({first}{content}, {Lambda(value.Children[0], receiver, depth)})",
            ValueKind.Map => $"{receiver}.Map({first}{content}, {Lambda(value.Children[1], receiver, depth)})",
            ValueKind.Entries when receiver.StartsWith("text", StringComparison.Ordinal) => $"{receiver}.Map({first}{content}, {Lambda(value.Children[1], receiver, depth)})",
            ValueKind.Entries => $"{receiver}.Entries({first}{content}, {Lambda(value.Children[0], receiver, depth)}, {Lambda(value.Children[1], receiver, depth)})",
            ValueKind.Tuple => $"{receiver}.Tuple({first}{expression}, {Slots(value, receiver, depth)})",
            _ => $"{receiver}.Unknown({first}{expression})",
        };
    }

    public static string Content(ValueModel value, string expression) => value.Text.Length == 0 ? expression : value.Text.Replace("{0}", expression);

    /// <summary>A name that no lambda around has: before C# 8 an inner one could not use it again.</summary>
    public static string Numbered(string name, int depth) =>
        name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') + (depth == 0 ? "" : (depth + 1).ToString(CultureInfo.InvariantCulture));

    private static string Lambda(ValueModel child, string receiver, int depth)
    {
        var (item, inner) = (Numbered("item", depth), Numbered(receiver, depth + 1));
        return $"({item}, {inner}) => {Of(child, inner, "", item, depth + 1)}";
    }

    private static string Slots(ValueModel value, string receiver, int depth)
    {
        var (item, inner) = (Numbered("item", depth), Numbered(receiver, depth + 1));
        var text = new StringBuilder($"({item}, {inner}) => {{ ");
        for (var slot = 0; slot < value.Children.Count; slot++)
        {
            var number = slot.ToString(CultureInfo.InvariantCulture);
            text.Append($"{inner}.At({number}); {Of(value.Children[slot], inner, "", $"{item}.Item{slot + 1}", depth + 1)}; ");
        }

        return text.Append('}').ToString();
    }
}
