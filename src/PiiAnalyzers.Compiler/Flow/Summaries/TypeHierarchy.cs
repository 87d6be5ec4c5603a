using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>Who overrides or implements a member, among the types of the compilation.</summary>
internal sealed class TypeHierarchy(Compilation compilation, TreeOrder order)
{
    /// <summary>Targets that one call may have (LIMITS 6); beyond it the call counts as one to unknown code.</summary>
    public const int MaxTargets = 64;

    private readonly Dictionary<IMethodSymbol, ImmutableArray<(INamedTypeSymbol Type, IMethodSymbol Method)>> _targets = new(SymbolEqualityComparer.Default);
    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>? _subtypes;

    /// <summary>Types of the compilation that derive from or implement <paramref name="type"/>, itself not included.</summary>
    public IReadOnlyList<INamedTypeSymbol> Subtypes(INamedTypeSymbol type) =>
        (_subtypes ??= Load()).TryGetValue(type.OriginalDefinition, out var list) ? list : [];

    /// <summary>Every body that a virtual call may reach, with the types that have it; the member's own first, if it has one.</summary>
    public ImmutableArray<(INamedTypeSymbol Type, IMethodSymbol Method)> Targets(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (_targets.TryGetValue(method, out var known))
        {
            return known;
        }

        var result = ImmutableArray.CreateBuilder<(INamedTypeSymbol, IMethodSymbol)>();
        if (!method.IsAbstract)
        {
            result.Add((method.ContainingType, method));
        }

        foreach (var type in Subtypes(method.ContainingType))
        {
            if (type.TypeKind != TypeKind.Interface && !type.IsAbstract && Resolve(type, method) is { IsAbstract: false } target)
            {
                result.Add((type, target.OriginalDefinition));
            }
        }

        return _targets[method] = result.ToImmutable();
    }

    /// <summary>Whether knowing that an object is of exactly this type decides calls of the compilation.</summary>
    public static bool IsPolymorphic(INamedTypeSymbol type) =>
        TypeFacts.IsDeclaredInSource(type.BaseType)
        || type.AllInterfaces.Any(TypeFacts.IsDeclaredInSource)
        || type.GetMembers().Any(static member => member is { IsOverride: true, IsImplicitlyDeclared: false });

    /// <summary>The body that runs when <paramref name="method"/> is called on an object of exactly this type.</summary>
    public static IMethodSymbol? Resolve(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return Implementation(type, method, isVariant: false) ?? Implementation(type, method, isVariant: true);
        }

        return Override(type, method);
    }

    /// <summary>What runs on an object of exactly this type for the one member of an interface; null when the type does not have the interface.</summary>
    public static IMethodSymbol? ResolveOnly(INamedTypeSymbol type, Func<INamedTypeSymbol, bool> isWanted) =>
        type.AllInterfaces.FirstOrDefault(isWanted)?.GetMembers().OfType<IMethodSymbol>().FirstOrDefault() is { } member ? Resolve(type, member) : null;

    private static IMethodSymbol? Override(INamedTypeSymbol type, IMethodSymbol method)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && Overrides(candidate, method))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method, bool isVariant)
    {
        foreach (var candidate in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType.OriginalDefinition)
                && MayBe(candidate, method.ContainingType, isVariant)
                && Member(candidate, method) is { } member
                && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation)
            {
                // A base class may implement what a derived one overrides.
                return implementation is { ContainingType.TypeKind: not TypeKind.Interface } and ({ IsVirtual: true } or { IsAbstract: true } or { IsOverride: true }) ? Override(type, implementation) : implementation;
            }
        }

        return null;
    }

    private static IMethodSymbol? Member(INamedTypeSymbol type, IMethodSymbol method) =>
        type.GetMembers(method.Name).OfType<IMethodSymbol>()
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition));

    /// <summary>Two constructions of one interface that no type argument keeps apart.</summary>
    private static bool MayBe(INamedTypeSymbol candidate, INamedTypeSymbol wanted, bool isVariant)
    {
        for (var i = 0; i < candidate.TypeArguments.Length; i++)
        {
            var (a, b) = (candidate.TypeArguments[i], wanted.TypeArguments[i]);
            if (a.TypeKind != TypeKind.TypeParameter && b.TypeKind != TypeKind.TypeParameter
                && a is not INamedTypeSymbol { IsGenericType: true } && b is not INamedTypeSymbol { IsGenericType: true }
                && !SymbolEqualityComparer.Default.Equals(a, b)
                && !(isVariant && Varies(wanted.OriginalDefinition.TypeParameters[i].Variance, a, b)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a construction over <paramref name="actual"/> serves as one over <paramref name="wanted"/>.</summary>
    private static bool Varies(VarianceKind variance, ITypeSymbol actual, ITypeSymbol wanted) =>
        actual.IsReferenceType && wanted.IsReferenceType && variance switch
        {
            VarianceKind.Out => IsA(actual, wanted),
            VarianceKind.In => IsA(wanted, actual),
            _ => false,
        };

    private static bool IsA(ITypeSymbol type, ITypeSymbol wanted)
    {
        if (wanted.SpecialType == SpecialType.System_Object || type.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default))
        {
            return true;
        }

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, wanted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an object may be of a type, as far as is known of it.</summary>
    public static bool MayBe(AbstractObject item, ITypeSymbol type) => item.Type switch
    {
        ITypeSymbol { TypeKind: not (TypeKind.TypeParameter or TypeKind.Dynamic) } known =>
            MayBe(known, type) || (!item.IsExact && (known.TypeKind == TypeKind.Interface || MayBe(type, known))),
        _ => true,
    };

    /// <summary>Whether an object of a type may be one of another, for some choice of the type parameters in them.</summary>
    public static bool MayBe(ITypeSymbol type, ITypeSymbol wanted)
    {
        if (wanted.SpecialType == SpecialType.System_Object || wanted.TypeKind == TypeKind.TypeParameter)
        {
            return true;
        }

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, wanted.OriginalDefinition))
            {
                return current is not INamedTypeSymbol known || MayBe(known, (INamedTypeSymbol)wanted, isVariant: true);
            }
        }

        return wanted is INamedTypeSymbol { TypeKind: TypeKind.Interface } named
            && type.AllInterfaces.Any(item => SymbolEqualityComparer.Default.Equals(item.OriginalDefinition, named.OriginalDefinition) && MayBe(item, named, isVariant: true));
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var current = candidate.OriginalDefinition; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(current, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Load()
    {
        var result = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol inner)
                {
                    continue;
                }

                pending.Push(inner);
                if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type)
                {
                    for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
                    {
                        Add(current, type);
                    }

                    foreach (var item in type.AllInterfaces)
                    {
                        Add(item, type);
                    }
                }
            }
        }

        foreach (var list in result.Values)
        {
            list.Sort(order);
        }

        return result;

        void Add(INamedTypeSymbol up, INamedTypeSymbol down)
        {
            if (!result.TryGetValue(up.OriginalDefinition, out var list))
            {
                result.Add(up.OriginalDefinition, list = []);
            }

            // One type adds itself in one go: a second way up to the same type is the last entry.
            if (list.Count == 0 || !SymbolEqualityComparer.Default.Equals(list[list.Count - 1], down))
            {
                list.Add(down);
            }
        }
    }
}
