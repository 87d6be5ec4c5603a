namespace PiiAnalyzers;

/// <summary>What was done for one person across all stores.</summary>
public sealed class SubjectReport
{
    internal SubjectReport(string subject, IReadOnlyList<StoreResult> stores) => (Subject, Stores) = (subject, stores);

    /// <summary>The key of the person.</summary>
    public string Subject { get; }

    /// <summary>One result for each store, in the order they were asked.</summary>
    public IReadOnlyList<StoreResult> Stores { get; }

    /// <summary>Whether every store was done. Values that were kept for a reason are in the receipts.</summary>
    public bool IsComplete => Stores.All(static store => store.IsDone);
}
