using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A legal basis that a purpose names.</summary>
internal readonly record struct PolicyBasis(LegalBasis Basis, TextSpan Span);
