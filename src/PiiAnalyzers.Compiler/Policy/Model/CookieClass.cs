using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A class of cookies (policy §6).</summary>
/// <param name="Consent"><c>notRequired</c>, <c>optIn</c>, <c>optOutBrowser</c> or null.</param>
internal sealed record CookieClass(
    PolicyText Id,
    TextSpan Span,
    bool IsEssential,
    PolicyText? Consent,
    TextSpan? ThirdParty,
    EquatableArray<PolicyText> Purposes,
    EquatableArray<PolicyText> Categories,
    PolicyAmbiguity? Ambiguity,
    string? Ref) : IPolicyElement;
