using System.ComponentModel;
using System.Globalization;

namespace PiiAnalyzers;

/// <summary>
/// Builds redacted text. Used by generated code. A marked value that reaches it is written only as far as the rules allow; without
/// rules, nothing of it remains. The text is built in a buffer that is kept and used again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class RedactedText
{
    /// <summary>What stands for a marked value.</summary>
    public const string Mark = "***";

    private const int MaximumDepth = 6;
    private const int MaximumItems = 8;
    private const int MaximumNodes = 1000;
    private const int MaximumKept = 1 << 16;

    [ThreadStatic]
    private static RedactedText? _kept;

    private readonly object?[] _path = new object?[MaximumDepth];
    private readonly List<(string Name, int Start)> _starts = [];
    private char[] _text = new char[256];
    private RedactionRules? _rules;
    private int _length;
    private int _depth;
    private bool _needsSeparator;
    private RedactedTree? _tree;
    private bool _notesStarts;

    private RedactedText()
    {
    }

    internal ReadOnlySpan<char> Written => new(_text, 0, _length);

    internal static string Of<T>(T? value, PersonalDataShape<T> shape)
    {
        var text = Rent(null);
        text.Object(value, shape);
        var result = text.Written.ToString();
        text.Return();
        return result;
    }

    /// <summary>Redacted text of an object; it notes where members start if <see cref="Pairs"/> will be asked for.</summary>
    internal static RedactedText Of(object? value, PersonalDataShape shape, RedactionRules? rules, bool notesStarts = false)
    {
        var text = Rent(rules);
        text._notesStarts = notesStarts;
        text.Any(value, shape);
        return text;
    }

    internal static RedactedNode ToNode(object? value, PersonalDataShape shape, RedactionRules? rules)
    {
        var text = Rent(rules);
        var tree = text._tree = new RedactedTree();
        text.Any(value, shape);
        text.Return();
        return tree.Root;
    }

    /// <summary>The members of the outermost object, each with its redacted text.</summary>
    internal KeyValuePair<string, object?>[] Pairs()
    {
        var pairs = new KeyValuePair<string, object?>[_starts.Count];
        for (var index = 0; index < pairs.Length; index++)
        {
            // Between two members stands a comma with a space; after the last one, the closing brace.
            var end = index + 1 < pairs.Length ? _starts[index + 1].Start - _starts[index + 1].Name.Length - ", ".Length - " = ".Length : _length - " }".Length;
            var start = _starts[index].Start;
            pairs[index] = new KeyValuePair<string, object?>(_starts[index].Name, new string(_text, start, end - start));
        }

        return pairs;
    }

    internal void Return()
    {
        Array.Clear(_path, 0, _path.Length);
        _starts.Clear();
        (_rules, _tree, _notesStarts) = (null, null, false);
        if (_text.Length <= MaximumKept)
        {
            _kept = this;
        }
    }

    internal void Append(ReadOnlySpan<char> value)
    {
        Reserve(value.Length);
        value.CopyTo(new Span<char>(_text, _length, value.Length));
        _length += value.Length;
    }

    internal void Append(string value) => Append(value.AsSpan());

    /// <summary>Control characters are escaped, so that a value cannot forge a log line.</summary>
    internal void AppendEscaped(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
            {
                Append("\\u");
                Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                Reserve(1);
                _text[_length++] = character;
            }
        }
    }

    private static RedactedText Rent(RedactionRules? rules)
    {
        var text = _kept ?? new RedactedText();
        _kept = null;
        text._rules = rules;
        (text._length, text._depth, text._needsSeparator) = (0, 0, false);
        return text;
    }

    private void Null()
    {
        if (_tree is null)
        {
            Append("null");
        }
        else
        {
            _tree.Value(null);
        }
    }

    /// <summary>A text that stands for a value.</summary>
    private void Sign(string text)
    {
        if (_tree is null)
        {
            Append(text);
        }
        else
        {
            _tree.Value(text);
        }
    }

    private void Member(string name)
    {
        if (_tree is not null)
        {
            _tree.Name(name);
            return;
        }

        Append(_needsSeparator ? ", " : " ");
        Append(name);
        Append(" = ");
        _needsSeparator = true;
        if (_notesStarts && _depth == 1)
        {
            _starts.Add((name, _length));
        }
    }

    /// <summary>Writes a masked member in one step, if nothing but its mark is asked for.</summary>
    private bool TryMask(PersonalDataMember member)
    {
        if (_rules is not null || _tree is not null || _notesStarts)
        {
            return false;
        }

        Append(member.Masked.AsSpan(_needsSeparator ? 0 : 1));
        _needsSeparator = true;
        return true;
    }

    private void Any(object? value, PersonalDataShape shape)
    {
        if (value is null)
        {
            Null();
            return;
        }

        var exact = shape.For(value);
        if (Enter(exact.Name, value))
        {
            exact.RedactMembers(value, this);
            Leave();
        }
    }

    private bool Enter(string name, object? value)
    {
        if (value is IProcessingRestriction { IsProcessingRestricted: true })
        {
            Sign(name + " { restricted }");
            return false;
        }

        if (_depth >= MaximumDepth || (value is not null && IsOnPath(value)))
        {
            Sign(name + " { … }");
            return false;
        }

        _path[_depth++] = value;
        if (_tree is not null)
        {
            _tree.Open(name);
            return true;
        }

        _needsSeparator = false;
        Append(name);
        Append(" {");
        return true;
    }

    private void Leave()
    {
        _path[--_depth] = null;
        if (_tree is not null)
        {
            _tree.Close();
            return;
        }

        Append(" }");
        _needsSeparator = true;
    }

    private bool IsOnPath(object value)
    {
        for (var depth = 0; depth < _depth; depth++)
        {
            if (ReferenceEquals(_path[depth], value))
            {
                return true;
            }
        }

        return false;
    }

    private void Reserve(int count)
    {
        if (_length + count > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + count, _text.Length * 2));
        }
    }
}
