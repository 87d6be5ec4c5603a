using System.Text;

namespace PiiAnalyzers.Benchmarks;

/// <summary>A table as it can be pasted into a page: the first column is text, the others are numbers.</summary>
internal sealed class MarkdownTable(IReadOnlyList<string> headings)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(IReadOnlyList<string> cells) => _rows.Add(cells);

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, headings);
        Append(text, [.. headings.Select(static (_, column) => column == 0 ? "---" : "--:")]);
        _rows.ForEach(row => Append(text, row));
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
