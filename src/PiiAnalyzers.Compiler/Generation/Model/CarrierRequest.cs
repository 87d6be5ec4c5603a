namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>Asks for the code of a type that others lead to.</summary>
/// <param name="Id">Reference id of the type, as in documentation.</param>
/// <param name="IsWhole">For a value that is marked as a whole.</param>
internal sealed record CarrierRequest(string Id, bool IsWhole);
