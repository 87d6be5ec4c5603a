namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A type with generated code.</summary>
/// <param name="IsPublic">Visible outside of its assembly.</param>
/// <param name="ErasesInPlace">A struct whose members can be set: erasure must not work on a copy.</param>
/// <param name="HidesCode">A base type has a class of the same name for its code.</param>
/// <param name="Registration">What the list of the assembly says of it, or null if the list cannot reach it.</param>
/// <param name="Locals">Code of types that only this type can name.</param>
/// <param name="Carriers">Types without code of their own that this one leads to.</param>
internal sealed record TypeModel(
    NameModel Names,
    SurfaceModel Surface,
    bool IsPublic,
    bool ErasesInPlace,
    bool HidesCode,
    bool UsesObsolete,
    RegistrationModel? Registration,
    ShapeModel Shape,
    EquatableArray<ShapeModel> Locals,
    EquatableArray<CarrierRequest> Carriers);
