using PiiAnalyzers.Compiler.Annotations.Names;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>The category of a mark that names none, from the simple name of its member, when that name is obvious.</summary>
internal static class CategoryInference
{
    /// <summary>The values 0 to 4 are the coarse categories: their names are too general to infer anything from.</summary>
    private const int LastCoarse = 4;

    /// <summary>The built-in category a name stands for, or null. Whole words at its end count: <c>EmailConfirmed</c> is no address.</summary>
    public static string? FromName(string name)
    {
        foreach (var match in NameTable.Instance.Find(name))
        {
            // Words that say little alone say nothing after other words: FileName.
            if (match.Start == 0 || match.Phrase.Role is NameRole.Strong)
            {
                return match.Phrase.Category;
            }
        }

        return CategoryTaxonomy.Find(name.Replace("_", "")) is { Value: > LastCoarse } row ? row.Name : null;
    }

    /// <summary>The built-in category the class name of an attribute stands for (<c>EmailDataAttribute</c>), or null.</summary>
    public static string? FromAttributeClass(string className)
    {
        var name = Trim(className, "Attribute");
        return FromName(name) ?? FromName(Trim(name, "Data"));
    }

    private static string Trim(string text, string suffix) =>
        text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - suffix.Length)
            : text;
}
