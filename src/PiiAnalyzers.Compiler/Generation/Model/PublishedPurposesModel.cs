namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>Keys of the purposes that an assembly names, in ordinal order.</summary>
internal sealed record PublishedPurposesModel(EquatableArray<string> Purposes);
