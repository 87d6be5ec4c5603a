using System.ComponentModel;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>One marked member of a type, as the compiler read it from the marks.</summary>
public sealed class PersonalDataMember
{
    private readonly Func<PersonalDataShape[]>? _parts;
    private PropertyName? _property;
    private string? _masked;

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
    /// <param name="erasure">What erasure does to the value.</param>
    /// <param name="origin">Where the value comes from.</param>
    /// <param name="valueType">Type of the value in the export, for example <c>string</c>, <c>date?</c> or <c>number[]</c>.</param>
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
        string? reason = null,
        ErasureEffect erasure = ErasureEffect.Default,
        DataOrigin origin = DataOrigin.Provided,
        string valueType = "")
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
        Erasure = erasure;
        Origin = origin;
        ValueType = valueType ?? "";
        JsonName = JsonEncodedText.Encode(path, ExportBuffer.Relaxed);
    }

    private PersonalDataMember(string path, string name, string valueType, Func<PersonalDataShape[]>? parts)
        : this(path, name, "", Identifiability.Identifying, valueType: valueType)
    {
        _parts = parts;
        IsMarked = false;
    }

    /// <summary>A member that is not marked and leads to marked ones. Called by generated code.</summary>
    /// <param name="path">Name in the export.</param>
    /// <param name="name">Name in code.</param>
    /// <param name="valueType">Type of the value in the export; <c>{0}</c> stands for the nested object.</param>
    /// <param name="parts">The generated code of the types it leads to; null when they are known only at run time.</param>
    /// <returns>The member.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PersonalDataMember Nested(string path, string name, string valueType, Func<PersonalDataShape[]>? parts = null) =>
        new(path, name, valueType, parts);

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

    /// <summary>What erasure does to the value (GDPR Art. 17).</summary>
    public ErasureEffect Erasure { get; }

    /// <summary>Where the value comes from.</summary>
    public DataOrigin Origin { get; }

    /// <summary>Type of the value in the export: <c>string</c>, <c>number</c>, <c>date</c> …; <c>?</c> if it can be null, <c>[]</c> for lists.</summary>
    public string ValueType { get; }

    /// <summary>Puts lists of members together. Called by generated code.</summary>
    /// <param name="lists">The lists.</param>
    /// <returns>One list.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PersonalDataMember[] Join(params PersonalDataMember[][] lists) => lists.SelectMany(static list => list).ToArray();

    internal JsonEncodedText JsonName { get; }

    /// <summary>What stands before the value in an export.</summary>
    internal PropertyName Property => _property ??= new PropertyName(JsonName);

    /// <summary>The member as redacted text shows it, after a separator.</summary>
    internal string Masked => _masked ??= ", " + Name + " = " + RedactedText.Mark;

    /// <summary>False for members that only lead to marked ones.</summary>
    internal bool IsMarked { get; } = true;

    internal PersonalDataShape[] Parts => _parts?.Invoke() ?? [];

    /// <summary>A secret is described and not disclosed (11 CCR 7024(d)): exports say whether it is held.</summary>
    internal bool IsSecret => Category == nameof(PiiAnalyzers.Category.Credential);

    internal PersonalDataMember Under(string path, string name) => path.Length == 0
        ? this
        : new PersonalDataMember(
            path + Path, name + Name, Category, Identifiability, Purposes, LegalBases, Retention, Recipients, IsExported, Reason, Erasure, Origin, ValueType);
}
