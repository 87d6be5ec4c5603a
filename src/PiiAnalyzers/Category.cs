namespace PiiAnalyzers;

/// <summary>
/// What kind of personal data a marked value is. The first four are the categories of the source policy (§1.5);
/// every other member is finer and has one of them as its parent.
/// </summary>
public enum Category
{
    /// <summary>Anything else that relates to a person (policy §1.5, category 4). Also the category of a mark that names none.</summary>
    Other = 0,

    /// <summary>Identifies or contacts a person: name, e-mail, phone, meeting recordings (policy §1.5, category 1).</summary>
    Identifier = 1,

    /// <summary>Internet or network activity (policy §1.5, category 2).</summary>
    NetworkActivity = 2,

    /// <summary>Where a person or device is (policy §1.5, category 3).</summary>
    Geolocation = 3,

    /// <summary>Details of a request, order or contract (policy §3 B).</summary>
    Request = 4,

    /// <summary>Name of a person (pd:Name).</summary>
    Name = 10,

    /// <summary>E-mail address (pd:EmailAddress).</summary>
    Email = 11,

    /// <summary>Telephone number (pd:TelephoneNumber).</summary>
    Phone = 12,

    /// <summary>Postal or delivery address (pd:PhysicalAddress).</summary>
    PostalAddress = 13,

    /// <summary>Video image from a virtual meeting (tech:VideoContent).</summary>
    MeetingVideo = 14,

    /// <summary>Photograph of a person (pd:Picture).</summary>
    Photo = 15,

    /// <summary>Recording of a voice (pd:VoiceCommunicationRecording).</summary>
    Voice = 16,

    /// <summary>Name a person signs in with (pd:Username).</summary>
    Username = 17,

    /// <summary>Password, PIN or other secret; described in an export, never disclosed (pd:Password).</summary>
    Credential = 18,

    /// <summary>Passport, personal code, tax or social security number (pd:OfficialID, GDPR Art. 87).</summary>
    GovernmentId = 19,

    /// <summary>Date of birth (pd:BirthDate).</summary>
    BirthDate = 20,

    /// <summary>Age of a person (pd:Age).</summary>
    Age = 21,

    /// <summary>Gender of a person (pd:Gender).</summary>
    Gender = 22,

    /// <summary>Payment card number (pd:PaymentCardNumber).</summary>
    PaymentCard = 23,

    /// <summary>Bank account (pd:BankAccount).</summary>
    BankAccount = 24,

    /// <summary>Income, salary or other economic situation (pd:Income).</summary>
    Income = 25,

    /// <summary>Family members and family status (pd:Family).</summary>
    Family = 26,

    /// <summary>Data about a child (dpv:Child, GDPR Art. 8).</summary>
    ChildData = 27,

    /// <summary>IP address (pd:IPAddress; recital 30, CJEU C-582/14).</summary>
    IpAddress = 40,

    /// <summary>Browser or client description (pd:UserAgent).</summary>
    UserAgent = 41,

    /// <summary>Cookie or other unique online identifier (pd:Identifier).</summary>
    OnlineIdentifier = 42,

    /// <summary>Identifier of a device (pd:DeviceBased).</summary>
    DeviceId = 43,

    /// <summary>Pages a person visited (pd:BrowserHistory).</summary>
    BrowsingHistory = 44,

    /// <summary>What a person searched for (pd:BrowsingBehaviour).</summary>
    SearchHistory = 45,

    /// <summary>When a person signed in or out (pd:AuthenticationHistory).</summary>
    AuthenticationTime = 46,

    /// <summary>Time spent and features used (pd:ServiceConsumptionBehaviour).</summary>
    Usage = 47,

    /// <summary>Advertisements clicked (pd:LinkClicked).</summary>
    AdInteraction = 48,

    /// <summary>Approximate location (pd:Location).</summary>
    Location = 60,

    /// <summary>Precise location (pd:GPSCoordinate).</summary>
    PreciseLocation = 61,

    /// <summary>Settings and choices (pd:Preference).</summary>
    Preference = 70,

    /// <summary>Content of requests, messages and support cases (pd:Communication).</summary>
    Correspondence = 71,

    /// <summary>Orders, contracts, deliveries and invoices (pd:Transaction).</summary>
    Transaction = 72,

    /// <summary>Survey answers and opinions (pd:Opinion).</summary>
    Opinion = 73,

    /// <summary>Content a person published (pd:SocialMediaCommunication).</summary>
    UserContent = 74,

    /// <summary>Racial or ethnic origin (GDPR Art. 9).</summary>
    Ethnicity = 100,

    /// <summary>Political opinions (GDPR Art. 9).</summary>
    Politics = 101,

    /// <summary>Religious or philosophical beliefs (GDPR Art. 9).</summary>
    Belief = 102,

    /// <summary>Trade union membership (GDPR Art. 9).</summary>
    Union = 103,

    /// <summary>Genetic data (GDPR Art. 4(13), 9).</summary>
    Genetic = 104,

    /// <summary>Biometric data for identification (GDPR Art. 4(14), 9).</summary>
    Biometric = 105,

    /// <summary>Data concerning health (GDPR Art. 4(15), 9).</summary>
    Health = 106,

    /// <summary>Sex life or sexual orientation (GDPR Art. 9).</summary>
    SexLife = 107,

    /// <summary>Criminal convictions and offences (GDPR Art. 10).</summary>
    Criminal = 108,
}
