using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>Cookies and similar technologies (policy §6).</summary>
/// <param name="Disclosures">Where the list of cookies stands, or null if there is none.</param>
internal sealed record CookiePolicy(
    TextSpan Span, EquatableArray<CookieClass> Classes, EquatableArray<CookieDisclosure> Cookies, TextSpan? Disclosures, string? Ref);
