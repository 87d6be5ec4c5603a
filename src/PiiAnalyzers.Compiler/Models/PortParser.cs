using System.Collections.Immutable;
using System.Globalization;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Reads a list of ports: <c>Argument[0].Element, Receiver.Content</c>.</summary>
internal static class PortParser
{
    /// <summary>The ports of a column; problems go to <paramref name="report"/> with offset and length in the text.</summary>
    public static ImmutableArray<PortPattern> ParseList(string text, Action<int, int, string> report)
    {
        var ports = ImmutableArray.CreateBuilder<PortPattern>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf(',', start);
            end = end < 0 ? text.Length : end;
            var raw = text.Substring(start, end - start);
            var trimmed = raw.Trim();
            var offset = start + (raw.Length - raw.TrimStart().Length);
            if (trimmed.Length == 0)
            {
                report(start, Math.Max(raw.Length, 1), "a port is missing here");
            }
            else if (ParseOne(trimmed, (at, length, message) => report(offset + at, length, message)) is { } port)
            {
                ports.Add(port);
            }

            start = end + 1;
        }

        return ports.ToImmutable();
    }

    private static PortPattern? ParseOne(string text, Action<int, int, string> report)
    {
        var segments = text.Split('.');
        var (name, argument) = SplitSegment(segments[0]);
        var root = (name, argument) switch
        {
            ("Receiver", null) => new PortPattern(PortRoot.Receiver, 0, null, ImmutableArray<PortStep>.Empty),
            ("ReturnValue", null) => new PortPattern(PortRoot.ReturnValue, 0, null, ImmutableArray<PortStep>.Empty),
            ("Argument", "*") => new PortPattern(PortRoot.Argument, -1, null, ImmutableArray<PortStep>.Empty),
            ("Argument", { } value) when TryIndex(value, out var index) => new PortPattern(PortRoot.Argument, index, null, ImmutableArray<PortStep>.Empty),
            ("Argument", { } value) when IsIdentifier(value) => new PortPattern(PortRoot.Argument, -1, value, ImmutableArray<PortStep>.Empty),
            _ => null,
        };
        if (root is null)
        {
            report(0, segments[0].Length, $"'{segments[0]}' is not a port: expected Argument[0], Argument[name], Argument[*], Receiver or ReturnValue");
            return null;
        }

        var steps = ImmutableArray.CreateBuilder<PortStep>();
        var at = segments[0].Length + 1;
        foreach (var segment in segments.Skip(1))
        {
            if (ParseStep(segment) is not { } step)
            {
                report(at, Math.Max(segment.Length, 1), $"'{segment}' is not a step: expected Element, Key, Content, Parameter[0], ReturnValue, Member[Name] or Slot[0]");
                return null;
            }

            steps.Add(step);
            at += segment.Length + 1;
        }

        return root with { Steps = steps.ToImmutable() };
    }

    private static PortStep? ParseStep(string segment) => SplitSegment(segment) switch
    {
        ("Element", null) => new PortStep(PortStepKind.Element),
        ("Key", null) => new PortStep(PortStepKind.Key),
        ("Content", null) => new PortStep(PortStepKind.Content),
        ("ReturnValue", null) => new PortStep(PortStepKind.ReturnValue),
        ("Parameter", { } value) when TryIndex(value, out var index) => new PortStep(PortStepKind.Parameter, index),
        ("Slot", { } value) when TryIndex(value, out var index) => new PortStep(PortStepKind.Slot, index),
        ("Member", { } value) when IsIdentifier(value) => new PortStep(PortStepKind.Member, 0, value),
        _ => null,
    };

    private static (string Name, string? Argument) SplitSegment(string segment)
    {
        var open = segment.IndexOf('[');
        return open > 0 && segment[segment.Length - 1] == ']'
            ? (segment.Substring(0, open), segment.Substring(open + 1, segment.Length - open - 2))
            : (segment, null);
    }

    private static bool TryIndex(string text, out int index) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(static c => char.IsLetterOrDigit(c) || c == '_');
}
