using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Annotations.Names;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// PII5004: a stored member that must not lie there in clear, and nothing shows that it does not. The policy demands it of what
/// identifies by a technical measure that protects at rest; secrets, official numbers and special categories demand it themselves.
/// </summary>
internal sealed class RestProtection(PolicyFile? policy, MarkReader marks, StoredTypes stored, FindingReview review, RestConverters converters)
{
    private const int LastIdentifyingRank = 2;

    private static readonly ImmutableHashSet<string> Secrets = ImmutableHashSet.Create(StringComparer.Ordinal, "Credential", "GovernmentId", "PaymentCard");

    /// <summary>Words that say of a member, its type or its attribute that what is kept is not readable.</summary>
    private static readonly ImmutableHashSet<string> Unreadable = ImmutableHashSet.Create(
        StringComparer.Ordinal, "encrypt", "encrypted", "encryption", "cipher", "ciphertext", "protected", "protect", "hash", "hashed", "masked", "tokenized", "tokenised", "redacted", "digest", "salt", "secure");

    private readonly SecurityMeasure? _measure = policy?.Policy.Security.FirstOrDefault(static item =>
        item.Kind is null or { Value: "technical" } && item.Protects.Any(static where => where.Value == "atRest"));

    public void Check(StoredType item, ISymbol place, SymbolAnalysisContext context)
    {
        if (IsDeclared(item.Type) || IsDeclared(item.Holder))
        {
            return;
        }

        foreach (var (member, mark) in PersonalMembers.Of(item.Type, marks))
        {
            if (Demand(mark) is not { } demand || IsProtected(member) || converters.Cover(member.Name, context.CancellationToken))
            {
                continue;
            }

            var at = stored.IsOwn(member) ? member : place;
            if (at.Locations.FirstOrDefault(static location => location.IsInSource) is { } location)
            {
                var display = SourceInfo.DisplayOf(member);
                var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Source, display).Add(DiagnosticKeys.Category, mark.CategoryKey);
                review.Report(Diagnostic.Create(PII5004NotProtectedAtRest.Descriptor, location, properties, display, mark.CategoryKey, demand), at, context);
            }
        }
    }

    private string? Demand(PersonalDataMark mark)
    {
        var row = mark.IsPolicyKey ? null : CategoryTaxonomy.Find(mark.CategoryKey);
        if (_measure is { } measure && (IsIdentifying(mark) || row is { IsSpecial: true }))
        {
            return $"\"{measure.Id.Value}\" of {policy!.Name}";
        }

        return row is { IsSpecial: true } || (row is not null && Secrets.Contains(row.Name)) ? "its category" : null;
    }

    private bool IsIdentifying(PersonalDataMark mark)
    {
        if (mark.IsPolicyKey && policy!.Policy.Category(mark.CategoryKey)?.Tier is { } tier)
        {
            return policy.Policy.Tier(tier.Value) is { Rank: <= LastIdentifyingRank };
        }

        return mark.Identifiability is Tiers.Identifying or Tiers.MeetingCapture;
    }

    private static bool IsDeclared(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.FindAttribute(WellKnownNames.ProtectedAtRest) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProtected(ISymbol member)
    {
        var type = PersonalMembers.TypeOf(member)!;
        return type.SpecialType is SpecialType.System_Boolean || type.TypeKind is TypeKind.Enum
            || IsDeclared(member.ContainingType)
            || SaysSo(member.Name) || SaysSo(type.Name)
            || Faces(member).Any(static face => face.GetAttributes().Any(static attribute => attribute.AttributeClass is { } kind && SaysSo(kind.Name)));
    }

    /// <summary>The parameter of a record and the property it declares take attributes alike.</summary>
    private static IEnumerable<ISymbol> Faces(ISymbol member) => member.ContainingType.InstanceConstructors
        .SelectMany(static constructor => constructor.Parameters)
        .Where(parameter => member.ContainingType.IsRecord && parameter.Name == member.Name)
        .Prepend(member);

    private static bool SaysSo(string name) => NameWords.Split(name).Any(Unreadable.Contains);
}
