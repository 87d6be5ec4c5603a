using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Reads one row and says where it is wrong.</summary>
internal sealed class RowReader
{
    private static readonly ImmutableDictionary<string, FlowKind> FlowKinds = Words<FlowKind>();
    private static readonly ImmutableDictionary<string, SinkKind> SinkKinds = Words<SinkKind>();
    private static readonly ImmutableDictionary<string, SinkReading> Readings = Words<SinkReading>();

    // Members of the public enum Identifiability, in order of value.
    private static readonly ImmutableArray<string> Tiers =
        ImmutableArray.Create("Identifying", "MeetingCapture", "Linkable", "NonIdentifying", "Aggregated");

    private readonly string _path;
    private readonly SourceText _text;
    private readonly TextLine _line;
    private readonly ImmutableArray<ModelProblem>.Builder _problems;
    private readonly int _problemsBefore;
    private ImmutableArray<(string Text, int Start, int Length)> _columns;

    public RowReader(string path, SourceText text, TextLine line, ImmutableArray<ModelProblem>.Builder problems)
    {
        _path = path;
        _text = text;
        _line = line;
        _problems = problems;
        _problemsBefore = problems.Count;
        _columns = Split(line);
    }

    private enum Column
    {
        Row,
        Type,
        Subtypes,
        Member,
        Signature,
        In,
        Out,
        Kind,
        Provenance,
    }

    public ModelRow? Read()
    {
        if (_columns.Length != ModelParser.ColumnCount)
        {
            var (_, first, _) = _columns[0];
            Report(Column.Row, first, _line.End - first, $"a row has {ModelParser.ColumnCount} columns separated by ';' (type; subtypes; member; signature; in; out; kind; provenance), this one has {_columns.Length}");
            return null;
        }

        var row = new ModelRow(
            ReadTypeName(),
            ReadSubtypes(),
            ReadMember(),
            ReadSignature(),
            ImmutableArray<PortPattern>.Empty,
            ImmutableArray<PortPattern>.Empty,
            RowKind.Neutral,
            Text(Column.Provenance),
            _path,
            _text.Lines.GetLinePositionSpan(_line.Span));
        row = ReadEffect(row);
        return _problems.Count == _problemsBefore ? row : null;
    }

    private static ImmutableArray<(string Text, int Start, int Length)> Split(TextLine line)
    {
        var content = line.ToString();
        var columns = ImmutableArray.CreateBuilder<(string, int, int)>(ModelParser.ColumnCount);
        for (var start = 0; start <= content.Length;)
        {
            var end = content.IndexOf(';', start);
            end = end < 0 ? content.Length : end;
            var raw = content.Substring(start, end - start);
            var text = raw.Trim();
            // A blank column is pointed at by the blanks there are.
            columns.Add(text.Length == 0
                ? (text, line.Start + start, raw.Length)
                : (text, line.Start + start + raw.Length - raw.TrimStart().Length, text.Length));
            start = end + 1;
        }

        return columns.ToImmutable();
    }

    private string ReadTypeName(Column column = Column.Type)
    {
        var name = Text(column);
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_') || !name.All(static c => char.IsLetterOrDigit(c) || c is '.' or '_' or '`' or '+'))
        {
            Report(column, "expected the metadata full name of a type, such as System.Collections.Generic.List`1");
        }

        return name;
    }

    private bool ReadSubtypes()
    {
        var text = Text(Column.Subtypes);
        if (text is not ("true" or "false"))
        {
            Report(Column.Subtypes, "expected true or false");
        }

        return text == "true";
    }

    private string ReadMember()
    {
        var name = Text(Column.Member);
        var isName = name is "*" or ".ctor" or "this[]" || (name.Length > 0 && name.All(static c => char.IsLetterOrDigit(c) || c == '_'));
        if (!isName)
        {
            Report(Column.Member, "expected the name of a member, .ctor, this[] or *");
        }

        return name;
    }

    private SignaturePattern ReadSignature()
    {
        var signature = SignaturePattern.Parse(Text(Column.Signature));
        if (signature is null)
        {
            Report(Column.Signature, "expected * or the parameter types in parentheses, such as (System.String,System.Object[])");
        }

        return signature ?? SignaturePattern.Any;
    }

    private ModelRow ReadEffect(ModelRow row)
    {
        var text = Text(Column.Kind);
        var colon = text.IndexOf(':');
        var word = colon < 0 ? text : text.Substring(0, colon).TrimEnd();
        var argument = colon < 0 ? null : text.Substring(colon + 1).TrimStart();
        switch (word)
        {
            case "sink" when argument is not null && SinkKinds.TryGetValue(argument, out var sink):
                return ReadReading(row with { Kind = RowKind.Sink, Sink = sink, Condition = Condition(), Inputs = Ports(Column.In, required: true) });
            case "source" when argument is not null && CategoryTaxonomy.Find(argument.Split(':')[0]) is not null && SourceTier(argument) is var tier and >= -1:
                var condition = Condition();
                Nothing(Column.In, word);
                return row with { Kind = RowKind.Source, Category = argument.Split(':')[0], Tier = tier, Condition = condition, Outputs = Ports(Column.Out, required: true) };
            case "leads" when argument is null:
                Nothing(Column.In, word);
                return row with { Kind = RowKind.Leads, LeadsTo = ReadTypeName(Column.Out) };
            case "redactor" when argument is not null && Tiers.IndexOf(argument) is >= 0 and var reached:
                return row with { Kind = RowKind.Redactor, Tier = reached, Inputs = Ports(Column.In, required: false), Outputs = Ports(Column.Out, required: false) };
            case "clear" when argument is null:
                var when = Condition();
                Nothing(Column.In, word);
                return row with { Kind = RowKind.Clear, Condition = when, Outputs = Ports(Column.Out, required: true) };
            case "neutral" or "template" when argument is null:
                Nothing(Column.In, word);
                Nothing(Column.Out, word);
                return row with { Kind = word == "neutral" ? RowKind.Neutral : RowKind.Template };
            case "pair" when argument is null:
                return row with { Kind = RowKind.Flow, IsPairFlow = true, Inputs = Ports(Column.In, required: true), Outputs = Ports(Column.Out, required: true) };
            case var _ when argument is null && FlowKinds.TryGetValue(word, out var flow):
                return row with { Kind = RowKind.Flow, Flow = flow, Inputs = Ports(Column.In, required: true), Outputs = Ports(Column.Out, required: true) };
            default:
                Report(Column.Kind, KindMessage(word, argument));
                return row;
        }
    }

    /// <summary>−1 when the row names no tier, −2 when it names one that there is not.</summary>
    private static int SourceTier(string argument) =>
        argument.IndexOf(':') is >= 0 and var colon ? Tiers.IndexOf(argument.Substring(colon + 1)) is >= 0 and var tier ? tier : -2 : -1;

    /// <summary>Takes <c>PORT="KEYS"</c> out of the column; what is left there are ports.</summary>
    private KeyCondition? Condition()
    {
        var at = (int)Column.In - 1;
        var (text, start, _) = _columns[at];
        var open = text.IndexOf("=\"", StringComparison.Ordinal);
        if (open < 0)
        {
            return null;
        }

        var close = text.IndexOf('"', open + 2);
        var from = text.LastIndexOf(',', open) + 1;
        var keys = close < 0 ? string.Empty : string.Join("|", text.Substring(open + 2, close - open - 2).Split('|').Select(KeyCondition.Normalize).Where(static key => key.Length > 0));
        if (keys.Length == 0)
        {
            Report(Column.In, start + open, text.Length - open, "expected a constant in quotes, such as \"email\" or \"email|mail\"");
            _columns = _columns.SetItem(at, (string.Empty, start, 0));
            return null;
        }

        var ports = PortParser.ParseList(text.Substring(from, open - from), (offset, length, message) => Report(Column.In, start + from + offset, length, message));
        var rest = (from == 0 ? string.Empty : text.Substring(0, from - 1)) + text.Substring(close + 1);
        rest = rest.Trim(' ', ',');
        _columns = _columns.SetItem(at, (rest, start + Math.Max(text.IndexOf(rest, StringComparison.Ordinal), 0), rest.Length));
        return ports is [var port] ? new KeyCondition(port, keys) : null;
    }

    private static string KindMessage(string word, string? argument) => word switch
    {
        "sink" => $"'{argument}' is not a sink: expected sink:log, sink:transmission, sink:exception, sink:telemetry, sink:url, sink:cookie or sink:file",
        "source" => $"'{argument}' is not a built-in category: expected source:Email or another member of Category, and perhaps a tier (source:UserAgent:Linkable)",
        "redactor" => $"'{argument}' is not a tier: expected redactor:Identifying, redactor:MeetingCapture, redactor:Linkable, redactor:NonIdentifying or redactor:Aggregated",
        _ => "expected value, pair, print, serialize, sink:KIND, source:CATEGORY, redactor:TIER, clear, neutral, template or leads",
    };

    private ModelRow ReadReading(ModelRow row)
    {
        var (text, start, _) = _columns[(int)Column.Out - 1];
        var hasReading = false;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOfAny([' ', '\t', ','], at);
            end = end < 0 ? text.Length : end;
            var word = text.Substring(at, end - at);
            if (!hasReading && Readings.TryGetValue(word, out var reading))
            {
                row = row with { Reading = reading };
                hasReading = true;
            }
            else if (row.Recipient is null && word.StartsWith("recipient=", StringComparison.Ordinal) && IsRecipientKey(word.Substring("recipient=".Length)))
            {
                row = row with { Recipient = word.Substring("recipient=".Length) };
            }
            else if (word.Length > 0)
            {
                Report(Column.Out, start + at, word.Length, $"'{word}' is not a reading: expected print, log, serialize or deep, and perhaps recipient=KEY");
                return row;
            }

            at = end + 1;
        }

        if (!hasReading)
        {
            Report(Column.Out, "a sink needs a reading: print, log, serialize or deep");
        }

        return row;
    }

    /// <summary>As keys of the policy are: lower-case words with digits and hyphens, joined by dots.</summary>
    private static bool IsRecipientKey(string key) =>
        key.Split('.').All(static word => word.Length > 0 && word[0] is >= 'a' and <= 'z' && word.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'));

    private ImmutableArray<PortPattern> Ports(Column column, bool required)
    {
        var (text, start, _) = _columns[(int)column - 1];
        if (text.Length > 0)
        {
            return PortParser.ParseList(text, (at, length, message) => Report(column, start + at, length, message));
        }

        if (required)
        {
            Report(column, "a port is missing here");
        }

        return ImmutableArray<PortPattern>.Empty;
    }

    private void Nothing(Column column, string kind)
    {
        if (Text(column).Length > 0)
        {
            Report(column, $"a {kind} row has nothing in this column");
        }
    }

    private string Text(Column column) => _columns[(int)column - 1].Text;

    private void Report(Column column, string message)
    {
        var (_, start, length) = _columns[(int)column - 1];
        Report(column, start, length, message);
    }

    private void Report(Column column, int start, int length, string message)
    {
        var from = Math.Min(start, _line.End);
        var span = TextSpan.FromBounds(from, Math.Max(from, Math.Min(start + length, _line.End)));
        _problems.Add(new ModelProblem(_path, span, _text.Lines.GetLinePositionSpan(span), (int)column, message));
    }

    private static ImmutableDictionary<string, TEnum> Words<TEnum>()
        where TEnum : struct, Enum =>
        ((TEnum[])Enum.GetValues(typeof(TEnum))).ToImmutableDictionary(static value => value.ToString().ToLowerInvariant(), StringComparer.Ordinal);
}
