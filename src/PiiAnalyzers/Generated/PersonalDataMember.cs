namespace PiiAnalyzers;

/// <summary>One marked member of a type, as the compiler read it from the marks.</summary>
public sealed class PersonalDataMember
{
    /// <summary>Describes a member. Called by generated code.</summary>
    /// <param name="path">Where the value stands in the export, for example <c>home.street</c>.</param>
    /// <param name="name">Name in code, for example <c>Home.Street</c>.</param>
    /// <param name="category">Name of the built-in category, or the id of the policy's category.</param>
    /// <param name="identifiability">How closely the value points at a person.</param>
    /// <param name="purposes">Ids of the purposes; null for none.</param>
    /// <param name="legalBases">Legal bases of the purposes; null for none.</param>
    /// <param name="retention">Retention rule, or null.</param>
    /// <param name="recipients">Who may receive the value; null for nobody named.</param>
    /// <param name="isExported">Whether exports hold the value.</param>
    /// <param name="reason">Reason for an exception, or null.</param>
    public PersonalDataMember(
        string path,
        string name,
        string category,
        Identifiability identifiability,
        IReadOnlyList<string>? purposes = null,
        IReadOnlyList<string>? legalBases = null,
        string? retention = null,
        IReadOnlyList<string>? recipients = null,
        bool isExported = true,
        string? reason = null)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path), "Name the member as it stands in the export.");
        Name = name ?? throw new ArgumentNullException(nameof(name), "Name the member as it stands in code.");
        Category = category ?? throw new ArgumentNullException(nameof(category), "Name the category of the member.");
        Identifiability = identifiability;
        Purposes = purposes ?? [];
        LegalBases = legalBases ?? [];
        Retention = retention;
        Recipients = recipients ?? [];
        IsExported = isExported;
        Reason = reason;
    }

    /// <summary>Where the value stands in the export: member names in camel case, joined by dots; a list is written as <c>orders[]</c>.</summary>
    public string Path { get; }

    /// <summary>Name of the built-in category (<c>Email</c>), or the id of the policy's category (<c>contact.email</c>).</summary>
    public string Category { get; }

    /// <summary>How closely the value points at a person (policy §2).</summary>
    public Identifiability Identifiability { get; }

    /// <summary>Name in code, for example <c>Email</c>; of a member of a nested object, <c>Home.Street</c>.</summary>
    public string Name { get; }

    /// <summary>Ids of the purposes the mark names (GDPR Art. 5(1)(b)); empty when it names none.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>Legal bases of these purposes (GDPR Art. 6); empty without a policy file.</summary>
    public IReadOnlyList<string> LegalBases { get; }

    /// <summary>Retention rule the mark names, or null (GDPR Art. 5(1)(e)).</summary>
    public string? Retention { get; }

    /// <summary>Who may receive the value; empty without a policy file.</summary>
    public IReadOnlyList<string> Recipients { get; }

    /// <summary>Whether exports hold the value. False: it is described, and <see cref="Reason"/> says why it is left out.</summary>
    public bool IsExported { get; }

    /// <summary>Reason the mark gives for an exception, or null.</summary>
    public string? Reason { get; }
}
