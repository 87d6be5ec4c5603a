using Fix = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.PolicyAnalyzer, PiiAnalyzers.CodeFixes.NotEssentialFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class NotEssentialFixTests
{
    private const string Consent = "if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack != true) return; ";

    /// <summary>The domain that the cases share has categories which the sound policy lacks.</summary>
    private const string Policy = """
        {
          "categories": [
            { "id": "contact.phone", "tier": "identifying", "sources": ["data-subject"], "dpv": "pd:TelephoneNumber" },
            { "id": "person.birth-date", "tier": "identifying", "sources": ["data-subject"], "dpv": "pd:BirthDate" }
          ],
          "purposes": [{ "id": "call", "legalBases": ["contract"], "categories": ["contact.phone", "person.birth-date"], "dataSubjects": ["customer"] }]
        }
        """;

    [Theory]
    [InlineData(
        "context.Response.Cookies.Append(\"visits\", \"1\", new CookieOptions { HttpOnly = true, {|PII6002:IsEssential = true|} });",
        "context.Response.Cookies.Append(\"visits\", \"1\", new CookieOptions { HttpOnly = true });")]
    [InlineData(
        "var options = new CookieOptions();\n        {|PII6002:options.IsEssential = true|};\n        context.Response.Cookies.Append(\"visits\", \"1\", options);",
        "var options = new CookieOptions();\n        context.Response.Cookies.Append(\"visits\", \"1\", options);")]
    public Task Takes_it_off(string statements, string expected) => Fix.FixesAsync(Code(statements), Code(expected), policy: Policy);

    private static string Code(string statements) => $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.Features;

        public class Visits
        {
            public void Count(HttpContext context)
            {
                {{Consent}}
                {{statements.Replace("\n        ", "\n                ", StringComparison.Ordinal)}}
            }
        }
        """.Replace("\n                        ", "\n        ", StringComparison.Ordinal);
}
