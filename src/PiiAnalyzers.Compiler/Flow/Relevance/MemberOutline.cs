using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>What one declaration says by its identifiers alone.</summary>
/// <param name="Node">The member, or the type for what stands in its head.</param>
/// <param name="Types">The types around it, itself included.</param>
/// <param name="Defines">Names by which other code reaches it; empty for what is called without a name (constructors, operators, printing).</param>
/// <param name="Extends">Identifiers of the type an extension method extends, else of nothing.</param>
/// <param name="Signature">Identifiers of what it hands out: its type, by-reference parameters, parameters of its delegates; for a type, its bases.</param>
/// <param name="Mentions">Identifiers anywhere in it.</param>
internal sealed record MemberOutline(SyntaxNode Node, string[] Types, string[] Defines, string[] Extends, string[] Signature, string[] Mentions);

/// <summary>A declaration with attributes, which may be marks.</summary>
/// <param name="Attributes">Simple names of the attributes, without <c>Attribute</c>.</param>
/// <param name="Types">Types that then carry personal data: the one around it, or those an assembly attribute names.</param>
internal sealed record AttributedOutline(string[] Attributes, string[] Types);
