using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiiAnalyzers.Compiler.Rules.Options;

/// <summary>The options of the package: every key is named, checked and read here and nowhere else.</summary>
internal static class PiiOptions
{
    public const string Prefix = "pii.";

    public static readonly PiiOption Mode = new("pii.mode", ImmutableArray.Create("audit", "warn", "error"));

    public static readonly PiiOption ReportBounded = new("pii.report_bounded", ImmutableArray.Create("true", "false"));

    /// <summary>Attributes that are marks; its value is judged where it is read.</summary>
    public static readonly PiiOption Marks = new("pii.marks", ImmutableArray<string>.Empty);

    /// <summary>What an option may be called; any other key under <see cref="Prefix"/> is reported.</summary>
    public static readonly ImmutableArray<PiiOption> All = ImmutableArray.Create(Mode, ReportBounded, Marks);

    // Set by the package's build files: the compiler sees it as a global option.
    private const string WriteBaselineProperty = "build_property.PiiWriteBaseline";

    public static RolloutMode ModeOf(AnalyzerConfigOptionsProvider provider, SyntaxTree? tree) => Read(provider, tree, Mode) switch
    {
        "audit" => RolloutMode.Audit,
        "error" => RolloutMode.Error,
        _ => RolloutMode.Warn,
    };

    public static bool ReportsBounded(AnalyzerConfigOptionsProvider provider, SyntaxTree? tree) => Read(provider, tree, ReportBounded) == "true";

    /// <summary>This build records the findings for a new baseline.</summary>
    public static bool WritesBaseline(AnalyzerConfigOptionsProvider provider) =>
        provider.GlobalOptions.TryGetValue(WriteBaselineProperty, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value for a file, else for the compilation, in lower case; null where none is given or it is not one that the option takes.</summary>
    private static string? Read(AnalyzerConfigOptionsProvider provider, SyntaxTree? tree, PiiOption option) =>
        (tree is not null && provider.GetOptions(tree).TryGetValue(option.Key, out var value)) || provider.GlobalOptions.TryGetValue(option.Key, out value)
            ? option.Accepts(value) ? value.Trim().ToLowerInvariant() : null
            : null;
}
