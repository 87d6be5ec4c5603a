using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A decision that a country protects data well enough (GDPR Art. 45). Such decisions come and go, so the policy lists those it relies on.</summary>
internal sealed record AdequacyDecision(TextSpan Span, PolicyText? Country, PolicyText? From, PolicyText? Until);
