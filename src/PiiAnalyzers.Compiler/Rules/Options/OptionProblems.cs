using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules.Options;

/// <summary>Options that say nothing: a key that does not exist, a value that its key does not take.</summary>
internal static class OptionProblems
{
    /// <summary>What is wrong, each once however many files it holds for, in ordinal order.</summary>
    public static ImmutableArray<string> Of(Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var seen = new HashSet<(string Key, string Value)>();
        Collect(provider.GlobalOptions, seen);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Collect(provider.GetOptions(tree), seen);
        }

        return seen.Select(static pair => Problem(pair.Key, pair.Value)).OfType<string>().Distinct().OrderBy(static text => text, StringComparer.Ordinal).ToImmutableArray();
    }

    private static void Collect(AnalyzerConfigOptions options, HashSet<(string Key, string Value)> into)
    {
        foreach (var key in Keys(options))
        {
            if (key.StartsWith(PiiOptions.Prefix, StringComparison.OrdinalIgnoreCase) && options.TryGetValue(key, out var value))
            {
                into.Add((key.ToLowerInvariant(), value));
            }
        }
    }

    private static IEnumerable<string> Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // The property is virtual and newer than some hosts: there, unknown keys go unnoticed, the known ones do not.
            return PiiOptions.All.Select(static option => option.Key);
        }
    }

    private static string? Problem(string key, string value)
    {
        if (PiiOptions.All.FirstOrDefault(option => option.Key == key) is not { } known)
        {
            return $"{key} is no option of PiiAnalyzers{EditDistance.Hint(key, PiiOptions.All.Select(static option => option.Key))}";
        }

        return known.Accepts(value) ? null : $"{key} is '{value.Trim()}' and must be {List(known.Values)}{EditDistance.Hint(value.Trim(), known.Values)}";
    }

    private static string List(ImmutableArray<string> values) =>
        string.Join(", ", values.Take(values.Length - 1)) + " or " + values[values.Length - 1];
}
