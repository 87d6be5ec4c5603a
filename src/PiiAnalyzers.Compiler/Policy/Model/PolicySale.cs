using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>Whether data is sold, or shared for advertising across contexts (policy §1.5; Cal. Civ. Code 1798.120).</summary>
/// <param name="Sells">Null if the file does not say.</param>
/// <param name="Shares">Null if the file does not say.</param>
internal sealed record PolicySale(TextSpan Span, bool? Sells, TextSpan SellsSpan, bool? Shares, bool HonoursGpc, string? Ref);
