namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Categories of the rules, as IDEs and SARIF viewers group them. One per thousand of ids.</summary>
internal static class RuleCategories
{
    /// <summary>PII1xxx: personal data leaves the place where it is processed.</summary>
    public const string Disclosure = "Privacy.Disclosure";

    /// <summary>PII2xxx: why personal data is processed, and on which basis.</summary>
    public const string Purpose = "Privacy.Purpose";

    /// <summary>PII3xxx: who receives personal data.</summary>
    public const string Recipients = "Privacy.Recipients";

    /// <summary>PII4xxx: what is marked as personal data, and what should be.</summary>
    public const string Marks = "Privacy.Marks";

    /// <summary>PII5xxx: how long personal data is kept, how it is protected, and what people may ask for.</summary>
    public const string Lifecycle = "Privacy.Lifecycle";

    /// <summary>PII6xxx: cookies.</summary>
    public const string Cookies = "Privacy.Cookies";

    /// <summary>PII7xxx: the privacy policy itself, and where code and policy drift apart.</summary>
    public const string Policy = "Privacy.Policy";

    /// <summary>PII9xxx: the analysis itself.</summary>
    public const string Tool = "Privacy.Tool";
}
