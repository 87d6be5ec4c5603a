using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>
/// Reads JSON with the place of every value. It never stops at the first mistake: what can be read around it is read, so that all
/// mistakes are told at once and the rest of the file stays in force. Comments and a comma before a closing bracket are accepted.
/// </summary>
internal sealed class JsonParser
{
    /// <summary>A policy has a depth of eight; what is deeper is no policy, and must not cost the compiler its stack.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Twenty-five times a long policy.</summary>
    public const int MaximumLength = 1_000_000;

    /// <summary>Nobody reads more, and a file of commas must not become a million findings.</summary>
    public const int MaximumProblems = 1_000;

    private readonly ImmutableArray<JsonProblem>.Builder _problems = ImmutableArray.CreateBuilder<JsonProblem>();
    private readonly JsonScanner _scanner;
    private JsonToken _token;

    private JsonParser(string text)
    {
        _scanner = new JsonScanner(text, _problems);
        _token = _scanner.Next();
    }

    public static JsonText Parse(string text)
    {
        if (text.Length > MaximumLength)
        {
            return new JsonText(null, ImmutableArray.Create(new JsonProblem(new TextSpan(0, 1), "the file is longer than 1,000,000 characters and is not read")));
        }

        var parser = new JsonParser(text);
        var root = parser.Root();
        return new JsonText(root, parser._problems.OrderBy(static problem => problem.Span.Start).ToImmutableArray());
    }

    private JsonValue? Root()
    {
        if (_token.Kind == JsonTokenKind.End)
        {
            Report(_token.Span, "the file is empty; a JSON object is expected");
            return null;
        }

        var root = Value(0);
        if (_token.Kind != JsonTokenKind.End)
        {
            Report(_token.Span, "nothing may follow the end of the document");
        }

        return root;
    }

    private JsonValue Value(int depth)
    {
        switch (_token.Kind)
        {
            case JsonTokenKind.OpenObject or JsonTokenKind.OpenArray when depth >= MaximumDepth:
                return TooDeep();
            case JsonTokenKind.OpenObject:
                return Object(depth);
            case JsonTokenKind.OpenArray:
                return Array(depth);
            case JsonTokenKind.String:
                return JsonValue.Scalar(JsonKind.String, _token.Span, Take().Text);
            case JsonTokenKind.Number:
                return JsonValue.Scalar(_token.Text.Length > 0 ? JsonKind.Number : JsonKind.Broken, _token.Span, Take().Text);
            case JsonTokenKind.Word:
                return Word(Take());
            default:
                Report(_token.Span, "a value is missing here");
                return JsonValue.Scalar(JsonKind.Broken, _token.Span);
        }
    }

    private JsonValue Word(JsonToken word)
    {
        var kind = word.Text switch { "true" => JsonKind.True, "false" => JsonKind.False, "null" => JsonKind.Null, _ => JsonKind.Broken };
        if (kind == JsonKind.Broken)
        {
            var lower = word.Text.ToLowerInvariant();
            Report(word.Span, lower is "true" or "false" or "null" ? $"JSON writes this {lower}" : $"\"{Shorten(word.Text)}\" is no value of JSON; text needs double quotes");
        }

        return JsonValue.Scalar(kind, word.Span);
    }

    private JsonValue Object(int depth)
    {
        var open = Take().Span;
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var names = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        while (_token.Kind is not (JsonTokenKind.CloseObject or JsonTokenKind.End))
        {
            if (_token.Kind is not (JsonTokenKind.String or JsonTokenKind.Word or JsonTokenKind.Number))
            {
                if (_token.Kind == JsonTokenKind.CloseArray)
                {
                    break;
                }

                Report(_token.Span, "a property name in double quotes is expected here");
                SkipOne();
                continue;
            }

            var name = Name();
            var value = AfterColon(depth, name.Span);
            if (names.ContainsKey(name.Text))
            {
                Report(name.Span, $"\"{Shorten(name.Text)}\" is given twice in this object");
            }
            else
            {
                names.Add(name.Text, name.Span);
                members.Add(new JsonMember(name.Text, name.Span, value));
            }

            Separator(JsonTokenKind.CloseObject, value.Span.End);
        }

        return JsonValue.Object(Close(open, JsonTokenKind.CloseObject, "}"), members.ToImmutable());
    }

    private JsonToken Name()
    {
        var name = Take();
        if (name.Kind == JsonTokenKind.String)
        {
            return name;
        }

        Report(name.Span, "property names need double quotes");
        return name;
    }

    private JsonValue AfterColon(int depth, TextSpan name)
    {
        if (_token.Kind == JsonTokenKind.Colon)
        {
            Take();
            return Value(depth + 1);
        }

        Report(new TextSpan(name.End, 0), "a colon and a value are missing after the property name");
        return _token.Kind is JsonTokenKind.Comma or JsonTokenKind.CloseObject or JsonTokenKind.CloseArray or JsonTokenKind.End
            ? JsonValue.Scalar(JsonKind.Broken, name)
            : Value(depth + 1);
    }

    private JsonValue Array(int depth)
    {
        var open = Take().Span;
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        while (_token.Kind is not (JsonTokenKind.CloseArray or JsonTokenKind.CloseObject or JsonTokenKind.End))
        {
            if (_token.Kind is JsonTokenKind.Comma or JsonTokenKind.Colon)
            {
                Report(_token.Span, "a value is missing here");
                Take();
                continue;
            }

            items.Add(Value(depth + 1));
            Separator(JsonTokenKind.CloseArray, items[items.Count - 1].Span.End);
        }

        return JsonValue.Array(Close(open, JsonTokenKind.CloseArray, "]"), items.ToImmutable());
    }

    /// <summary>Between two members or elements: a comma, which may also stand before the bracket.</summary>
    private void Separator(JsonTokenKind close, int end)
    {
        if (_token.Kind == JsonTokenKind.Comma)
        {
            Take();
        }
        else if (_token.Kind != close && _token.Kind is not (JsonTokenKind.End or JsonTokenKind.CloseArray or JsonTokenKind.CloseObject))
        {
            Report(new TextSpan(end, 0), "a comma is missing here");
        }
    }

    private TextSpan Close(TextSpan open, JsonTokenKind close, string bracket)
    {
        if (_token.Kind == close)
        {
            return TextSpan.FromBounds(open.Start, Take().Span.End);
        }

        // The bracket of the other kind is left for the object or array around this one.
        Report(open, $"this bracket is not closed with {bracket}");
        return TextSpan.FromBounds(open.Start, _token.Span.Start);
    }

    private JsonValue TooDeep()
    {
        var open = _token.Span;
        Report(open, "objects and arrays are nested more than 64 deep here; what is inside is not read");
        SkipOne();
        return JsonValue.Scalar(JsonKind.Broken, open);
    }

    /// <summary>Takes one token, and with a bracket all that is inside.</summary>
    private void SkipOne()
    {
        var open = 0;
        do
        {
            var kind = Take().Kind;
            open += kind is JsonTokenKind.OpenArray or JsonTokenKind.OpenObject ? 1
                : kind is JsonTokenKind.CloseArray or JsonTokenKind.CloseObject ? -1 : 0;
        }
        while (open > 0 && _token.Kind != JsonTokenKind.End);
    }

    private JsonToken Take()
    {
        var token = _token;
        _token = _scanner.Next();
        return token;
    }

    private static string Shorten(string word) => word.Length <= 40 ? word : word.Substring(0, 40) + "…";

    private void Report(TextSpan span, string message)
    {
        if (_problems.Count < MaximumProblems)
        {
            _problems.Add(new JsonProblem(span, message));
        }
    }
}
