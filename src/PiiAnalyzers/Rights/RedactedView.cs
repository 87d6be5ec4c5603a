using System.Collections;
using System.Diagnostics;
using System.Text;

namespace PiiAnalyzers;

/// <summary>
/// An object as logs may show it: it formats itself redacted, into a buffer without allocating, and lists its members for structured
/// loggers. Made by the generated <c>ToRedacted()</c>.
/// </summary>
/// <example><code>logger.LogInformation("Signed in: {Customer}", customer.ToRedacted());</code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactedView : IReadOnlyList<KeyValuePair<string, object?>>, IFormattable
#if NET
    , ISpanFormattable, IUtf8SpanFormattable
#endif
{
    private readonly object? _value;
    private readonly PersonalDataShape _shape;
    private readonly RedactionRules? _rules;
    private KeyValuePair<string, object?>[]? _pairs;

    internal RedactedView(object? value, PersonalDataShape shape, RedactionRules? rules = null) => (_value, _shape, _rules) = (value, shape, rules);

    /// <summary>How many members are shown.</summary>
    public int Count => Pairs.Length;

    /// <summary>A member's name and its redacted text.</summary>
    /// <param name="index">Its position.</param>
    /// <returns>The member.</returns>
    public KeyValuePair<string, object?> this[int index] => Pairs[index];

    private KeyValuePair<string, object?>[] Pairs => _pairs ??= Render(static text => text.Pairs(), notesStarts: true);

    /// <summary>The redacted value with its structure, for loggers that keep it: numbers stay numbers, nested objects stay objects.</summary>
    /// <returns>The value; for null, a simple value that is null.</returns>
    [Redactor(Identifiability.Linkable)]
    public RedactedNode ToNode() => RedactedText.ToNode(_value, _shape, _rules);

    /// <summary>The redacted text.</summary>
    /// <returns>For example <c>Customer { Id = 7, Name = *** }</c>.</returns>
    public override string ToString() => Render(static text => text.Written.ToString());

    /// <summary>The redacted text; neither format nor culture changes it.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Puts the redacted text into a buffer. Nothing is allocated.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">How much of it was used.</param>
    /// <returns>False if the buffer is too small.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var text = RedactedText.Of(_value, _shape, _rules);
        var fits = text.Written.TryCopyTo(destination);
        charsWritten = fits ? text.Written.Length : 0;
        text.Return();
        return fits;
    }

#if NET
    /// <summary>Puts the redacted text into a buffer. Nothing is allocated.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">How much of it was used.</param>
    /// <param name="format">Not used.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>False if the buffer is too small.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    /// <summary>Puts the redacted text into a buffer as UTF-8. Nothing is allocated.</summary>
    /// <param name="utf8Destination">The buffer.</param>
    /// <param name="bytesWritten">How much of it was used.</param>
    /// <param name="format">Not used.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>False if the buffer is too small.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = RedactedText.Of(_value, _shape, _rules);
        var fits = Encoding.UTF8.TryGetBytes(text.Written, utf8Destination, out bytesWritten);
        text.Return();
        return fits;
    }
#endif

    /// <summary>The members and their redacted texts.</summary>
    /// <returns>Each once.</returns>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, object?>>)Pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Render<T>(Func<RedactedText, T> read, bool notesStarts = false)
    {
        var text = RedactedText.Of(_value, _shape, _rules, notesStarts);
        var result = read(text);
        text.Return();
        return result;
    }
}
