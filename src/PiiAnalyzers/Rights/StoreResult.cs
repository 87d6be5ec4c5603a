namespace PiiAnalyzers;

/// <summary>What was done for one person in one store.</summary>
public sealed class StoreResult
{
    private readonly List<ErasureReceipt> _receipts = [];
    private readonly List<RectificationRecord> _rectifications = [];

    internal StoreResult(string store) => Store = store;

    /// <summary>Name of the store.</summary>
    public string Store { get; }

    /// <summary>How many records were done.</summary>
    public int Records { get; private set; }

    /// <summary>How many records an export left out, since they belong to an earlier time than it was asked for.</summary>
    public int LeftOut { get; internal set; }

    /// <summary>Type of the exception that ended it, or null. Messages are left out, since they can hold personal data.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether it ended without one.</summary>
    public bool IsDone => Error is null;

    /// <summary>One receipt for each record that was erased.</summary>
    public IReadOnlyList<ErasureReceipt> Receipts => _receipts;

    /// <summary>One record for each rectification.</summary>
    public IReadOnlyList<RectificationRecord> Rectifications => _rectifications;

    internal void Fail(string error) => Error = error;

    internal void Done() => Records++;

    internal void Done(ErasureReceipt receipt)
    {
        Records++;
        _receipts.Add(receipt);
    }

    internal void Done(RectificationRecord record)
    {
        Records++;
        _rectifications.Add(record);
    }
}
