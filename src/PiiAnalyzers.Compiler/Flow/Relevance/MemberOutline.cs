using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>What one declaration says by its identifiers alone.</summary>
/// <param name="Node">The member, or the type for what stands in its head.</param>
/// <param name="Defines">Names by which other code reaches it.</param>
/// <param name="Signature">Identifiers in its type, parameters and base list.</param>
/// <param name="Mentions">Identifiers anywhere in it.</param>
internal sealed record MemberOutline(SyntaxNode Node, string[] Defines, string[] Signature, string[] Mentions);

/// <summary>A declaration with attributes, which may be marks.</summary>
/// <param name="Attributes">Simple names of the attributes, without <c>Attribute</c>.</param>
/// <param name="Names">What a mark among them makes a source: the member and its type.</param>
internal sealed record AttributedOutline(string[] Attributes, string[] Names);
