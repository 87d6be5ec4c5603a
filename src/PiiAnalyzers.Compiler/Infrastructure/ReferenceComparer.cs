using System.Runtime.CompilerServices;

namespace PiiAnalyzers.Compiler.Infrastructure;

/// <summary>Equality by identity, for memo tables over immutable values that are costly to compare.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    private ReferenceComparer()
    {
    }

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
