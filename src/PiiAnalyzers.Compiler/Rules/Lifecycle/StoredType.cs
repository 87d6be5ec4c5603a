using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A type whose records are kept: in a table, a collection of documents, a store of the rights.</summary>
/// <param name="type">Type of the records.</param>
/// <param name="place">What in this compilation says so: the <c>DbSet</c>, the configuration, the store.</param>
/// <param name="holder">The context or store.</param>
internal sealed class StoredType(INamedTypeSymbol type, ISymbol place, INamedTypeSymbol holder)
{
    public INamedTypeSymbol Type { get; } = type;

    public ISymbol Place { get; } = place;

    public INamedTypeSymbol Holder { get; } = holder;

    /// <summary>How messages name the place: <c>ShopContext.Customers</c>.</summary>
    public string Display => SymbolEqualityComparer.Default.Equals(Place, Holder) ? Holder.Name : $"{Holder.Name}.{Place.Name}";
}
