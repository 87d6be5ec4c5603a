namespace PiiAnalyzers;

/// <summary>What erasure did to one member of one object. Holds no personal data: elements are named by position, not by key.</summary>
public sealed class ErasureEntry
{
    internal ErasureEntry(string path, string category, ErasureOutcome outcome, string? reason)
    {
        Path = path;
        Category = category;
        Outcome = outcome;
        Reason = reason;
    }

    /// <summary>Where the value stands in the object graph, for example <c>orders[3].shipTo.street</c>.</summary>
    public string Path { get; }

    /// <summary>Category of the value; empty for a member that only leads to personal data.</summary>
    public string Category { get; }

    /// <summary>What happened.</summary>
    public ErasureOutcome Outcome { get; }

    /// <summary>Why the value was kept; null if it was not.</summary>
    public string? Reason { get; }

    /// <summary>One line of a report.</summary>
    /// <returns>For example <c>email (Email): Erased</c>.</returns>
    public override string ToString() => Path + (Category.Length == 0 ? "" : $" ({Category})") + ": " + Outcome + (Reason is null ? "" : ", " + Reason);
}
