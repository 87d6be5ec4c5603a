using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Compares a member together with a type that inherits it, as symbols.</summary>
internal sealed class MemberOfTypeComparer : IEqualityComparer<(ISymbol Member, INamedTypeSymbol Type)>
{
    public static readonly MemberOfTypeComparer Instance = new();

    public bool Equals((ISymbol Member, INamedTypeSymbol Type) x, (ISymbol Member, INamedTypeSymbol Type) y) =>
        SymbolEqualityComparer.Default.Equals(x.Member, y.Member) && SymbolEqualityComparer.Default.Equals(x.Type, y.Type);

    public int GetHashCode((ISymbol Member, INamedTypeSymbol Type) obj) =>
        unchecked((SymbolEqualityComparer.Default.GetHashCode(obj.Member) * 31) + SymbolEqualityComparer.Default.GetHashCode(obj.Type));
}
