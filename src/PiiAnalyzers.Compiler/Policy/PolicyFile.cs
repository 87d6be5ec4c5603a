using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Reading;

namespace PiiAnalyzers.Compiler.Policy;

/// <summary>The policy file of a compilation. It is read once for all rules: as long as its text lives, so does what was read.</summary>
internal sealed class PolicyFile
{
    public const string DefaultName = "privacy-policy.json";

    /// <summary>Set on the file that the build property <c>PiiPolicyFile</c> names.</summary>
    public const string MarkerMetadata = "build_metadata.AdditionalFiles.PiiPolicy";

    private static readonly ConditionalWeakTable<SourceText, PolicyReading> Readings = new();

    private readonly PolicyReading _reading;
    private readonly SourceText _text;

    private PolicyFile(AdditionalText file, SourceText text)
    {
        File = file;
        _text = text;
        _reading = Read(text);
    }

    public AdditionalText File { get; }

    public string Path => File.Path;

    /// <summary>The name of the file, for messages.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    public PrivacyPolicy Policy => _reading.Policy;

    public EquatableArray<PolicyProblem> Problems => _reading.Problems;

    /// <summary>The policy among the additional files, or null. Of several the first by path counts.</summary>
    public static PolicyFile? Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        foreach (var file in Candidates(options))
        {
            if (file.GetText(cancellationToken) is { } text)
            {
                return new PolicyFile(file, text);
            }
        }

        return null;
    }

    /// <summary>Files that are policies, the one in force first.</summary>
    public static IEnumerable<AdditionalText> Candidates(AnalyzerOptions options)
    {
        var marked = options.AdditionalFiles.Where(file => IsMarked(file, options.AnalyzerConfigOptionsProvider)).ToList();
        return (marked.Count > 0 ? marked : options.AdditionalFiles.Where(static file => HasDefaultName(file))).OrderBy(static file => file.Path, StringComparer.Ordinal);
    }

    public static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue(MarkerMetadata, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    public static bool HasDefaultName(AdditionalText file)
    {
        var start = file.Path.Length - DefaultName.Length;
        return start >= 0
            && file.Path.EndsWith(DefaultName, StringComparison.OrdinalIgnoreCase)
            && (start == 0 || file.Path[start - 1] is '/' or '\\');
    }

    /// <summary>What a text says; the same object for the same text.</summary>
    public static PolicyReading Read(SourceText text) => Readings.GetValue(text, static source => PolicyParser.Parse(source.ToString()));

    public Location Locate(TextSpan span)
    {
        var inside = TextSpan.FromBounds(Math.Min(span.Start, _text.Length), Math.Min(span.End, _text.Length));
        return Location.Create(Path, inside, _text.Lines.GetLinePositionSpan(inside));
    }
}
