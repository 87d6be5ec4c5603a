namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Categories of the rules, as IDEs and SARIF viewers group them. One per hundred of ids.</summary>
internal static class RuleCategories
{
    /// <summary>PII1xxx: personal data leaves the place where it is processed.</summary>
    public const string Disclosure = "Privacy.Disclosure";

    /// <summary>PII4xxx: what is marked as personal data, and what should be.</summary>
    public const string Marks = "Privacy.Marks";

    /// <summary>PII9xxx: the analysis itself.</summary>
    public const string Tool = "Privacy.Tool";
}
