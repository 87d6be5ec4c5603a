using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Names of a type in generated code.</summary>
internal static class NameParser
{
    public const string NestedCode = "PersonalDataCode";
    public const string Extensions = "PersonalDataExtensions";
    public const string Description = "PersonalDataDescription";

    private static readonly SymbolDisplayFormat Written = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static readonly SymbolDisplayFormat NamespaceFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat AnnotatedFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static NameModel Parse(INamedTypeSymbol type, bool isPartial)
    {
        var fullName = type.ToDisplayString(Written);
        var flat = FlatName(type);
        var parameters = TypeAccess.Parameters(type).ToArray();
        var codeName = isPartial ? NestedCode : Free(type, flat + NestedCode);
        return new NameModel(
            HintName(type),
            type.ContainingNamespace is { IsGlobalNamespace: false } scope ? scope.ToDisplayString(NamespaceFormat) : "",
            Full(type),
            Open(type),
            fullName,
            type.Name,
            fullName,
            isPartial ? Headers(type) : default,
            isPartial || parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(static item => Escape(item.Name)))}>",
            isPartial ? "" : Constraints(parameters),
            codeName,
            Code(type, isPartial, codeName),
            Free(type, flat + Extensions),
            parameters.Length == 0 ? "" : Free(type, flat + Description));
    }

    /// <summary>The class with the code of a type, for a possibly constructed type.</summary>
    public static string Code(INamedTypeSymbol type, bool isPartial)
    {
        var codeName = isPartial ? NestedCode : Free(type, FlatName(type) + NestedCode);
        return Code(type, isPartial, codeName);
    }

    /// <summary>
    /// The class with the code of a type that leads to personal data. Its name must follow from the type alone: all who lead to it
    /// write it, each for itself.
    /// </summary>
    public static string CarrierCode(INamedTypeSymbol type, bool isWhole, Compilation compilation)
    {
        var (scope, name) = CarrierName(type, isWhole, compilation);
        return "global::" + (scope.Length == 0 ? "" : scope + ".") + name;
    }

    /// <summary>Namespace and name of the same class.</summary>
    public static (string Namespace, string ClassName) CarrierName(INamedTypeSymbol type, bool isWhole, Compilation compilation)
    {
        var suffix = isWhole ? "Whole" + NestedCode : NestedCode;
        var isOwn = type is { IsGenericType: false } && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
        return isOwn && TypeAccess.Parameters(type).Any() is false
            ? (type.ContainingNamespace is { IsGlobalNamespace: false } scope ? scope.ToDisplayString(NamespaceFormat) : "", Free(type, FlatName(type) + suffix))
            : ("PiiAnalyzers.Generated", $"{FlatName(type)}_{Hash(DocumentationCommentId.CreateReferenceId(type))}{suffix}");
    }

    public static string CarrierHint(INamedTypeSymbol type, bool isWhole)
    {
        var name = HintName(type);
        return isWhole ? name.Replace(".g.cs", ".Whole.g.cs") : name.Replace(".g.cs", ".Part.g.cs");
    }

    public static string WrittenName(INamedTypeSymbol type) => type.ToDisplayString(Written);

    public static string Full(ITypeSymbol type) =>
        Keyword(type.SpecialType) ?? FullNames.GetValue(type, static key => key.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));

    /// <summary>Namespace without <c>global::</c>; empty for the global one.</summary>
    public static string NamespaceOf(ITypeSymbol type) => type.ContainingNamespace is { } scope
        ? Namespaces.GetValue(scope, static key => key.IsGlobalNamespace ? "" : key.ToDisplayString(Written))
        : "";

    /// <summary>The same without the sign that the value itself may be null.</summary>
    public static string Bare(ITypeSymbol type)
    {
        var text = Annotated(type);
        return !type.IsValueType && text.EndsWith("?", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
    }

    /// <summary>With the signs of what may be null, inside of type arguments too.</summary>
    public static string Annotated(ITypeSymbol type) => Keyword(type.SpecialType) is { } keyword
        ? type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? keyword + "?" : keyword
        : AnnotatedNames.GetValue(type, static key => key.ToDisplayString(AnnotatedFormat));

    // Displaying symbols was most of the time that a keystroke cost.
    private static readonly ConditionalWeakTable<ITypeSymbol, string> FullNames = new();
    private static readonly ConditionalWeakTable<ITypeSymbol, string> AnnotatedNames = new();
    private static readonly ConditionalWeakTable<INamespaceSymbol, string> Namespaces = new();

    private static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_String => "string",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Decimal => "decimal",
        SpecialType.System_Int64 => "long",
        SpecialType.System_Double => "double",
        SpecialType.System_Object => "object",
        SpecialType.System_Byte => "byte",
        SpecialType.System_DateTime => "global::System.DateTime",
        _ => null,
    };

    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None ? name : "@" + name;

    private static string Code(INamedTypeSymbol type, bool isPartial, string codeName)
    {
        if (isPartial)
        {
            return $"{Full(type)}.{codeName}";
        }

        var arguments = Arguments(type).ToArray();
        var scope = type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString(NamespaceFormat) + "." : "";
        return $"global::{scope}{codeName}" + (arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Full))}>");
    }

    private static IEnumerable<ITypeSymbol> Arguments(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Arguments(outer).Concat(type.TypeArguments) : type.TypeArguments;

    private static string FlatName(INamedTypeSymbol type)
    {
        var name = type.Arity == 0 ? type.Name : type.Name + type.Arity.ToString(CultureInfo.InvariantCulture);
        return type.ContainingType is { } outer ? FlatName(outer) + "_" + name : name;
    }

    /// <summary>A name that no type of the namespace has.</summary>
    private static string Free(INamedTypeSymbol type, string name)
    {
        var free = name;
        while (type.ContainingNamespace is { } scope && !scope.GetTypeMembers(free).IsEmpty)
        {
            free += "_";
        }

        return free;
    }

    private static string Open(INamedTypeSymbol type)
    {
        var name = Escape(type.Name) + (type.Arity == 0 ? "" : $"<{new string(',', type.Arity - 1)}>");
        if (type.ContainingType is { } outer)
        {
            return Open(outer) + "." + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } scope ? $"global::{scope.ToDisplayString(NamespaceFormat)}.{name}" : "global::" + name;
    }

    private static EquatableArray<string> Headers(INamedTypeSymbol type)
    {
        var headers = ImmutableArray.CreateBuilder<string>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            var kind = (current.IsRecord, current.TypeKind) switch
            {
                (true, TypeKind.Struct) => "record struct",
                (true, _) => "record",
                (_, TypeKind.Struct) => "struct",
                (_, TypeKind.Interface) => "interface",
                _ => "class",
            };
            var parameters = current.Arity == 0 ? "" : $"<{string.Join(", ", current.TypeParameters.Select(Declare))}>";
            headers.Insert(0, $"partial {kind} {Escape(current.Name)}{parameters}");
        }

        return headers.ToImmutable();
    }

    private static string Declare(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    } + Escape(parameter.Name);

    private static string Constraints(ITypeParameterSymbol[] parameters)
    {
        var text = new StringBuilder();
        foreach (var parameter in parameters)
        {
            var constraints = new List<string>();
            if (parameter.HasUnmanagedTypeConstraint)
            {
                constraints.Add("unmanaged");
            }
            else if (parameter.HasValueTypeConstraint)
            {
                constraints.Add("struct");
            }
            else if (parameter.HasReferenceTypeConstraint)
            {
                constraints.Add(parameter.ReferenceTypeConstraintNullableAnnotation is NullableAnnotation.Annotated ? "class?" : "class");
            }
            else if (parameter.HasNotNullConstraint)
            {
                constraints.Add("notnull");
            }

            constraints.AddRange(parameter.ConstraintTypes.Select(static constraint => constraint.ToDisplayString(AnnotatedFormat)));
            if (parameter.HasConstructorConstraint && !parameter.HasValueTypeConstraint && !parameter.HasUnmanagedTypeConstraint)
            {
                constraints.Add("new()");
            }

            if (constraints.Count > 0)
            {
                text.Append($" where {Escape(parameter.Name)} : {string.Join(", ", constraints)}");
            }
        }

        return text.ToString();
    }

    /// <summary>File names are compared without case, and type names are not: a hash of the exact name keeps them apart.</summary>
    private static string HintName(INamedTypeSymbol type)
    {
        var scope = type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString(Written) + "." : "";
        var name = new StringBuilder();
        foreach (var character in scope + FlatName(type))
        {
            name.Append(character is '.' or '_' || char.IsLetterOrDigit(character) ? character : '_');
        }

        if (name.Length > MaximumHint)
        {
            name.Length = MaximumHint;
        }

        return $"{name}.{Hash(Full(type))}.g.cs";
    }

    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private const int MaximumHint = 100;
}
