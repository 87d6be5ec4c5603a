using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Types whose values are one text or number.</summary>
internal static class ScalarTypes
{
    private const string Format = "global::PiiAnalyzers.ScalarText.Of({0})";
    private const string RoundTrip = "global::PiiAnalyzers.ScalarText.Of({0}, \"O\")";

    private static readonly Dictionary<string, ValueModel> Named = new(StringComparer.Ordinal)
    {
        ["System.DateTimeOffset"] = Text(RoundTrip),
        ["System.DateOnly"] = Text(RoundTrip),
        ["System.TimeOnly"] = Text(RoundTrip),
        ["System.TimeSpan"] = Text(Format),
        ["System.Guid"] = Text("{0}.ToString()"),
        ["System.Text.Rune"] = Text("{0}.ToString()"),
        ["System.Half"] = new(ValueKind.Floating, Format),
        ["System.Int128"] = new(ValueKind.Digits, Format),
        ["System.UInt128"] = new(ValueKind.Digits, Format),
        ["System.Numerics.BigInteger"] = new(ValueKind.Digits, Format),
        ["System.Uri"] = Reference("{0}?.OriginalString"),
        ["System.Version"] = Reference("{0}?.ToString()"),
        ["System.Net.IPAddress"] = Reference("{0}?.ToString()"),
        ["System.Net.Mail.MailAddress"] = Reference("{0}?.ToString()"),
        ["System.Globalization.CultureInfo"] = Reference("{0}?.Name"),
        ["System.TimeZoneInfo"] = Reference("{0}?.Id"),
        ["System.Text.StringBuilder"] = Reference("{0}?.ToString()"),
    };

    public static ValueModel? Find(ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum)
        {
            return Text("{0}.ToString()");
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return Reference("{0}");
            case SpecialType.System_Boolean:
                return new ValueModel(ValueKind.Boolean, "({0} ? \"true\" : \"false\")");
            case SpecialType.System_Char:
                return Text("{0}.ToString()");
            case SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
                or SpecialType.System_Decimal:
                return new ValueModel(ValueKind.Number, Format);
            case SpecialType.System_Single or SpecialType.System_Double:
                return new ValueModel(ValueKind.Floating, Format);
            case SpecialType.System_IntPtr:
                return new ValueModel(ValueKind.Digits, "global::PiiAnalyzers.ScalarText.Of((long){0})");
            case SpecialType.System_UIntPtr:
                return new ValueModel(ValueKind.Digits, "global::PiiAnalyzers.ScalarText.Of((ulong){0})");
            case SpecialType.System_DateTime:
                return Text(RoundTrip);
        }

        return type switch
        {
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => Reference(Format),
            INamedTypeSymbol { Name: "ReadOnlyMemory" or "Memory", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } => Text("global::PiiAnalyzers.ScalarText.Of({0}.ToArray())"),
            INamedTypeSymbol { Arity: 0, ContainingType: null } named => Named.TryGetValue($"{named.ContainingNamespace}.{named.Name}", out var model) ? model : null,
            _ => null,
        };
    }

    /// <summary>A text that an unmarked member of an unknown type could carry a marked value in.</summary>
    public static bool IsTextLike(ITypeSymbol type) => type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } or IArrayTypeSymbol || type.IsReferenceType;

    private static ValueModel Text(string expression) => new(ValueKind.Text, expression);

    private static ValueModel Reference(string expression) => new(ValueKind.Text, expression, IsReference: true);
}
