namespace PiiAnalyzers;

/// <summary>A place that holds records of one type about people: a table, a file share, another service.</summary>
/// <typeparam name="T">Type of the records; it has marked members.</typeparam>
public interface IPersonalDataStore<T>
    where T : class
{
    /// <summary>Name of the store in reports; unique, and the same after a restart, so that a request can resume.</summary>
    string Name { get; }

    /// <summary>Every record of a person.</summary>
    /// <param name="subject">The key of the person.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The records, one at a time, so that memory does not grow with their number.</returns>
    IAsyncEnumerable<T> FindAsync(string subject, CancellationToken cancellation);

    /// <summary>Stores a record that was erased in part, or rectified. Storing it twice is the same as once.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>When it is stored.</returns>
    Task SaveAsync(T record, CancellationToken cancellation);
}
