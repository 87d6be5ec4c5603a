using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace PiiAnalyzers;

/// <summary>
/// Builds the text of <c>ToRedactedString</c>. Used by generated code. Marked values never reach it: generated code calls
/// <see cref="Mask"/> instead, which is told only whether there is a value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RedactedText
{
    /// <summary>What stands for a marked value.</summary>
    public const string Mark = "***";

    private const int MaximumDepth = 6;
    private const int MaximumItems = 8;

    private readonly StringBuilder _text = new();
    private readonly List<object> _path = [];
    private bool _needsSeparator;

    private RedactedText()
    {
    }

    /// <summary>The redacted text of an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its static type.</param>
    /// <returns>For example <c>Customer { Id = 7, Name = *** }</c>; <c>null</c> for null.</returns>
    public static string Of(object? value, PersonalDataShape shape)
    {
        var text = new RedactedText();
        text.Object(value, shape);
        return text._text.ToString();
    }

    /// <summary>Starts a member.</summary>
    /// <param name="name">Its name.</param>
    public void Member(string name)
    {
        _text.Append(_needsSeparator ? ", " : " ").Append(name).Append(" = ");
        _needsSeparator = true;
    }

    /// <summary>Stands for a marked value.</summary>
    /// <param name="hasValue">False for null, which discloses nothing.</param>
    public void Mask(bool hasValue) => _text.Append(hasValue ? Mark : "null");

    /// <summary>Adds an unmarked text. Control characters are escaped, so that a value cannot forge a log line.</summary>
    /// <param name="value">The text.</param>
    public void Text(string? value)
    {
        if (value is null)
        {
            _text.Append("null");
            return;
        }

        foreach (var character in value)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
            {
                _text.Append("\\u").Append(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                _text.Append(character);
            }
        }
    }

    /// <summary>Adds a nested object, redacted as what it is at run time.</summary>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its static type.</param>
    public void Object(object? value, PersonalDataShape shape)
    {
        if (value is null)
        {
            _text.Append("null");
            return;
        }

        var exact = shape.For(value);
        _text.Append(exact.Name);
        if (_path.Count >= MaximumDepth || IsOnPath(value))
        {
            _text.Append(" { … }");
            return;
        }

        _path.Add(value);
        _needsSeparator = false;
        _text.Append(" {");
        exact.Redact(value, this);
        _text.Append(" }");
        _needsSeparator = true;
        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>Adds an unmarked value of a type that is known only at run time.</summary>
    /// <param name="value">The value.</param>
    public void Unknown(object? value)
    {
        if (value is null || value is string)
        {
            Text((string?)value);
        }
        else if (PersonalData.Find(value) is { Shape: { } shape })
        {
            Object(value, shape);
        }
        else
        {
            // Anything else could print what it holds: only its type is safe to show.
            Text(ScalarText.TryFormat(value) ?? value.GetType().Name);
        }
    }

    /// <summary>Starts a collection.</summary>
    public void StartItems() => _text.Append('[');

    /// <summary>Starts an element of a collection.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>False when enough elements are shown and the rest is left out.</returns>
    public bool Item(int index)
    {
        if (index > 0)
        {
            _text.Append(", ");
        }

        if (index < MaximumItems)
        {
            return true;
        }

        _text.Append('…');
        return false;
    }

    /// <summary>Ends a collection.</summary>
    public void EndItems() => _text.Append(']');

    private bool IsOnPath(object value)
    {
        foreach (var visited in _path)
        {
            if (ReferenceEquals(visited, value))
            {
                return true;
            }
        }

        return false;
    }
}
