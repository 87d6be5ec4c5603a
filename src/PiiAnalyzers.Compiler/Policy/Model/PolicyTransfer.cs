using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>What protects data that leaves the EEA (GDPR Art. 44–49; policy §1.1).</summary>
/// <param name="Safeguard">Name of the safeguard, as in the schema.</param>
/// <param name="HasDerogation">The derogation of Art. 49 is named.</param>
internal sealed record PolicyTransfer(TextSpan Span, PolicyText? Safeguard, bool HasDerogation);
