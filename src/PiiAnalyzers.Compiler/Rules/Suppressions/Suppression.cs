using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Rules.Suppressions;

/// <summary>One rule of ours, suppressed for a piece of a file.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Place">The id in the directive, or the attribute.</param>
/// <param name="Region">The code it holds for; null where that is not told by the file alone (an attribute with a target).</param>
/// <param name="Text">The reason as written, or null.</param>
internal sealed record Suppression(string Rule, Location Place, TextSpan? Region, string? Text)
{
    public bool HasReason => Reason.IsGiven(Text, Rule);

    public static bool IsOurs(string id) =>
        id.Length == 7 && id.StartsWith("PII", StringComparison.OrdinalIgnoreCase) && id.Skip(3).All(static c => c is >= '0' and <= '9');
}
