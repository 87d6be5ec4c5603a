using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>A row that cannot be used, and why. The other rows of the file stay in force.</summary>
/// <param name="Path">Path of the <c>*.pii</c> file.</param>
/// <param name="Span">The text at fault.</param>
/// <param name="Position">The same as zero-based lines and characters.</param>
/// <param name="Column">One-based number of the column at fault (1 type … 8 provenance), 0 when the row as a whole is at fault.</param>
internal sealed record ModelProblem(string Path, TextSpan Span, LinePositionSpan Position, int Column, string Message);
