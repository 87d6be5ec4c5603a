namespace PiiAnalyzers.Compiler.Annotations.Literals;

/// <summary>Personal data found in a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it is, in words: <c>E-mail address</c>.</param>
/// <param name="Category">Name of the built-in category.</param>
/// <param name="Display">What may be shown of it: a message must not spread what it warns of.</param>
internal readonly record struct LiteralFinding(int Start, int Length, string Kind, string Category, string Display);
