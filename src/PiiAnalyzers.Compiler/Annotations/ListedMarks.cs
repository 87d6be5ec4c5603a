using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>The attributes that a project lists as marks: <c>pii.marks</c> of a <c>.globalconfig</c>, or of an <c>.editorconfig</c> that speaks of its files.</summary>
internal static class ListedMarks
{
    private const string Key = "pii.marks";

    /// <summary>What is listed for any file of the compilation, in one line; empty for nothing.</summary>
    public static string Of(Compilation compilation, AnalyzerOptions options)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var lists = new SortedSet<string>(StringComparer.Ordinal);
        Add(lists, provider.GlobalOptions);
        foreach (var tree in compilation.SyntaxTrees)
        {
            Add(lists, provider.GetOptions(tree));
        }

        return string.Join(",", lists);
    }

    private static void Add(SortedSet<string> lists, AnalyzerConfigOptions options)
    {
        if (options.TryGetValue(Key, out var list) && list.Trim() is { Length: > 0 } text)
        {
            lists.Add(text);
        }
    }
}
