using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>An element that has no more than an id and a label: a kind of data subject, a source of data.</summary>
internal sealed record PolicyTerm(PolicyText Id, TextSpan Span, PolicyLabel Label, string? Ref) : IPolicyElement;
