using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>How generated code reads and sets a member.</summary>
internal sealed class MemberAccess(Compilation compilation, ISymbol within)
{
    public bool CanRead(INamedTypeSymbol type, ISymbol symbol)
    {
        var readable = symbol is IPropertySymbol property ? property.GetMethod : symbol;
        return readable is not null
            && compilation.IsSymbolAccessibleWithin(symbol, within, type)
            && compilation.IsSymbolAccessibleWithin(readable, within, type)
            && compilation.IsSymbolAccessibleWithin(MemberCollector.TypeOf(symbol), within);
    }

    public SetUse SetOf(INamedTypeSymbol type, MemberCollector.DataMember member) => member.Explicit is null
        ? SetOf(type, member.Symbol)
        : (SetOf(type, member.Symbol), IsComputed(member.Explicit)) switch
        {
            // Through the interface, a struct would be set in a copy; and no initializer names the member.
            (SetUse.Assign, _) when type.IsReferenceType => SetUse.Assign,
            (SetUse.None, true) => SetUse.Computed,
            _ => SetUse.None,
        };

    public SetUse SetOf(INamedTypeSymbol type, ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.IsReadOnly ? SetUse.None : SetUse.Assign,
        IPropertySymbol { SetMethod: { } setter } when !compilation.IsSymbolAccessibleWithin(setter, within, type) => SetUse.None,
        IPropertySymbol { SetMethod: { IsInitOnly: true } } => SetUse.Initialize,
        IPropertySymbol { SetMethod: { } } => SetUse.Assign,
        IPropertySymbol => IsComputed(symbol) ? SetUse.Computed : SetUse.None,
        _ => SetUse.None,
    };

    /// <summary>A member that can be set while a copy of the object is made: <c>value with { Name = "" }</c>.</summary>
    public bool CanCopy(INamedTypeSymbol type, MemberCollector.DataMember member) =>
        !member.IsHidden
        && IsCopied(type, compilation)
        && (member.Symbol.DeclaredAccessibility is not Accessibility.Private || type.IsValueType || type.IsSealed)
        && SetOf(type, member.Symbol) is SetUse.Initialize;

    /// <summary>Whether the language can copy objects of the type with a change.</summary>
    public static bool IsCopied(INamedTypeSymbol type, Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: var version }
        && (type.IsValueType ? version >= LanguageVersion.CSharp10 : type.IsRecord && version >= LanguageVersion.CSharp9);

    /// <summary>Why a member cannot be set.</summary>
    public string Obstacle(INamedTypeSymbol type, ISymbol symbol) => symbol switch
    {
        IPropertySymbol { SetMethod: { } setter } when !compilation.IsSymbolAccessibleWithin(setter, within, type) => "its setter is not accessible to generated code",
        IPropertySymbol { SetMethod.IsInitOnly: true } => "it is init-only",
        _ => "it is read-only",
    };

    /// <summary>Reading the member is an error in itself.</summary>
    public static bool IsForbidden(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ExperimentalAttribute" }
                || (attribute.AttributeClass is { Name: "ObsoleteAttribute" } && attribute.ConstructorArguments.Any(static argument => argument is { Kind: TypedConstantKind.Primitive, Value: true })))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A property of this project without storage of its own.</summary>
    public static bool IsComputed(ISymbol symbol) =>
        symbol is IPropertySymbol { OriginalDefinition: { DeclaringSyntaxReferences.IsEmpty: false, IsAbstract: false } definition }
        && definition.ContainingType.TypeKind is not TypeKind.Interface
        && definition.ContainingType.GetMembers($"<{definition.Name}>k__BackingField").IsEmpty;

    public static bool IsRequired(ISymbol symbol) => symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    public static string Access(MemberCollector.DataMember member)
    {
        var symbol = member.Symbol;
        var target = member.IsHidden || symbol.ContainingType.TypeKind is TypeKind.Interface ? $"(({NameParser.Full(symbol.ContainingType)}){{0}})" : "{0}";
        return $"{target}.{NameParser.Escape(symbol.Name)}";
    }

    /// <summary>The member that says whose record it is; of an Identity user, its key.</summary>
    public MemberCollector.DataMember? FindSubject(INamedTypeSymbol type)
    {
        foreach (var member in MemberCollector.Collect(type))
        {
            if (IsSubject(member.Symbol) && CanRead(type, member.Symbol))
            {
                return member;
            }
        }

        return null;
    }

    public static bool IsSubject(ISymbol symbol) =>
        symbol.FindAttribute(WellKnownNames.DataSubjectId) is not null
        || IsSubjectParameter(symbol)
        || symbol is { Name: "Id", ContainingType: { Name: "IdentityUser", ContainingNamespace.Name: "Identity" } };

    private static bool IsSubjectParameter(ISymbol symbol) =>
        symbol is IPropertySymbol { ContainingType: { IsRecord: true } type }
        && type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
            .Any(parameter => parameter.Name == symbol.Name && parameter.FindAttribute(WellKnownNames.DataSubjectId) is not null);
}
