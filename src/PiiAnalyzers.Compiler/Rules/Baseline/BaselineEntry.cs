using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Rules.Baseline;

/// <summary>So many findings with this key were there before.</summary>
/// <param name="Span">The entry in its file.</param>
internal sealed record BaselineEntry(BaselineKey Key, int Count, TextSpan Span);
