namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>One row of a descriptor.</summary>
internal sealed record DescriptionModel(
    string Path,
    string Name,
    string Category,
    int Identifiability,
    EquatableArray<string> Purposes,
    string? Retention,
    bool IsExported,
    string? Reason);
