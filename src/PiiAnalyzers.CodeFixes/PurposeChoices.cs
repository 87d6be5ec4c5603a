using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The well-known purposes that are offered for a rule: those which most often justify its kind of disclosure.</summary>
internal static class PurposeChoices
{
    private static readonly ImmutableArray<string> Inside = ImmutableArray.Create("Operations", "Security", "Support");
    private static readonly ImmutableArray<string> Outside = ImmutableArray.Create("Order", "Request", "Support");

    /// <summary>Names of constants of <c>Purposes</c> that the referenced library has.</summary>
    public static IEnumerable<string> For(string ruleId, INamedTypeSymbol purposes) =>
        (ruleId == PII1002PersonalDataTransmitted.Id ? Outside : Inside)
            .Where(name => purposes.GetMembers(name).Any(static m => m is IFieldSymbol { IsConst: true }));
}
