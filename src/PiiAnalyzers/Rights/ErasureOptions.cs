namespace PiiAnalyzers;

/// <summary>What stands against an erasure.</summary>
public sealed class ErasureOptions
{
    private readonly List<(ErasureRefusal Refusal, string Reason, string? Category)> _refusals = [];

    /// <summary>Whether records of other people that the graph leads to are erased as well. Default: false, they are named in the receipt.</summary>
    public bool IncludeOtherSubjects { get; set; }

    /// <summary>Refuses the erasure of everything, or of one category.</summary>
    /// <param name="refusal">The exception that applies.</param>
    /// <param name="reason">Why it applies here: the law, the claim, the hold. It becomes part of the receipt.</param>
    /// <param name="category">Name or policy id of the category it applies to; null for all.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public ErasureOptions Refuse(ErasureRefusal refusal, string reason, string? category = null)
    {
        _refusals.Add((refusal, Argument.NotBlank(reason, nameof(reason), "Say why: a refusal must be explained to the person (GDPR Art. 12(4))."), category));
        return this;
    }

    /// <summary>Keeps everything while a dispute, investigation or order lasts (policy §9, third criterion).</summary>
    /// <param name="reason">Which one.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public ErasureOptions Hold(string reason) => Refuse(ErasureRefusal.LegalClaims, reason);

    internal string? RefusalOf(PersonalDataMember member, ErasureGround ground)
    {
        foreach (var (refusal, reason, category) in _refusals)
        {
            if (Applies(refusal, ground) && (category is null || category == member.Category))
            {
                return $"{refusal}: {reason}";
            }
        }

        return null;
    }

    /// <summary>What was processed unlawfully cannot be kept for another basis, and only an objection can be overridden.</summary>
    private static bool Applies(ErasureRefusal refusal, ErasureGround ground) => refusal switch
    {
        ErasureRefusal.OtherLegalBasis => ground is ErasureGround.ConsentWithdrawn,
        ErasureRefusal.OverridingGrounds => ground is ErasureGround.Objected,
        ErasureRefusal.FreedomOfExpression or ErasureRefusal.PublicHealth or ErasureRefusal.Archiving => ground is not (ErasureGround.Unlawful or ErasureGround.LegalDuty),
        _ => true,
    };
}
