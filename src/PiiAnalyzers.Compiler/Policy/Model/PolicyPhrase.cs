namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A text for people in one language; <see cref="Language"/> is empty where the file names none.</summary>
internal sealed record PolicyPhrase(string Language, string Text);
