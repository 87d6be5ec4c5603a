namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>The code of one type.</summary>
/// <param name="ClassName">Name of the class with the code.</param>
/// <param name="Type">Fully qualified.</param>
/// <param name="FullName">As people write it.</param>
/// <param name="DisplayName">Name in redacted text.</param>
/// <param name="IsWhole">Every member is personal, since the mark is on the value as a whole.</param>
/// <param name="Subject">The member that says whose record it is, or null.</param>
/// <param name="PrivateBases">Code of base types with members that only they reach.</param>
/// <param name="SharesPrivates">Derived types will ask for the private members.</param>
internal sealed record ShapeModel(
    string ClassName,
    string Type,
    string FullName,
    string DisplayName,
    bool IsReference,
    bool IsDataSubject,
    bool IsWhole,
    SubjectModel? Subject,
    CreationModel Creation,
    EquatableArray<string> PrivateBases,
    bool SharesPrivates,
    EquatableArray<RetentionModel> Retention,
    EquatableArray<MemberModel> Members);
