using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>A member, and the way from it into the collections it holds: <c>_trail</c>, elements, slot 2.</summary>
internal sealed class MemberPath(ISymbol member, string steps = "") : IEquatable<MemberPath>
{
    public ISymbol Member { get; } = member;

    public string Steps { get; } = steps;

    /// <summary>
    /// Only this assembly can write it, and it holds one thing: a private or internal member, not the slot of a generic holder,
    /// which is different data in each place.
    /// </summary>
    public bool IsOwn
    {
        get
        {
            var type = Member is IPropertySymbol property ? property.OriginalDefinition.Type : (Member as IFieldSymbol)?.OriginalDefinition.Type;
            if (type is { TypeKind: TypeKind.TypeParameter })
            {
                return false;
            }

            for (var symbol = Member; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
            {
                if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal || symbol is IParameterSymbol)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The nearest member on an access path with what follows it, or null when there is none.</summary>
    public static MemberPath? Of(AccessPath path, MemberTable members)
    {
        var steps = string.Empty;
        for (var current = path; current.Parent is not null; current = current.Parent)
        {
            if (members.Symbol(current.Field) is { } member)
            {
                return member is ILocalSymbol ? null : new MemberPath(member, steps);
            }

            steps = "." + current.Field + steps;
        }

        return null;
    }

    /// <summary>The path up to the nearest member, for which a read has to be seen.</summary>
    public static AccessPath? Nearest(AccessPath path)
    {
        for (var current = path; current.Parent is not null; current = current.Parent)
        {
            if (FieldId.IsMember(current.Field))
            {
                return current;
            }
        }

        return null;
    }

    public MemberPath Step(int field) => new(Member, Steps + "." + field);

    public bool Equals(MemberPath? other) =>
        other is not null && Steps == other.Steps && SymbolEqualityComparer.Default.Equals(Member, other.Member);

    public override bool Equals(object? obj) => Equals(obj as MemberPath);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member) ^ Steps.GetHashCode();

    public override string ToString() => Member.Name + Steps;
}
