using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Policy.Json;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Reading;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>What every check sees, and where it reports.</summary>
internal sealed class CheckContext(PrivacyPolicy policy, JsonValue root, ImmutableArray<PolicyProblem>.Builder problems)
{
    public PrivacyPolicy Policy { get; } = policy;

    /// <summary>The GDPR is one of the laws that the policy gives rights under, or it gives none.</summary>
    public bool IsUnderGdpr { get; } = policy.Rights.Count == 0 || policy.Rights.Any(static right => right.Regime is null or { Value: "gdpr" });

    public TextSpan? SpanOf(string property) => root.Members.FirstOrDefault(member => member.Name == property)?.NameSpan;

    /// <summary>Reports lists of the file that are read in part only.</summary>
    public void NoLongList()
    {
        foreach (var member in root.Members)
        {
            if (member.Value.Items.Length > ElementReader.MaximumElements)
            {
                Invalid("long-list", member.NameSpan, $"the list has {member.Value.Items.Length} elements; the first 1,000 are read");
            }
        }
    }

    /// <summary>The file contradicts itself.</summary>
    public void Invalid(string check, TextSpan span, string message) => Add(PolicyProblemKind.Invalid, check, span, message, "");

    /// <summary>The policy promises less than the law asks for, unless its authors accept that with a reason.</summary>
    /// <param name="section">Section of the policy, or null.</param>
    public void Gap(PolicyProblemKind kind, string check, TextSpan span, string? section, string message, string law)
    {
        foreach (var finding in Policy.Findings)
        {
            if (finding.Check?.Value == check && finding.Accepted is { Value.Length: > 0 } && (finding.Ref is null || finding.Ref == section))
            {
                return;
            }
        }

        Add(kind, check, span, message, law);
    }

    private void Add(PolicyProblemKind kind, string check, TextSpan span, string message, string law)
    {
        if (problems.Count < JsonParser.MaximumProblems)
        {
            problems.Add(new PolicyProblem(kind, check, span, JsonPointer.At(root, span), message, law));
        }
    }
}
