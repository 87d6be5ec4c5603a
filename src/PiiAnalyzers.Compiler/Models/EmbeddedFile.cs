using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>
/// A file of rows that ships with the analyzer. Only its type column is read at first: a compilation uses few of the types that rows describe,
/// and reading thousands of rows in full would be felt in every cold build.
/// </summary>
internal sealed class EmbeddedFile
{
    private const string ResourcePrefix = "Models/";
    private const string SinkMark = "sink:";
    private const string SourceMark = "source:";
    private const string LeadsMark = "; leads ;";

    private readonly string _path;
    private readonly SourceText _text;

    private EmbeddedFile(string path, SourceText text)
    {
        _path = path;
        _text = text;
    }

    public static ImmutableArray<EmbeddedFile> ReadAll()
    {
        var assembly = typeof(EmbeddedFile).GetTypeInfo().Assembly;
        var files = ImmutableArray.CreateBuilder<EmbeddedFile>();
        foreach (var name in assembly.GetManifestResourceNames().OrderBy(static name => name, StringComparer.Ordinal))
        {
            if (name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                files.Add(new EmbeddedFile(name, SourceText.From(stream, Encoding.UTF8)));
            }
        }

        return files.ToImmutable();
    }

    /// <summary>The type of each row, whether the row is a sink, and the line to read it from.</summary>
    public IEnumerable<(string Type, string? SinkMember, TextLine Line)> Lines()
    {
        var content = _text.ToString();
        foreach (var line in _text.Lines)
        {
            var length = line.End - line.Start;
            var first = length == 0 ? -1 : content.IndexOf(';', line.Start, length);
            if (first < 0 || content[line.Start] == '#')
            {
                continue;
            }

            var isSink = content.IndexOf(SinkMark, first, line.End - first, StringComparison.Ordinal) >= 0;
            yield return (
                content.Substring(line.Start, first - line.Start).Trim(),
                isSink ? content.Substring(line.Start, length).Split(';')[2].Trim() : null,
                line);
        }
    }

    /// <summary>The rows that decide which code is looked at: sources, and members that lead to them.</summary>
    public IEnumerable<ModelRow> Sources()
    {
        var content = _text.ToString();
        return content.IndexOf(SourceMark, StringComparison.Ordinal) < 0 && content.IndexOf(LeadsMark, StringComparison.Ordinal) < 0
            ? []
            : _text.Lines.Where(line => Has(line, SourceMark) || Has(line, LeadsMark)).Select(Read).OfType<ModelRow>().Where(static row => row.Kind is RowKind.Source or RowKind.Leads);

        bool Has(TextLine line, string mark) => line.End > line.Start && content[line.Start] != '#' && content.IndexOf(mark, line.Start, line.End - line.Start, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Reads one row in full.</summary>
    public ModelRow? Read(TextLine line) =>
        new RowReader(_path, _text, line, ImmutableArray.CreateBuilder<ModelProblem>()).Read() is { } row ? row with { IsBuiltIn = true } : null;

    /// <summary>Reads everything.</summary>
    public ModelFile Parse() => ModelParser.Parse(_path, _text, isBuiltIn: true);
}
