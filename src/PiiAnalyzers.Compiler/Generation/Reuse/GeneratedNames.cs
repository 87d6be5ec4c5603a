using System.Collections.Immutable;
using PiiAnalyzers.Compiler.Generation.Parsing;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>Names that say something to the generator wherever they are declared: a type of such a name concerns all others.</summary>
internal static class GeneratedNames
{
    private static readonly ImmutableHashSet<string> Known = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "PersonalData", "PersonalDataShape", "Utf8JsonWriter", "ModuleInitializerAttribute", "PersonalDataAttribute", "DataClassificationAttribute");

    private static readonly ImmutableArray<string> Endings = ImmutableArray.Create(
        NameParser.NestedCode, NameParser.Extensions, NameParser.Description);

    public static bool IsReserved(string name)
    {
        if (Known.Contains(name))
        {
            return true;
        }

        // Names of generated classes get underscores until they are free.
        var bare = name.TrimEnd('_');
        return Endings.Any(ending => bare.EndsWith(ending, StringComparison.Ordinal));
    }
}
