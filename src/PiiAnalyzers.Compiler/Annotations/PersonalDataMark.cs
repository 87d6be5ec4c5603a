namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>What a mark says of the member, parameter, return value or type that carries it. Free of symbols.</summary>
/// <param name="CategoryKey">Name of the built-in category (<c>Email</c>), or a category key of the policy (<c>contact.email</c>).</param>
/// <param name="Identifiability">Tier: numeric value of <c>Identifiability</c>.</param>
/// <param name="IsPolicyKey"><see cref="CategoryKey"/> is a key of the policy file.</param>
/// <param name="IsForeign">The mark is not ours (ASP.NET Identity, DataAnnotations, another classification): category unknown or inferred.</param>
/// <param name="IsImplied">
/// The attribute says what the value looks like or how it is logged, not that it is personal data: enough to follow it, not enough to
/// generate code for the type.
/// </param>
/// <param name="Purposes">Purposes the mark names, in source order.</param>
/// <param name="Retention">Retention rule the mark names, or null.</param>
/// <param name="Export">Member appears in exports.</param>
/// <param name="Erasure">Numeric value of the erasure effect.</param>
/// <param name="Origin">Numeric value of <c>DataOrigin</c>.</param>
/// <param name="Reason">Reason given for an exception, or null.</param>
internal sealed record PersonalDataMark(
    string CategoryKey,
    int Identifiability,
    bool IsPolicyKey = false,
    bool IsForeign = false,
    bool IsImplied = false,
    EquatableArray<string> Purposes = default,
    string? Retention = null,
    bool Export = true,
    int Erasure = 0,
    string? Reason = null,
    int Origin = 0);
