using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>One cookie or stored item, in the fields of the IAB TCF (policy §6).</summary>
/// <param name="Id">The TCF's <c>identifier</c>: the cookie's name, which may hold <c>*</c>.</param>
/// <param name="Category">Class of cookies it belongs to.</param>
/// <param name="MaximumAge">Seconds; null if the file does not say, 0 for a session cookie.</param>
internal sealed record CookieDisclosure(
    PolicyText Id, TextSpan Span, PolicyText? Type, PolicyText? Category, long? MaximumAge, EquatableArray<PolicyText> Domains, string? Description) : IPolicyElement;
