using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Types whose values are one text, number or flag, bytes, or JSON.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<string, string> Structs = new(StringComparer.Ordinal)
    {
        ["System.DateTimeOffset"] = "date-time",
        ["System.DateOnly"] = "date",
        ["System.TimeOnly"] = "time",
        ["System.TimeSpan"] = "duration",
        ["System.Guid"] = "uuid",
        ["System.Text.Rune"] = "string",
        ["System.Half"] = "number",
        ["System.Int128"] = "integer",
        ["System.UInt128"] = "integer",
        ["System.Numerics.BigInteger"] = "integer",
    };

    /// <summary>Full name; template of the text; template that makes the value of it.</summary>
    private static readonly Dictionary<string, (string Text, string Parse)> Classes = new(StringComparer.Ordinal)
    {
        ["System.Uri"] = ("{0}?.OriginalString", "new global::System.Uri({0}, global::System.UriKind.RelativeOrAbsolute)"),
        ["System.Version"] = ("{0}?.ToString()", "global::System.Version.Parse({0})"),
        ["System.Net.IPAddress"] = ("{0}?.ToString()", "global::System.Net.IPAddress.Parse({0})"),
        ["System.Net.Mail.MailAddress"] = ("{0}?.ToString()", "new global::System.Net.Mail.MailAddress({0})"),
        ["System.Globalization.CultureInfo"] = ("{0}?.Name", "global::System.Globalization.CultureInfo.GetCultureInfo({0})"),
        ["System.TimeZoneInfo"] = ("{0}?.Id", "global::System.TimeZoneInfo.FindSystemTimeZoneById({0})"),
        ["System.Text.StringBuilder"] = ("{0}?.ToString()", "new global::System.Text.StringBuilder({0})"),
    };

    private static readonly Dictionary<string, string> Json = new(StringComparer.Ordinal)
    {
        ["System.Text.Json.JsonElement"] = "global::PiiAnalyzers.PersonalDataImport.Element({0})",
        ["System.Text.Json.JsonDocument"] = "global::System.Text.Json.JsonDocument.Parse({0})",
        ["System.Text.Json.Nodes.JsonNode"] = "global::System.Text.Json.Nodes.JsonNode.Parse({0})!",
        ["System.Text.Json.Nodes.JsonObject"] = "(global::System.Text.Json.Nodes.JsonObject)global::System.Text.Json.Nodes.JsonNode.Parse({0})!",
        ["System.Text.Json.Nodes.JsonArray"] = "(global::System.Text.Json.Nodes.JsonArray)global::System.Text.Json.Nodes.JsonNode.Parse({0})!",
        ["System.Text.Json.Nodes.JsonValue"] = "(global::System.Text.Json.Nodes.JsonValue)global::System.Text.Json.Nodes.JsonNode.Parse({0})!",
    };

    public static ValueModel? Find(ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum)
        {
            return Scalar(type, "string");
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return new ValueModel(ValueKind.Text, NameParser.Annotated(type), IsReference: true, JsonType: "string");
            case SpecialType.System_Boolean:
                return Scalar(type, "boolean");
            case SpecialType.System_Char:
                return Scalar(type, "string");
            case SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
                or SpecialType.System_IntPtr or SpecialType.System_UIntPtr:
                return Scalar(type, "integer");
            case SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double:
                return Scalar(type, "number");
            case SpecialType.System_DateTime:
                return Scalar(type, "date-time");
        }

        return type switch
        {
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } =>
                new ValueModel(ValueKind.Bytes, NameParser.Annotated(type), IsReference: true, JsonType: "base64"),
            INamedTypeSymbol { Name: "ReadOnlyMemory" or "Memory", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } =>
                new ValueModel(ValueKind.Bytes, NameParser.Annotated(type), Text: "{0}.ToArray()", JsonType: "base64"),
            INamedTypeSymbol { Arity: 0, ContainingType: null } named => Named(named),
            _ => null,
        };
    }

    /// <summary>A text that an unmarked member of an unknown type could carry a marked value in.</summary>
    public static bool IsTextLike(ITypeSymbol type) => type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } or IArrayTypeSymbol || type.IsReferenceType;

    private static ValueModel? Named(INamedTypeSymbol type)
    {
        var scope = NameParser.NamespaceOf(type);
        if (!scope.StartsWith("System", StringComparison.Ordinal))
        {
            return null;
        }

        var name = $"{scope}.{type.Name}";
        if (Structs.TryGetValue(name, out var jsonType))
        {
            return Scalar(type, jsonType);
        }

        if (Classes.TryGetValue(name, out var templates))
        {
            return new ValueModel(ValueKind.Parsed, NameParser.Annotated(type), IsReference: true, templates.Text, templates.Parse, JsonType: name == "System.Uri" ? "uri" : "string");
        }

        return Json.TryGetValue(name, out var parse)
            ? new ValueModel(ValueKind.Json, NameParser.Annotated(type), type.IsReferenceType, Parse: parse)
            : null;
    }

    private static ValueModel Scalar(ITypeSymbol type, string jsonType) => new(ValueKind.Scalar, NameParser.Annotated(type), JsonType: jsonType);
}
