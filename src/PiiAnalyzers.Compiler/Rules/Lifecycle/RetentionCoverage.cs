using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// PII5001: records with personal data for which nothing says how long they are kept: neither type nor member nor mark, nor a rule of the
/// policy that gives a period for the category.
/// </summary>
internal sealed class RetentionCoverage(PolicyFile? policy, MarkReader marks, StoredTypes stored, FindingReview review)
{
    public void Check(StoredType item, ISymbol place, SymbolAnalysisContext context)
    {
        if (HasRule(item.Type) || place.Locations.FirstOrDefault(static location => location.IsInSource) is not { } location)
        {
            return;
        }

        var open = Open(item.Type).Concat(PersonalMembers.Held(item.Type, stored).Where(static held => !HasRule(held)).SelectMany(Open)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var members = SourceInfo.DisplayOf(open[0]) + (open.Count == 1 ? "" : $" and {open.Count - 1} more");
        review.Report(Diagnostic.Create(PII5001StoredWithoutRetention.Descriptor, location, item.Type.Name, item.Display, members, Advice()), place, context);
    }

    private IEnumerable<ISymbol> Open(INamedTypeSymbol type) => PersonalMembers.Of(type, marks)
        .Where(item => item.Mark.Retention is null && item.Member.FindAttribute(WellKnownNames.Retention) is null && !HasPeriod(item.Mark))
        .Select(static item => item.Member);

    private static bool HasRule(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.FindAttribute(WellKnownNames.Retention) is not null)
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(static item => item.FindAttribute(WellKnownNames.Retention) is not null);
    }

    /// <summary>An event that ends the storage, or a criterion in words, leaves open which date of the record it is.</summary>
    private bool HasPeriod(PersonalDataMark mark)
    {
        if (policy is null)
        {
            return false;
        }

        return policy.Policy.DefaultRetention is { Period: not null }
            || CategoryResolver.For(policy.Policy).Resolve(mark).Any(category => policy.Policy.Purposes.Any(purpose => policy.Policy.Allows(purpose, category.Id.Value) && HasPeriod(purpose)));
    }

    private bool HasPeriod(PolicyPurpose purpose) => purpose.Retention is { } rule && policy!.Policy.RetentionRule(rule.Value) is { Period: not null };

    private string Advice() => policy?.Policy.DefaultRetention is { } rule
        ? $"the default of {policy.Name} (\"{rule.Id.Value}\") gives no period; put [Retention] on the type, with a rule of the policy or a period and its Anchor"
        : "put [Retention(\"P2Y\", Anchor = nameof(…))] on the type, with the period you need";
}
