namespace PiiAnalyzers;

/// <summary>One marked member of a type, as the compiler read it from the marks.</summary>
public sealed class PersonalDataMember
{
    /// <summary>Describes a member. Called by generated code.</summary>
    /// <param name="path">Where the value stands in the export, for example <c>home.street</c>.</param>
    /// <param name="category">Name of the built-in category, or the id of the policy's category.</param>
    /// <param name="identifiability">How closely the value points at a person.</param>
    public PersonalDataMember(string path, string category, Identifiability identifiability)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path), "Name the member as it stands in the export.");
        Category = category ?? throw new ArgumentNullException(nameof(category), "Name the category of the member.");
        Identifiability = identifiability;
    }

    /// <summary>Where the value stands in the export: member names in camel case, joined by dots; a list is written as <c>orders[]</c>.</summary>
    public string Path { get; }

    /// <summary>Name of the built-in category (<c>Email</c>), or the id of the policy's category (<c>contact.email</c>).</summary>
    public string Category { get; }

    /// <summary>How closely the value points at a person (policy §2).</summary>
    public Identifiability Identifiability { get; }

    /// <summary>Name of the member in code, for example <c>Email</c>; the last step of <see cref="Path"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Ids of the purposes the mark names (GDPR Art. 5(1)(b)); empty when it names none.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Legal bases of these purposes (GDPR Art. 6); empty without a policy file.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>Retention rule the mark names, or null (GDPR Art. 5(1)(e)).</summary>
    public string? Retention { get; init; }

    /// <summary>Who may receive the value; empty without a policy file.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Whether exports hold the value. False: it is described, and <see cref="Reason"/> says why it is left out.</summary>
    public bool IsExported { get; init; } = true;

    /// <summary>Reason the mark gives for an exception, or null.</summary>
    public string? Reason { get; init; }
}
