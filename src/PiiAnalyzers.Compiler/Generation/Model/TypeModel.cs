namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A type with generated code.</summary>
/// <param name="IsPublic">Visible outside of its assembly.</param>
/// <param name="IsReference">A class.</param>
/// <param name="HidesCode">A base type has a class of the same name for its code.</param>
/// <param name="Registration">What the list of the assembly says of it, or null if the list cannot reach it.</param>
/// <param name="PrivateBases">Code of base types with members that only they reach.</param>
/// <param name="SharesPrivates">Derived types will ask for the private members.</param>
/// <param name="Subject">Member that says whose record it is.</param>
internal sealed record TypeModel(
    NameModel Names,
    SurfaceModel Surface,
    bool IsPublic,
    bool IsReference,
    bool IsDataSubject,
    bool HidesCode,
    bool UsesObsolete,
    RegistrationModel? Registration,
    EquatableArray<string> PrivateBases,
    bool SharesPrivates,
    MemberModel? Subject,
    EquatableArray<MemberModel> Members,
    EquatableArray<CarrierModel> Carriers,
    EquatableArray<DescriptionModel> Descriptions);
