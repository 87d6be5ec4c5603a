using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>A method, constructor, property, field or event as rows name it.</summary>
internal sealed class MemberIdentity
{
    private MemberIdentity(ISymbol subject) => Subject = subject;

    public ISymbol Subject { get; }

    /// <summary>Null for what no row can name (lambdas, local functions, static constructors, finalizers).</summary>
    public static MemberIdentity? Of(ISymbol member) => member switch
    {
        IMethodSymbol
        {
            MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.Constructor or MethodKind.ExplicitInterfaceImplementation
                or MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.DelegateInvoke or MethodKind.DeclareMethod,
        } => new(member),
        IPropertySymbol or IFieldSymbol or IEventSymbol => new(member),
        _ => null,
    };

    /// <summary>The name that rows for <paramref name="type"/> use: an explicit implementation goes by the name it implements.</summary>
    public string NameIn(INamedTypeSymbol type) => RowName(ExplicitIn(type) ?? Subject);

    /// <summary>
    /// The member of a base type or interface that this one overrides, implements or hides with the same parameters, so that a row for
    /// <c>IEnumerable`1.GetEnumerator</c> speaks for <c>List`1.GetEnumerator</c> too, whose result type differs.
    /// Constructors are not inherited: they have none.
    /// </summary>
    public ISymbol? CounterpartIn(INamedTypeSymbol type)
    {
        if (ExplicitIn(type) is { } implemented)
        {
            return implemented;
        }

        if (Subject is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.ExplicitInterfaceImplementation } or IFieldSymbol)
        {
            return null;
        }

        foreach (var candidate in type.GetMembers(Subject.Name))
        {
            if (HasSameParameters(candidate) && !ReturnsAnother(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static string RowName(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => ".ctor",
        IPropertySymbol { IsIndexer: true } => "this[]",
        _ => member.Name,
    };

    private ISymbol? ExplicitIn(INamedTypeSymbol type)
    {
        IEnumerable<ISymbol> implemented = Subject switch
        {
            IMethodSymbol method => method.ExplicitInterfaceImplementations,
            IPropertySymbol property => property.ExplicitInterfaceImplementations,
            IEventSymbol @event => @event.ExplicitInterfaceImplementations,
            _ => [],
        };
        foreach (var member in implemented)
        {
            if (SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, type.OriginalDefinition))
            {
                return member;
            }
        }

        return null;
    }

    private bool HasSameParameters(ISymbol candidate) => (Subject, candidate) switch
    {
        (IMethodSymbol own, IMethodSymbol other) when own.Arity == other.Arity && own.IsStatic == other.IsStatic =>
            SameParameters(own.Parameters, (own.Arity == 0 ? other : other.Construct([.. own.TypeArguments])).Parameters),
        (IPropertySymbol own, IPropertySymbol other) when own.IsStatic == other.IsStatic => SameParameters(own.Parameters, other.Parameters),
        (IEventSymbol, IEventSymbol) => true,
        _ => false,
    };

    /// <summary>An immutable collection returns another one where the interface it implements explicitly changes the one it is called on.</summary>
    private bool ReturnsAnother(ISymbol candidate) =>
        candidate is IMethodSymbol { ReturnsVoid: true, ContainingType: { } wanted } && Subject is IMethodSymbol { ReturnType: INamedTypeSymbol result }
        && result.AllInterfaces.Any(item => SymbolEqualityComparer.Default.Equals(item.OriginalDefinition, wanted.OriginalDefinition));

    private static bool SameParameters(IReadOnlyList<IParameterSymbol> own, IReadOnlyList<IParameterSymbol> other)
    {
        if (own.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < own.Count; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(own[i].Type, other[i].Type))
            {
                return false;
            }
        }

        return true;
    }
}
