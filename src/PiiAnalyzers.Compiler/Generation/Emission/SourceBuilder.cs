using System.Text;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Text with indentation; lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceBuilder
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isAfterBlock;

    /// <summary>A line; one that follows a block is set apart from it.</summary>
    public SourceBuilder Line(string line = "")
    {
        if (line.Length > 0)
        {
            if (_isAfterBlock)
            {
                _text.Append('\n');
            }

            _text.Append(' ', _depth * 4).Append(line);
        }

        _isAfterBlock = false;
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
        _isAfterBlock = false;
        Line(end);
        _isAfterBlock = true;
        return this;
    }

    /// <summary>Whether nullable annotations can be written.</summary>
    public bool HasNullable { get; set; }

    public override string ToString() => _text.ToString();
}
