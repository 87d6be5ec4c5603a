namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>Every name that generated code of a type uses.</summary>
/// <param name="HintName">File name, unique without regard to case.</param>
/// <param name="Namespace">Namespace, escaped; empty for the global one.</param>
/// <param name="Type">Fully qualified, with its type parameters.</param>
/// <param name="OpenType">For <c>typeof</c>, without type parameters' names.</param>
/// <param name="FullName">As people write it.</param>
/// <param name="DisplayName">Simple name.</param>
/// <param name="Documentation">Name for documentation comments, safe in XML.</param>
/// <param name="Headers">Partial declarations from the outermost type to this one; empty if the type is not partial.</param>
/// <param name="TypeParameters"><c>&lt;T&gt;</c> of a type that is not partial, else empty.</param>
/// <param name="Constraints">Constraints of these type parameters.</param>
/// <param name="CodeName">Name of the class with the code.</param>
/// <param name="Code">The same, fully qualified.</param>
/// <param name="ExtensionsName">Name of the class with the extension methods.</param>
/// <param name="DescriptionName">Name of the class that describes a generic type as a whole, or empty.</param>
internal sealed record NameModel(
    string HintName,
    string Namespace,
    string Type,
    string OpenType,
    string FullName,
    string DisplayName,
    string Documentation,
    EquatableArray<string> Headers,
    string TypeParameters,
    string Constraints,
    string CodeName,
    string Code,
    string ExtensionsName,
    string DescriptionName)
{
    public bool IsPartial => Headers.Count > 0;
}
