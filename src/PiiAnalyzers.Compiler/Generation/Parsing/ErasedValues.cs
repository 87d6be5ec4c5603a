using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>The value that stands for nothing: null where the type allows it, else what is empty.</summary>
internal static class ErasedValues
{
    private const int Null = 1;
    private const int Tombstone = 2;

    /// <summary>Numeric value of <c>ErasureEffect.Keep</c>.</summary>
    public const int Keep = 3;

    public static string Of(ITypeSymbol type, NullableAnnotation annotation, ValueModel value, int effect)
    {
        if (type.IsValueType)
        {
            return "default";
        }

        if (type.TypeKind is TypeKind.TypeParameter)
        {
            return annotation is NullableAnnotation.None ? "default" : "default!";
        }

        if (effect is Tombstone && type.SpecialType is SpecialType.System_String)
        {
            return "global::PiiAnalyzers.PersonalDataErasure.Tombstone";
        }

        if (annotation is not NullableAnnotation.NotAnnotated)
        {
            return "null";
        }

        return effect is Null ? "null!" : Empty(type, value);
    }

    private static string Empty(ITypeSymbol type, ValueModel value)
    {
        if (type.SpecialType is SpecialType.System_String)
        {
            return "\"\"";
        }

        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return $"global::System.Array.Empty<{NameParser.Annotated(array.ElementType)}>()";
        }

        if (value.Parse.Length == 0 || value.Kind is not (ValueKind.Sequence or ValueKind.Map or ValueKind.Entries))
        {
            return "null!";
        }

        var element = CollectionTypes.Entry(type) is { } entry
            ? $"global::System.Collections.Generic.KeyValuePair<{NameParser.Annotated(entry.Key)}, {NameParser.Annotated(entry.Value)}>"
            : NameParser.Annotated(CollectionTypes.Element(type)!);
        return value.Parse.Replace("{0}", $"global::System.Array.Empty<{element}>()");
    }
}
