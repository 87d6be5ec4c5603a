using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data reaches code whose declared purposes may not use it.</summary>
/// <example><code>[Purpose("marketing")] void Call(Customer who) =&gt; http.PostAsJsonAsync("https://api.mailer.example", who.Name);</code></example>
internal static class PII2001CategoryNotAllowedForPurpose
{
    public const string Id = "PII2001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Purpose may not use the category",
        "Purpose {0} may not use {1} ({2}): {3}; leave the data out, declare the purpose it is really for, or allow it there",
        RuleCategories.Purpose,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Personal data collected for one purpose is not used for another (GDPR Art. 5(1)(b)).",
        helpLinkUri: RulePages.Address + nameof(PII2001CategoryNotAllowedForPurpose) + ".md");
}
