using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>Reads the shape of a value off its type. Switches, choices, services and objects have none.</summary>
internal static class ValueShapeReader
{
    public static ValueShapes Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => ValueShapes.Bytes,
        IArrayTypeSymbol array => OfElement(array.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => Of(value),
        INamedTypeSymbol { SpecialType: not SpecialType.None } named => OfSpecial(named.SpecialType),
        INamedTypeSymbol { IsGenericType: true, TypeArguments: [var element] } named when IsCollection(named) => OfElement(element),
        INamedTypeSymbol { IsGenericType: false } named => OfNamed(named),
        _ => ValueShapes.None,
    };

    private static ValueShapes OfElement(ITypeSymbol element) =>
        element is { SpecialType: SpecialType.System_String } or INamedTypeSymbol { SpecialType: SpecialType.None, IsGenericType: false }
            ? Of(element) & (ValueShapes.Text | ValueShapes.Address)
            : ValueShapes.None;

    private static ValueShapes OfSpecial(SpecialType type) => type switch
    {
        SpecialType.System_String => ValueShapes.Text | ValueShapes.Id,
        SpecialType.System_DateTime => ValueShapes.Date,
        SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single => ValueShapes.Number,
        >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => ValueShapes.Number | ValueShapes.Id,
        _ => ValueShapes.None,
    };

    private static ValueShapes OfNamed(INamedTypeSymbol type) => type.Name switch
    {
        "Guid" => ValueShapes.Id,
        "DateTimeOffset" or "DateOnly" or "LocalDate" or "LocalDateTime" or "Instant" => ValueShapes.Date,
        "Uri" or "IPAddress" or "PhysicalAddress" => ValueShapes.Address,
        "MailAddress" or "SecureString" => ValueShapes.Text,
        _ => ValueShapes.None,
    };

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.Name is "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "HashSet" or "ISet"
            or "ImmutableArray" or "ImmutableList" or "IAsyncEnumerable" or "Memory" or "ReadOnlyMemory" or "Collection" or "ObservableCollection";
}
