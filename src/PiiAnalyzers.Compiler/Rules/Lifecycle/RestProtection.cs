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

    /// <summary>The one that speaks of encryption tells most.</summary>
    private readonly SecurityMeasure? _measure = policy?.Policy.Security
        .Where(static item => item.Kind is null or { Value: "technical" } && item.Protects.Any(static where => where.Value == "atRest"))
        .OrderBy(static item => item.Dpv?.Contains("Encryption") == true ? 0 : 1)
        .FirstOrDefault();

    public void Check(StoredType item, ISymbol place, SymbolAnalysisContext context)
    {
        if (IsDeclared(item.Type) || IsDeclared(item.Holder))
        {
            return;
        }

        var open = PersonalMembers.Of(item.Type, marks).Where(found => !IsProtected(found.Member) && !converters.Cover(found.Member.Name, context.CancellationToken)).ToList();
        foreach (var (member, mark) in open.Where(static found => IsGrave(found.Mark)))
        {
            Report(item, member, mark, [], "its category", place, context);
        }

        // The policy asks it of all: one decision about the type, one finding.
        var asked = _measure is null ? [] : open.Where(found => !IsGrave(found.Mark) && IsIdentifying(found.Mark)).ToList();
        if (asked.Count > 0)
        {
            Report(item, asked[0].Member, asked[0].Mark, asked.Skip(1).Select(static found => found.Member).ToList(), $"\"{_measure!.Id.Value}\" of {policy!.Name}", place, context);
        }
    }

    private void Report(StoredType item, ISymbol member, PersonalDataMark mark, IReadOnlyList<ISymbol> more, string demand, ISymbol place, SymbolAnalysisContext context)
    {
        var at = stored.IsOwn(member) ? member : place;
        if (at.Locations.FirstOrDefault(static location => location.IsInSource) is { } location)
        {
            var display = SourceInfo.DisplayOf(member);
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Source, display).Add(DiagnosticKeys.Category, mark.CategoryKey);
            var others = more.Where(stored.IsOwn).SelectMany(static other => other.Locations.Where(static where => where.IsInSource).Take(1));
            var names = $"{display} ({mark.CategoryKey})" + (more.Count == 0 ? "" : $" and {more.Count} more of {item.Type.Name}");
            review.Report(Diagnostic.Create(PII5004NotProtectedAtRest.Descriptor, location, others, properties, names, demand), at, context);
        }
    }

    private static bool IsGrave(PersonalDataMark mark) =>
        !mark.IsPolicyKey && CategoryTaxonomy.Find(mark.CategoryKey) is { } row && (row.IsSpecial || Secrets.Contains(row.Name));

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
