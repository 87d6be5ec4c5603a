using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>The policy file as input of generators: the one that the analyzers hold code to.</summary>
internal static class PolicySource
{
    /// <summary>The policy, or null without a file. It is equal as long as the file's text is.</summary>
    public static IncrementalValueProvider<PrivacyPolicy?> Of(IncrementalGeneratorInitializationContext context) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select(static (input, _) => (File: input.Left, IsMarked: PolicyFile.IsMarked(input.Left, input.Right)))
        .Where(static input => input.IsMarked || PolicyFile.HasDefaultName(input.File))
        .Collect()
        .Select(static (files, cancellation) => Choose(files) is { } file && file.GetText(cancellation) is { } text ? PolicyFile.Read(text).Policy : null);

    private static AdditionalText? Choose(ImmutableArray<(AdditionalText File, bool IsMarked)> files) => files
        .OrderBy(static input => !input.IsMarked)
        .ThenBy(static input => input.File.Path, StringComparer.Ordinal)
        .Select(static input => input.File)
        .FirstOrDefault();
}
