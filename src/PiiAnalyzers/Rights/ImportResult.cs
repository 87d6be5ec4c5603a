namespace PiiAnalyzers;

/// <summary>An object made of an export.</summary>
/// <typeparam name="T">Its type.</typeparam>
public sealed class ImportResult<T>
{
    internal ImportResult(T value, IReadOnlyList<string> notRestored) => (Value, NotRestored) = (value, notRestored);

    /// <summary>The object.</summary>
    public T Value { get; }

    /// <summary>What the document holds and the object does not: a JSON pointer and the reason, never the value.</summary>
    public IReadOnlyList<string> NotRestored { get; }
}
