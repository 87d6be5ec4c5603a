namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>What a phrase means: a row of the table of names.</summary>
/// <param name="Category">Name of the built-in category.</param>
/// <param name="Role">How much it says.</param>
internal sealed record NamePhrase(string Category, NameRole Role);
