namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A purpose that code names.</summary>
/// <param name="Key">Its key, or null where <see cref="Constant"/> is given or nothing is known.</param>
/// <param name="Constant">Identifier of the generated constant, which generators cannot read the value of.</param>
internal sealed record PurposeUseModel(string? Key, string? Constant);
