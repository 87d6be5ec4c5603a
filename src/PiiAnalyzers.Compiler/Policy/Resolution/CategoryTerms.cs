using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Policy.Resolution;

/// <summary>
/// Under which terms a policy may list what a member of <c>Category</c> means: further terms of the Data Privacy Vocabulary beside the
/// one in the taxonomy, and keys of the Fides taxonomy, which serve where no term of the vocabulary matches.
/// </summary>
internal static class CategoryTerms
{
    private static readonly ImmutableDictionary<string, string[]> Dpv = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Email"] = ["pd:EmailAddressPersonal", "pd:EmailAddressWork"],
        ["PostalAddress"] = ["pd:HouseOwned", "pd:Address"],
        ["Photo"] = ["pd:FacialPrint"],
        ["Voice"] = ["pd:VoiceMail"],
        ["Credential"] = ["pd:PINCode", "pd:SecretText"],
        ["GovernmentId"] = ["pd:Passport", "pd:IdentityNumber", "pd:DrivingLicense"],
        ["OnlineIdentifier"] = ["tech:Cookie", "pd:UID"],
        ["DeviceId"] = ["pd:MACAddress"],
        ["BankAccount"] = ["pd:FinancialAccount", "pd:FinancialAccountNumber"],

        // Contracts and invoices are listed as the quality of being transactional, not as transactions (policy §3 B).
        ["Transaction"] = ["pd:Transactional", "pd:Purchase"],

        // What people do after they have signed in (policy §6) is usage; the vocabulary's term is the parent of ours.
        ["Usage"] = ["pd:Behavioural", "pd:UsageAnalytics"],
        ["PreciseLocation"] = ["pd:Coordinate"],
        ["Ethnicity"] = ["pd:Race"],
        ["Belief"] = ["pd:PhilosophicalBelief", "pd:Religion"],
        ["Politics"] = ["pd:PoliticalAffiliation"],
        ["Genetic"] = ["pd:Genetic"],
        ["Biometric"] = ["pd:Biometric"],
        ["Health"] = ["pd:Health", "pd:MedicalHealth"],
        ["SexLife"] = ["pd:SexualPreference"],
        ["Criminal"] = ["pd:Criminal", "pd:CriminalOffense", "pd:CriminalOffence"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, string[]> Fides = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Name"] = ["user.name"],
        ["Email"] = ["user.contact.email"],
        ["Phone"] = ["user.contact.phone_number"],
        ["PostalAddress"] = ["user.contact.address"],
        ["Username"] = ["user.account.username"],
        ["Credential"] = ["user.authorization.password", "user.authorization.credentials"],
        ["GovernmentId"] = ["user.government_id"],
        ["BirthDate"] = ["user.demographic.date_of_birth"],
        ["Gender"] = ["user.demographic.gender"],
        ["PaymentCard"] = ["user.financial.credit_card"],
        ["BankAccount"] = ["user.financial.bank_account"],
        ["IpAddress"] = ["user.device.ip_address"],
        ["OnlineIdentifier"] = ["user.device.cookie_id"],
        ["DeviceId"] = ["user.device.device_id"],
        ["BrowsingHistory"] = ["user.behavior.browsing_history"],
        ["SearchHistory"] = ["user.behavior.search_history"],
        ["Usage"] = ["user.telemetry"],
        ["Location"] = ["user.location.imprecise"],
        ["PreciseLocation"] = ["user.location.precise"],
        ["Preference"] = ["user.account.settings"],
        ["UserContent"] = ["user.content.public"],
        ["Transaction"] = ["user.behavior.purchase_history"],
        ["ChildData"] = ["user.childrens"],
        ["Ethnicity"] = ["user.demographic.race_ethnicity"],
        ["Politics"] = ["user.demographic.political_opinion"],
        ["Belief"] = ["user.demographic.religious_belief"],
        ["Genetic"] = ["user.health_and_medical.genetic"],
        ["Biometric"] = ["user.biometric"],
        ["Health"] = ["user.health_and_medical"],
        ["SexLife"] = ["user.demographic.sexual_orientation"],
        ["Criminal"] = ["user.criminal_history"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Whether a member means a term, by the taxonomy or as one of the further terms.</summary>
    public static bool Means(CategoryTaxonomy.Row member, string dpv) =>
        member.Dpv == dpv || (Dpv.TryGetValue(member.Name, out var terms) && Array.IndexOf(terms, dpv) >= 0);

    public static bool MeansFides(CategoryTaxonomy.Row member, string fides) =>
        Fides.TryGetValue(member.Name, out var keys) && Array.IndexOf(keys, fides) >= 0;
}
