namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>The file of a type without marks of its own that leads to personal data; written once, however many types lead to it.</summary>
/// <param name="HintName">File name.</param>
/// <param name="Namespace">Namespace, escaped; empty for the global one.</param>
internal sealed record CarrierModel(string HintName, string Namespace, bool UsesObsolete, ShapeModel Shape);
