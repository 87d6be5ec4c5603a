namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>A phrase found in a name.</summary>
/// <param name="Phrase">What was found.</param>
/// <param name="Start">Index of its first word: the words before it say whose data it is.</param>
internal readonly record struct NameMatch(NamePhrase Phrase, int Start);
