namespace PiiAnalyzers.CodeFixes;

/// <summary>One entry of the light bulb.</summary>
/// <param name="Key">Tells actions apart that a fix-all must not mix.</param>
internal readonly record struct FixChoice(string Title, string Key);
