using System.Text;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Text with indentation; lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceBuilder
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private int _locals;

    public SourceBuilder Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    public SourceBuilder Open(string header)
    {
        Line(header).Line("{");
        _depth++;
        return this;
    }

    public SourceBuilder Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <summary>A local variable's name that no other of the method has.</summary>
    public string Local() => "item" + (++_locals).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public void ResetLocals() => _locals = 0;

    public override string ToString() => _text.ToString();
}
