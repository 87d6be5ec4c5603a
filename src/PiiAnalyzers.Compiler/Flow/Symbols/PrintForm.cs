using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>What <c>ToString()</c> of a type shows.</summary>
internal enum PrintKind
{
    /// <summary>The content of the value itself.</summary>
    Scalar,

    /// <summary>The name of the type: discloses nothing.</summary>
    TypeName,

    /// <summary>Public members: a record's own printing, an anonymous type.</summary>
    Members,

    /// <summary>What the record's own <c>PrintMembers</c> in <see cref="PrintForm.Method"/> appends.</summary>
    Appended,

    /// <summary>The slots of a tuple.</summary>
    Slots,

    /// <summary>Whatever the override in <see cref="PrintForm.Method"/> returns.</summary>
    Override,

    /// <summary>A library type that prints what it holds.</summary>
    Library,

    /// <summary>Only the run-time type knows.</summary>
    Dynamic,
}

internal readonly record struct PrintForm(PrintKind Kind, IMethodSymbol? Method = null)
{
    public static PrintForm Of(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or { TypeKind: TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error } or { SpecialType: SpecialType.System_Object }:
                return new(PrintKind.Dynamic);
            case { IsTupleType: true }:
                return new(PrintKind.Slots);
            case { IsAnonymousType: true }:
                return new(PrintKind.Members);
            case { TypeKind: TypeKind.Array or TypeKind.Delegate }:
                return new(PrintKind.TypeName);
        }

        if (TypeFacts.IsScalar(type))
        {
            return new(PrintKind.Scalar);
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum)
            {
                break;
            }

            if (ToStringOf(current) is { } method)
            {
                return current.IsRecord && (method.IsImplicitlyDeclared || !TypeFacts.IsDeclaredInSource(current)) ? Printed(current)
                    : TypeFacts.IsDeclaredInSource(current) ? new(PrintKind.Override, method)
                    : new(PrintKind.Library);
            }

            if (current.IsRecord && !(current.BaseType is { IsRecord: true } parent && IsSealedAbove(parent)))
            {
                return Printed(current);
            }
        }

        return new(PrintKind.TypeName);
    }

    private static PrintForm Printed(ITypeSymbol record)
    {
        foreach (var member in record.GetMembers("PrintMembers"))
        {
            if (member is IMethodSymbol { IsImplicitlyDeclared: false, Parameters.Length: 1 } method && TypeFacts.IsDeclaredInSource(record))
            {
                return new(PrintKind.Appended, method);
            }
        }

        return new(PrintKind.Members);
    }

    /// <summary>A record does not print itself when one above it has sealed how.</summary>
    private static bool IsSealedAbove(INamedTypeSymbol parent)
    {
        for (INamedTypeSymbol? current = parent; current is { IsRecord: true }; current = current.BaseType)
        {
            if (ToStringOf(current) is { IsSealed: true, IsImplicitlyDeclared: false })
            {
                return true;
            }
        }

        return false;
    }

    private static IMethodSymbol? ToStringOf(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers("ToString"))
        {
            if (member is IMethodSymbol { Parameters.IsEmpty: true, IsOverride: true } method)
            {
                return method;
            }
        }

        return null;
    }
}
