using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Which types stand for which service: the <c>recipient=</c> of sink rows, with the type of the row.</summary>
internal static class ServiceTypes
{
    private const string Mark = "recipient=";

    private static readonly Lazy<ImmutableArray<(string Key, string Type)>> Embedded = new(static () => EmbeddedFile.ReadAll()
        .SelectMany(static file => file.Lines().Where(static row => row.SinkMember is not null).Select(static row => row.Line.ToString()))
        .Select(Read).OfType<(string, string)>().Distinct().ToImmutableArray());

    /// <summary>Those of the rows that ship.</summary>
    public static ImmutableArray<(string Key, string Type)> BuiltIn => Embedded.Value;

    /// <summary>Those of a project's own file of rows.</summary>
    public static IEnumerable<(string Key, string Type)> In(SourceText text) => text.Lines.Select(static line => Read(line.ToString())).OfType<(string, string)>();

    private static (string, string)? Read(string row)
    {
        var at = row.Length > 0 && row[0] != '#' ? row.IndexOf(Mark, StringComparison.Ordinal) : -1;
        if (at < 0)
        {
            return null;
        }

        var start = at + Mark.Length;
        var end = row.IndexOfAny([' ', ';', '\t'], start);
        return (row.Substring(start, (end < 0 ? row.Length : end) - start), row.Substring(0, row.IndexOf(';')).Trim());
    }
}
