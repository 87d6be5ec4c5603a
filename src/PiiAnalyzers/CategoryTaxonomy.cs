namespace PiiAnalyzers;

/// <summary>
/// The built-in categories: one row each, in one place. The runtime library and the compiler-side assembly both compile this file.
/// </summary>
internal static class CategoryTaxonomy
{
    /// <summary>One category.</summary>
    /// <param name="Name">Name of the member of <c>Category</c>.</param>
    /// <param name="Value">Numeric value of the member.</param>
    /// <param name="Parent">Name of the coarser category, or of itself for a root.</param>
    /// <param name="Tier">Default tier: numeric value of the member of <c>Identifiability</c>.</param>
    /// <param name="IsSpecial">Special category of GDPR Art. 9, or Art. 10.</param>
    /// <param name="Dpv">Term of the W3C Data Privacy Vocabulary 2.</param>
    internal sealed record Row(string Name, int Value, string Parent, int Tier, bool IsSpecial, string Dpv);

    private const int Identifying = 0, MeetingCapture = 1, Linkable = 2, NonIdentifying = 3;

    internal static readonly Row[] Rows =
    [
        new("Other", 0, "Other", Identifying, false, "dpv:PersonalData"),
        new("Identifier", 1, "Identifier", Identifying, false, "pd:Identifying"),
        new("NetworkActivity", 2, "NetworkActivity", Linkable, false, "pd:Tracking"),
        new("Geolocation", 3, "Geolocation", Linkable, false, "pd:Location"),
        new("Request", 4, "Request", Identifying, false, "pd:Communication"),
        new("Name", 10, "Identifier", Identifying, false, "pd:Name"),
        new("Email", 11, "Identifier", Identifying, false, "pd:EmailAddress"),
        new("Phone", 12, "Identifier", Identifying, false, "pd:TelephoneNumber"),
        new("PostalAddress", 13, "Identifier", Identifying, false, "pd:PhysicalAddress"),
        new("MeetingVideo", 14, "Identifier", MeetingCapture, false, "tech:VideoContent"),
        new("Photo", 15, "Identifier", MeetingCapture, false, "pd:Picture"),
        new("Voice", 16, "Identifier", MeetingCapture, false, "pd:VoiceCommunicationRecording"),
        new("Username", 17, "Identifier", Identifying, false, "pd:Username"),
        new("Credential", 18, "Identifier", Identifying, false, "pd:Password"),
        new("GovernmentId", 19, "Identifier", Identifying, false, "pd:OfficialID"),
        new("BirthDate", 20, "Identifier", Identifying, false, "pd:BirthDate"),
        new("Age", 21, "Identifier", Linkable, false, "pd:Age"),
        new("Gender", 22, "Identifier", Linkable, false, "pd:Gender"),
        new("PaymentCard", 23, "Identifier", Identifying, false, "pd:PaymentCardNumber"),
        new("BankAccount", 24, "Identifier", Identifying, false, "pd:BankAccount"),
        new("Income", 25, "Other", Linkable, false, "pd:Income"),
        new("Family", 26, "Other", Identifying, false, "pd:Family"),
        new("ChildData", 27, "Other", Identifying, false, "dpv:Child"),
        new("IpAddress", 40, "NetworkActivity", Linkable, false, "pd:IPAddress"),
        new("UserAgent", 41, "NetworkActivity", Linkable, false, "pd:UserAgent"),
        new("OnlineIdentifier", 42, "NetworkActivity", Linkable, false, "pd:Identifier"),
        new("DeviceId", 43, "NetworkActivity", Linkable, false, "pd:DeviceBased"),
        new("BrowsingHistory", 44, "NetworkActivity", Linkable, false, "pd:BrowserHistory"),
        new("SearchHistory", 45, "NetworkActivity", Linkable, false, "pd:BrowsingBehaviour"),
        new("AuthenticationTime", 46, "NetworkActivity", NonIdentifying, false, "pd:AuthenticationHistory"),
        new("Usage", 47, "NetworkActivity", NonIdentifying, false, "pd:ServiceConsumptionBehaviour"),
        new("AdInteraction", 48, "NetworkActivity", NonIdentifying, false, "pd:LinkClicked"),
        new("Location", 60, "Geolocation", Linkable, false, "pd:Location"),
        new("PreciseLocation", 61, "Geolocation", Linkable, false, "pd:GPSCoordinate"),
        new("Preference", 70, "Other", Linkable, false, "pd:Preference"),
        new("Correspondence", 71, "Request", Identifying, false, "pd:Communication"),
        new("Transaction", 72, "Request", Identifying, false, "pd:Transaction"),
        new("Opinion", 73, "Request", Identifying, false, "pd:Opinion"),
        new("UserContent", 74, "Request", Identifying, false, "pd:SocialMediaCommunication"),
        new("Ethnicity", 100, "Other", Identifying, true, "pd:EthnicOrigin"),
        new("Politics", 101, "Other", Identifying, true, "pd:PoliticalOpinion"),
        new("Belief", 102, "Other", Identifying, true, "pd:ReligiousBelief"),
        new("Union", 103, "Other", Identifying, true, "pd:TradeUnionMembership"),
        new("Genetic", 104, "Other", Identifying, true, "eu-gdpr:GeneticData"),
        new("Biometric", 105, "Other", Identifying, true, "eu-gdpr:BiometricData"),
        new("Health", 106, "Other", Identifying, true, "eu-gdpr:HealthData"),
        new("SexLife", 107, "Other", Identifying, true, "pd:Sexual"),
        new("Criminal", 108, "Other", Identifying, true, "pd:CriminalConviction"),
    ];

    private static readonly Dictionary<string, Row> ByName = Rows.ToDictionary(static row => row.Name, StringComparer.Ordinal);

    private static readonly Dictionary<int, Row> ByValue = Rows.ToDictionary(static row => row.Value);

    internal static Row? Find(string name) => ByName.TryGetValue(name, out var row) ? row : null;

    internal static Row? Find(int value) => ByValue.TryGetValue(value, out var row) ? row : null;
}
