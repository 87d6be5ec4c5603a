using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>What the engine asks about types. Pure functions of a symbol.</summary>
internal static class TypeFacts
{
    private static readonly HashSet<string> ScalarNames = new(StringComparer.Ordinal)
    {
        "DateTime", "DateOnly", "TimeOnly", "DateTimeOffset", "TimeSpan", "Guid", "Half", "Int128", "UInt128", "BigInteger", "Index", "Range", "Rune",
    };

    private static readonly HashSet<string> WrapperNames = new(StringComparer.Ordinal)
    {
        "Task", "ValueTask", "Lazy", "Nullable", "ConfiguredTaskAwaitable", "ConfiguredValueTaskAwaitable", "TaskAwaiter", "ValueTaskAwaiter",
        "ConfiguredTaskAwaiter", "ConfiguredValueTaskAwaiter", "TaskCompletionSource", "WeakReference",
    };

    private static readonly HashSet<string> TextNames = new(StringComparer.Ordinal)
    {
        "String", "StringBuilder", "Stream", "TextWriter", "TextReader", "MemoryStream", "StringValues",
    };

    /// <summary>Has no parts of interest: its content is the value itself.</summary>
    public static bool IsScalar(ITypeSymbol? type)
    {
        switch (type)
        {
            case null:
                return false;
            case { TypeKind: TypeKind.Enum or TypeKind.Pointer or TypeKind.FunctionPointer }:
                return true;
            case { SpecialType: not SpecialType.None }:
                return type.SpecialType is SpecialType.System_String or SpecialType.System_Void or SpecialType.System_Decimal or SpecialType.System_DateTime
                    or SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
                    or (>= SpecialType.System_SByte and <= SpecialType.System_Double);
            case INamedTypeSymbol { IsValueType: true } named when IsSystem(named.ContainingNamespace):
                return ScalarNames.Contains(named.Name) || (IsNullable(named) && IsScalar(named.TypeArguments[0]));
            default:
                return false;
        }
    }

    public static bool IsTrackable(ITypeSymbol? type) =>
        type is not null && !IsScalar(type) && !IsScalar(Unwrap(type)) && type.TypeKind != TypeKind.Error;

    /// <summary>A bool, void or enum tells too little to hold content of something else.</summary>
    public static bool CanCarry(ITypeSymbol? type)
    {
        var inner = Unwrap(type);
        return inner is null || (inner.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Void) && inner.TypeKind != TypeKind.Enum
            && !(inner.Name is "Task" or "ValueTask" && inner is INamedTypeSymbol { IsGenericType: false }));
    }

    /// <summary>
    /// What others call, not what they store or read: code without data of its own. A value of it is never tainted as a whole.
    /// </summary>
    public static bool IsService(ITypeSymbol? type) => type switch
    {
        { TypeKind: TypeKind.Delegate } => true,
        { Name: "CancellationToken" or "ILogger" or "IServiceProvider" or "IServiceScopeFactory" } => !IsDeclaredInSource(type),
        { TypeKind: TypeKind.Interface } when IsDeclaredInSource(type) =>
            HasMethodsOnly(type, isEmpty: false) && type.AllInterfaces.All(static item => HasMethodsOnly(item, isEmpty: true)),
        _ => false,
    };

    private static bool HasMethodsOnly(ITypeSymbol type, bool isEmpty)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method || method.Name.StartsWith("Get", StringComparison.Ordinal) && method.Parameters.IsEmpty)
            {
                return false;
            }

            isEmpty = true;
        }

        return isEmpty;
    }

    /// <summary>A task prints its type name, finished or not.</summary>
    public static bool IsTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" } named && named.ContainingNamespace?.Name == "Tasks" && IsSystem(named.ContainingNamespace);

    public static bool IsNumber(ITypeSymbol? type) =>
        Unwrap(type)?.SpecialType is SpecialType.System_Decimal or SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double);

    /// <summary>Text, bytes or a holder of them: what building, formatting and encoding give.</summary>
    public static bool IsText(ITypeSymbol? type)
    {
        var inner = Unwrap(type);
        if (inner is null)
        {
            return false;
        }

        return inner.SpecialType is SpecialType.System_String or SpecialType.System_Object
            || TextNames.Contains(inner.Name)
            || (ElementType(inner) is { } element && element.SpecialType is SpecialType.System_Byte or SpecialType.System_Char or SpecialType.System_String);
    }

    /// <summary>The value inside Task, ValueTask, Nullable, Lazy: the engine sees through them.</summary>
    public static ITypeSymbol? Unwrap(ITypeSymbol? type)
    {
        while (type is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } named && WrapperNames.Contains(named.Name) && IsSystem(named.ContainingNamespace))
        {
            type = named.TypeArguments[0];
        }

        return type;
    }

    /// <summary>A wrapper whose value is set from outside, at any time.</summary>
    public static bool IsMutableWrapper(ITypeSymbol? type) =>
        type is { Name: "AsyncLocal" or "ThreadLocal" or "StrongBox" or "WeakReference" } && IsSystem(type.ContainingNamespace);

    /// <summary>What <c>Element</c> of the type is: elements of a collection, values of a dictionary.</summary>
    public static ITypeSymbol? ElementType(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case { SpecialType: SpecialType.System_String } or null:
                return null;
            case INamedTypeSymbol named:
                if (DictionaryArguments(named) is { } pair)
                {
                    return pair.Value;
                }

                if (IsSystem(named.ContainingNamespace) && named.TypeArguments.Length == 1 && !WrapperNames.Contains(named.Name))
                {
                    return named.TypeArguments[0];
                }

                return named.AllInterfaces.FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
            default:
                return null;
        }
    }

    public static (ITypeSymbol Key, ITypeSymbol Value)? DictionaryArguments(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (IsDictionary(named))
        {
            return (named.TypeArguments[0], named.TypeArguments[1]);
        }

        foreach (var item in named.AllInterfaces)
        {
            if (IsDictionary(item))
            {
                return (item.TypeArguments[0], item.TypeArguments[1]);
            }
        }

        return null;
    }

    public static bool IsArray(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: 1 };

    public static bool IsKeyValuePair(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } named && IsSystem(named.ContainingNamespace);

    public static bool IsEnumerable(ITypeSymbol? type) => type is not null && type.SpecialType != SpecialType.System_String
        && (type is IArrayTypeSymbol || type.SpecialType == SpecialType.System_Collections_IEnumerable
            || type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable));

    /// <summary>A struct with parts: assignment copies it.</summary>
    public static bool IsStruct(ITypeSymbol? type) => type is { IsValueType: true, TypeKind: TypeKind.Struct } && !IsScalar(type) && !IsNullable(type)
        && !(type is INamedTypeSymbol { IsGenericType: true } && IsSystem(type.ContainingNamespace) && !type.IsTupleType);

    /// <summary>Members of texts and numbers that have no reason to throw on the arguments code gives them.</summary>
    public static bool NeverThrows(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToString" or "Trim" or "TrimStart" or "TrimEnd" or "ToUpper" or "ToUpperInvariant" or "ToLower" or "ToLowerInvariant"
            or "Contains" or "StartsWith" or "EndsWith" or "IndexOf" or "Split" or "Concat" or "Join" or "IsNullOrEmpty" or "IsNullOrWhiteSpace" } method } => IsScalar(method.ContainingType),
        IPropertyReferenceOperation { Property: { Name: "Length" } property } => property.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array,
        _ => false,
    };

    /// <summary>A struct whose parts can be written one by one.</summary>
    public static bool IsMutableStruct(ITypeSymbol? type) => IsStruct(type) && !type!.IsReadOnly;

    public static bool IsDeclaredInSource(ITypeSymbol? type) => type is not null && !type.OriginalDefinition.DeclaringSyntaxReferences.IsDefaultOrEmpty;

    public static bool DerivesFrom(ITypeSymbol? type, string name, string @namespace)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == name && type.ContainingNamespace?.ToDisplayString() == @namespace)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsFramework(IAssemblySymbol? assembly) =>
        assembly?.Name is { } name && (name.StartsWith("Microsoft.", StringComparison.Ordinal) || name.StartsWith("System", StringComparison.Ordinal));

    public static bool IsException(ITypeSymbol? type) => DerivesFrom(type, "Exception", "System");

    public static bool IsSystem(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.ContainingNamespace is { IsGlobalNamespace: true })
            {
                return space.Name == "System";
            }
        }

        return false;
    }

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsDictionary(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 2 && type.Name is "IDictionary" or "IReadOnlyDictionary" && IsSystem(type.ContainingNamespace);
}
