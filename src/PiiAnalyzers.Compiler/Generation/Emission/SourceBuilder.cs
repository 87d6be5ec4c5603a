using System.Text;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Text with indentation; lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceBuilder
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public SourceBuilder Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    public SourceBuilder Open(string header = "")
    {
        if (header.Length > 0)
        {
            Line(header);
        }

        Line("{");
        _depth++;
        return this;
    }

    public SourceBuilder Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <summary>Whether nullable annotations can be written.</summary>
    public bool HasNullable { get; set; }

    public override string ToString() => _text.ToString();
}
