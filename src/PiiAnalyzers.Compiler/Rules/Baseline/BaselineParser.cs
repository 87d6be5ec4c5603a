using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Json;

namespace PiiAnalyzers.Compiler.Rules.Baseline;

/// <summary>
/// Reads <c>{ "version": 1, "findings": [ { "rule", "in", "source", "sink", "count" } ] }</c>. Whatever it does not expect is a problem:
/// an entry that was meant and is not read would be found by nobody.
/// </summary>
internal sealed class BaselineParser
{
    private const double Version = 1;

    private static readonly string[] FileMembers = ["$schema", "version", "findings"], EntryMembers = ["rule", "in", "source", "sink", "count"];

    private readonly ImmutableArray<BaselineEntry>.Builder _entries = ImmutableArray.CreateBuilder<BaselineEntry>();
    private readonly List<BaselineProblem> _problems = [];
    private readonly Dictionary<BaselineKey, TextSpan> _seen = [];

    public static BaselineFile Parse(string path, SourceText text)
    {
        var json = JsonParser.Parse(text.ToString());
        var parser = new BaselineParser();
        parser._problems.AddRange(json.Problems.Select(static problem => new BaselineProblem(problem.Span, problem.Message)));
        if (json.Problems.IsEmpty && json.Root is { } root)
        {
            parser.ReadFile(root);
        }

        // Positions may lie behind the end where something is missing there.
        var problems = parser._problems
            .Select(problem => problem with { Span = TextSpan.FromBounds(Math.Min(problem.Span.Start, text.Length), Math.Min(problem.Span.End, text.Length)) })
            .OrderBy(static problem => problem.Span.Start)
            .ToImmutableArray();
        return new BaselineFile(path, text, problems.IsEmpty ? parser._entries.ToImmutable() : ImmutableArray<BaselineEntry>.Empty, problems);
    }

    private void ReadFile(JsonValue root)
    {
        if (root.Kind != JsonKind.Object)
        {
            Report(root.Span, "a JSON object with \"version\" and \"findings\" is expected");
            return;
        }

        CheckNames(root, FileMembers);
        if (root.Member("version") is not { } version)
        {
            Report(Opening(root), "\"version\": 1 is missing");
        }
        else if (!version.IsInteger || !version.Number.Equals(Version))
        {
            Report(version.Span, "this version of PiiAnalyzers reads version 1 only");
        }

        if (root.Member("findings") is not { } findings)
        {
            Report(Opening(root), "\"findings\" is missing; a baseline of nothing has an empty array");
        }
        else if (findings.Kind != JsonKind.Array)
        {
            Report(findings.Span, "an array of findings is expected");
        }
        else
        {
            foreach (var item in findings.Items)
            {
                ReadEntry(item);
            }
        }
    }

    private void ReadEntry(JsonValue item)
    {
        if (item.Kind != JsonKind.Object)
        {
            Report(item.Span, "an object with \"rule\", \"in\", \"source\", \"sink\" and \"count\" is expected");
            return;
        }

        CheckNames(item, EntryMembers);
        var rule = Text(item, "rule", isRequired: true);
        if (item.Member("rule") is { Kind: JsonKind.String } id && !RuleIndex.All.Any(known => known.Id == rule))
        {
            Report(id.Span, $"there is no rule \"{rule}\"{EditDistance.Hint(rule, RuleIndex.All.Select(static known => known.Id))}");
        }

        var key = new BaselineKey(rule, Text(item, "in", isRequired: true), Text(item, "source", isRequired: false), Text(item, "sink", isRequired: false));
        var count = item.Member("count");
        if (count is { IsInteger: false } or { Number: < 1 or > int.MaxValue })
        {
            Report(count.Span, "a whole number of 1 or more is expected");
        }
        else if (_seen.ContainsKey(key))
        {
            Report(item.Span, "this finding is listed twice; add the counts up in one entry");
        }
        else
        {
            _seen.Add(key, item.Span);
            _entries.Add(new BaselineEntry(key, count is null ? 1 : (int)count.Number, item.Span));
        }
    }

    private string Text(JsonValue item, string name, bool isRequired)
    {
        var value = item.Member(name);
        if (value is null ? isRequired : value.Kind != JsonKind.String || (isRequired && value.Text.Length == 0))
        {
            Report(value?.Span ?? Opening(item), value is null ? $"\"{name}\" is missing" : $"\"{name}\" needs a text");
        }

        return value?.Text ?? "";
    }

    private void CheckNames(JsonValue item, string[] known)
    {
        foreach (var member in item.Members)
        {
            if (!known.Contains(member.Name))
            {
                Report(member.NameSpan, $"\"{member.Name}\" is unknown here{EditDistance.Hint(member.Name, known)}");
            }
        }
    }

    private static TextSpan Opening(JsonValue item) => new(item.Span.Start, 1);

    private void Report(TextSpan span, string message) => _problems.Add(new BaselineProblem(span, message));
}
