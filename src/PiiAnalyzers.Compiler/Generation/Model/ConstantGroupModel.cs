namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A class of constants.</summary>
/// <param name="Summary">What they are.</param>
internal sealed record ConstantGroupModel(string Name, string Summary, EquatableArray<ConstantModel> Constants);
