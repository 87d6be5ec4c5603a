namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>What a mark says: one row of a descriptor.</summary>
internal sealed record DescriptionModel(
    string Category,
    int Identifiability,
    EquatableArray<string> Purposes,
    string? Retention,
    bool IsExported,
    string? Reason,
    int Erasure,
    int Origin);
