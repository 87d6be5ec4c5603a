namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Where the pages of the rules are published.</summary>
internal static class RulePages
{
    public const string Address = "https://github.com/piianalyzers/piianalyzers/blob/main/src/PiiAnalyzers.Compiler/Rules/";
}
