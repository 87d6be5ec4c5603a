using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Reading;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Policy;

/// <summary>The policy that the product must carry in full, as encoded, and ways to change it.</summary>
internal static class SourcePolicy
{
    public static string Text { get; } = Repository.Read("samples/Portal/privacy-policy.json");

    public static string Schema { get; } = Repository.Read("src/PiiAnalyzers/schemas/privacy-policy.schema.json");

    public static PolicyReading Reading { get; } = PolicyParser.Parse(Text);

    /// <summary>The policy with one passage, which it has once, replaced.</summary>
    public static string With(string passage, string replacement)
    {
        var at = Text.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The policy has no passage: {passage}");
        Assert.Equal(-1, Text.IndexOf(passage, at + 1, StringComparison.Ordinal));
        return Text.Replace(passage, replacement, StringComparison.Ordinal);
    }

    public static IEnumerable<PolicyProblem> Invalid(string text) => PolicyParser.Parse(text).Problems.Where(static problem => problem.Kind == PolicyProblemKind.Invalid);
}
