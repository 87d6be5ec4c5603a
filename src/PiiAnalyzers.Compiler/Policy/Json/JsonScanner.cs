using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>Cuts JSON into tokens. Comments are white space, as JSON editors have it for configuration files.</summary>
internal sealed class JsonScanner(string text, ImmutableArray<JsonProblem>.Builder problems)
{
    private const char ByteOrderMark = '\uFEFF';

    private int _at = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    public JsonToken Next()
    {
        SkipBlanks();
        if (_at >= text.Length)
        {
            return new JsonToken(JsonTokenKind.End, new TextSpan(text.Length, 0), "");
        }

        return text[_at] switch
        {
            '{' => Mark(JsonTokenKind.OpenObject),
            '}' => Mark(JsonTokenKind.CloseObject),
            '[' => Mark(JsonTokenKind.OpenArray),
            ']' => Mark(JsonTokenKind.CloseArray),
            ':' => Mark(JsonTokenKind.Colon),
            ',' => Mark(JsonTokenKind.Comma),
            '"' or '\'' => Quoted(text[_at]),
            '-' or (>= '0' and <= '9') => Number(),
            _ => Word(),
        };
    }

    private JsonToken Mark(JsonTokenKind kind) => new(kind, new TextSpan(_at++, 1), "");

    private void SkipBlanks()
    {
        while (_at < text.Length)
        {
            var c = text[_at];
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
            }
            else if (c == '/' && Follows('/'))
            {
                while (_at < text.Length && text[_at] is not ('\r' or '\n'))
                {
                    _at++;
                }
            }
            else if (c == '/' && Follows('*'))
            {
                var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    Report(_at, 2, "this comment is not closed");
                }

                _at = end < 0 ? text.Length : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private bool Follows(char next) => _at + 1 < text.Length && text[_at + 1] == next;

    private JsonToken Quoted(char quote)
    {
        var start = _at++;
        if (quote == '\'')
        {
            Report(start, 1, "JSON strings need double quotes");
        }

        var plain = _at;
        while (plain < text.Length && text[plain] != quote && text[plain] is not '\\' and >= ' ')
        {
            plain++;
        }

        var content = new StringBuilder(text, _at, plain - _at, Math.Max(plain - _at, 16));
        _at = plain;
        while (_at < text.Length && text[_at] != quote && text[_at] is not ('\r' or '\n'))
        {
            var c = text[_at];
            if (c == '\\')
            {
                Escape(content);
                continue;
            }

            if (c < ' ')
            {
                Report(_at, 1, string.Format(CultureInfo.InvariantCulture, "the control character U+{0:X4} must be written \\u{0:x4}", (int)c));
            }

            content.Append(c);
            _at++;
        }

        if (_at < text.Length && text[_at] == quote)
        {
            _at++;
        }
        else
        {
            Report(start, _at - start, "this string is not closed");
        }

        var value = content.ToString();
        if (HasHalfOfAPair(value))
        {
            Report(start, _at - start, "this string holds half of a surrogate pair, which is no character");
        }

        return new JsonToken(JsonTokenKind.String, TextSpan.FromBounds(start, _at), value);
    }

    private void Escape(StringBuilder content)
    {
        var start = _at++;
        var c = _at < text.Length ? text[_at] : '\n';
        if (c == 'u')
        {
            _at++;
            var digits = 0;
            while (digits < 4 && _at + digits < text.Length && IsHex(text[_at + digits]))
            {
                digits++;
            }

            if (digits == 4)
            {
                content.Append((char)int.Parse(text.Substring(_at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }
            else
            {
                Report(start, 2 + digits, "\\u needs four hexadecimal digits");
            }

            _at += digits;
            return;
        }

        var plain = c switch { '"' or '\\' or '/' => c, 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
        if (plain != '\0')
        {
            content.Append(plain);
            _at++;
            return;
        }

        // A line end is left to the caller, which reports the string as not closed.
        if (c is not ('\r' or '\n'))
        {
            _at++;
            Report(start, 2, $"\\{c} is no escape of JSON; a backslash itself is written \\\\");
        }
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool HasHalfOfAPair(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                return true;
            }
        }

        return false;
    }

    private JsonToken Number()
    {
        var start = _at;
        var end = EndOfWord(start);
        var digits = text.Substring(start, end - start);
        _at = end;
        if (!IsNumber(digits))
        {
            Report(start, digits.Length, $"{Shorten(digits)} is no number of JSON");
        }

        return new JsonToken(JsonTokenKind.Number, new TextSpan(start, digits.Length), IsNumber(digits) ? digits : "");
    }

    private JsonToken Word()
    {
        var start = _at;
        _at = Math.Max(EndOfWord(start), start + 1);
        if (char.IsHighSurrogate(text[start]) && _at < text.Length && char.IsLowSurrogate(text[_at]))
        {
            _at++;
        }

        return new JsonToken(JsonTokenKind.Word, TextSpan.FromBounds(start, _at), text.Substring(start, _at - start));
    }

    private int EndOfWord(int from)
    {
        var end = from;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$' or '@' or '-' or '+' or '.'))
        {
            end++;
        }

        return end;
    }

    /// <summary>RFC 8259: <c>-? (0 | [1-9][0-9]*) (.[0-9]+)? ([eE][+-]?[0-9]+)?</c>.</summary>
    private static bool IsNumber(string word)
    {
        var at = word.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var whole = Digits(word, at);
        if (whole == 0 || (whole > 1 && word[at] == '0'))
        {
            return false;
        }

        at += whole;
        if (at < word.Length && word[at] == '.')
        {
            var fraction = Digits(word, at + 1);
            if (fraction == 0)
            {
                return false;
            }

            at += 1 + fraction;
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            at += at + 1 < word.Length && word[at + 1] is '+' or '-' ? 2 : 1;
            var exponent = Digits(word, at);
            if (exponent == 0)
            {
                return false;
            }

            at += exponent;
        }

        return at == word.Length;
    }

    private static int Digits(string word, int from)
    {
        var count = 0;
        while (from + count < word.Length && word[from + count] is >= '0' and <= '9')
        {
            count++;
        }

        return count;
    }

    private static string Shorten(string word) => word.Length <= 40 ? word : word.Substring(0, 40) + "…";

    private void Report(int start, int length, string message)
    {
        if (problems.Count < JsonParser.MaximumProblems)
        {
            problems.Add(new JsonProblem(new TextSpan(start, length), message));
        }
    }
}
