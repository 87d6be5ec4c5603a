namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>
/// A privacy policy as data. Elements that could not be read are left out; every problem was reported where the file was read.
/// Equal files give equal policies.
/// </summary>
internal sealed record PrivacyPolicy(
    PolicyHeader Header,
    PolicyParty? Controller,
    EquatableArray<PolicyParty> JointControllers,
    PolicyParty? Representative,
    PolicyParty? DataProtectionOfficer,
    PolicyParty? SupervisoryAuthority,
    EquatableArray<PolicyTerm> DataSubjects,
    EquatableArray<PolicyTerm> Sources,
    EquatableArray<PolicyTier> Tiers,
    EquatableArray<PolicyCategory> Categories,
    EquatableArray<PolicyPurpose> Purposes,
    EquatableArray<PolicyRecipient> Recipients,
    PolicySale? Sale,
    EquatableArray<PolicyRetention> Retention,
    CookiePolicy? Cookies,
    EquatableArray<PolicyRight> Rights,
    EquatableArray<SecurityMeasure> Security,
    EquatableArray<PolicyContact> Contacts,
    EquatableArray<AdequacyDecision> AdequacyDecisions,
    EquatableArray<PolicyFinding> Findings,
    string Hash)
{
    private const int DeepestParent = 16;

    private readonly CategoryIndex _categories = new(Categories);

    public PolicyPurpose? Purpose(string id) => Find(Purposes, id);

    public PolicyCategory? Category(string id) => _categories.Find(id);

    public PolicyRecipient? Recipient(string id) => Find(Recipients, id);

    public PolicyTier? Tier(string id) => Find(Tiers, id);

    public PolicyRetention? RetentionRule(string id) => Find(Retention, id);

    public PolicyRetention? DefaultRetention => Retention.FirstOrDefault(static rule => rule.IsDefault);

    /// <summary>Whether a category is another, or part of it through parents.</summary>
    public bool IsWithin(string category, string ancestor)
    {
        // A circle of parents is an error in the file; it must not become one here.
        for (var steps = 0; steps < DeepestParent; steps++)
        {
            if (category == ancestor)
            {
                return true;
            }

            if (Category(category)?.Parent is not { } parent)
            {
                return false;
            }

            category = parent.Value;
        }

        return false;
    }

    /// <summary>Whether the policy lets a purpose use a category.</summary>
    public bool Allows(PolicyPurpose purpose, string category)
    {
        foreach (var allowed in purpose.Categories)
        {
            if (IsWithin(category, allowed.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the policy lets a recipient have a category: both its list and its tiers.</summary>
    public bool Allows(PolicyRecipient recipient, string category)
    {
        var tier = Category(category)?.Tier?.Value;
        return (recipient.Tiers.Count == 0 || tier is null || recipient.Tiers.Any(allowed => allowed.Value == tier)) && AllowsCategory(recipient, category);
    }

    /// <summary>Whether a recipient's list of categories has this one, whatever the tier.</summary>
    public bool AllowsCategory(PolicyRecipient recipient, string category) =>
        recipient.Categories.Count == 0 || recipient.Categories.Any(allowed => IsWithin(category, allowed.Value));

    /// <summary>
    /// Whether a purpose explains why data is collected. One that processes everything because the law may ask for it (an inquiry,
    /// a request of the person) explains no category in particular.
    /// </summary>
    public bool Explains(PolicyPurpose purpose) => !(purpose.IsDutyOnly && Categories.All(category => Allows(purpose, category.Id.Value)));

    private static T? Find<T>(EquatableArray<T> elements, string id)
        where T : class, IPolicyElement, IEquatable<T>
    {
        foreach (var element in elements)
        {
            if (element.Id.Value == id)
            {
                return element;
            }
        }

        return null;
    }
}
