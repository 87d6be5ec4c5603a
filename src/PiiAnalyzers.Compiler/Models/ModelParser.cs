using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Reads a <c>*.pii</c> file, row by row; a row with a problem is left out, the others count.</summary>
internal static class ModelParser
{
    /// <summary>Number of columns of a row.</summary>
    public const int ColumnCount = 8;

    public static ModelFile Parse(string path, SourceText text, bool isBuiltIn = false, CancellationToken cancellationToken = default)
    {
        var rows = ImmutableArray.CreateBuilder<ModelRow>();
        var problems = ImmutableArray.CreateBuilder<ModelProblem>();
        foreach (var line in text.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsBlank(text, line))
            {
                continue;
            }

            var reader = new RowReader(path, text, line, problems);
            if (reader.Read() is { } row)
            {
                rows.Add(row with { IsBuiltIn = isBuiltIn });
            }
        }

        return new ModelFile(path, rows.ToImmutable(), problems.ToImmutable());
    }

    private static bool IsBlank(SourceText text, TextLine line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return text[i] == '#';
            }
        }

        return true;
    }
}
