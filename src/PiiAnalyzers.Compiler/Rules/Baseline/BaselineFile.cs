using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Rules.Baseline;

/// <summary>A <c>pii-baseline.json</c>. With a problem it has no entries: half a baseline would hide which half was lost.</summary>
internal sealed class BaselineFile
{
    public const string Name = "pii-baseline.json";

    // A file is read once however many compilations an editing session makes of it.
    private static readonly ConditionalWeakTable<SourceText, BaselineFile> Read = new();

    public BaselineFile(string path, SourceText text, ImmutableArray<BaselineEntry> entries, ImmutableArray<BaselineProblem> problems)
    {
        Path = path;
        Text = text;
        Entries = entries;
        Problems = problems;
    }

    public string Path { get; }

    public SourceText Text { get; }

    public ImmutableArray<BaselineEntry> Entries { get; }

    public ImmutableArray<BaselineProblem> Problems { get; }

    /// <summary>The baselines among the additional files, by path: those whose names end in <see cref="Name"/>.</summary>
    public static ImmutableArray<BaselineFile> In(AnalyzerOptions options, CancellationToken cancellationToken) =>
        options.AdditionalFiles
            .Select(file => Of(file, cancellationToken))
            .OfType<BaselineFile>()
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();

    /// <summary>The file as a baseline, or null where it is none.</summary>
    public static BaselineFile? Of(AdditionalText file, CancellationToken cancellationToken)
    {
        if (!file.Path.EndsWith(Name, StringComparison.OrdinalIgnoreCase) || file.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        if (Read.TryGetValue(text, out var known) && known.Path == file.Path)
        {
            return known;
        }

        var read = BaselineParser.Parse(file.Path, text);
        return known is null ? Read.GetValue(text, _ => read) : read;
    }

    public Location LocationOf(TextSpan span) => Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));
}
