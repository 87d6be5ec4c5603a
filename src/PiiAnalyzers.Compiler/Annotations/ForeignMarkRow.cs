namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>An attribute of another library that is read as a mark: a row of <c>Foreign.marks</c>, or one that the project lists.</summary>
/// <param name="Attribute">Full name of the attribute class.</param>
/// <param name="Argument">Name of the enum member that the first constructor argument must be; null for any.</param>
/// <param name="Category">Built-in category or category key of the policy; null for the one that the name of the member says.</param>
/// <param name="Meaning">What the attribute says.</param>
internal sealed record ForeignMarkRow(string Attribute, string? Argument, string? Category, ForeignMeaning Meaning);
