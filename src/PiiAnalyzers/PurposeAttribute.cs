namespace PiiAnalyzers;

/// <summary>
/// Code in this scope processes personal data for these purposes (GDPR Art. 5(1)(b), policy §3). On a lambda or local function it is a
/// method's; on a parameter it holds for what is passed there. The scope is that of the source text: overrides do not inherit it.
/// </summary>
/// <example><code>[Purpose(Purposes.Support)] void Answer(Ticket ticket) => …</code></example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Parameter,
    AllowMultiple = true,
    Inherited = false)]
public sealed class PurposeAttribute : Attribute
{
    /// <summary>Declares the purposes of a scope.</summary>
    /// <param name="purposes">Ids of purposes of the privacy policy; <see cref="PiiAnalyzers.Purposes"/> has the well-known ones.</param>
    /// <exception cref="ArgumentException">No purpose is named, or one is null, empty or white space.</exception>
    public PurposeAttribute(params string[] purposes)
    {
        Purposes = Argument.NoneBlank(purposes, nameof(purposes), "Name at least one purpose of the privacy policy, for example Purposes.Support.");
    }

    /// <summary>Ids of the purposes, as declared.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
