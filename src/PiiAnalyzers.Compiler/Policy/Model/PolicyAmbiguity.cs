using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A passage that can be read in more than one way, and the reading that was chosen.</summary>
/// <param name="Span">The object in the file.</param>
/// <param name="Readings">Names of the readings.</param>
internal sealed record PolicyAmbiguity(TextSpan Span, EquatableArray<string> Readings, PolicyText? Chosen);
