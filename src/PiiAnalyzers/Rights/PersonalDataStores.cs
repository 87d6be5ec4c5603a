using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>
/// Every store of the program: one call exports, erases or rectifies a person across all of them (policy §8). A store that fails does
/// not stop the others; the report says which one, and a later call with that report does the rest. No reflection.
/// </summary>
/// <example>
/// <code>
/// var stores = new PersonalDataStores().Add(new CustomerTable(db)).Add(new OrderTable(db));
/// var report = await stores.EraseAsync("7", ErasureGround.ConsentWithdrawn);
/// if (!report.IsComplete) { report = await stores.EraseAsync("7", ErasureGround.ConsentWithdrawn, resume: report); }
/// </code>
/// </example>
public sealed class PersonalDataStores
{
    private readonly List<StoreAccess> _stores = [];

    /// <summary>Names of the stores, in the order they are asked.</summary>
    public IReadOnlyList<string> Names => _stores.ConvertAll(static store => store.Name);

    /// <summary>Adds a store.</summary>
    /// <typeparam name="T">Type of its records.</typeparam>
    /// <param name="store">The store.</param>
    /// <returns>These stores.</returns>
    /// <exception cref="ArgumentException">Another store has the name.</exception>
    public PersonalDataStores Add<T>(IPersonalDataStore<T> store)
        where T : class
    {
        var name = (store ?? throw new ArgumentNullException(nameof(store), "Give the store.")).Name;
        if (_stores.Exists(other => other.Name == name))
        {
            throw new ArgumentException($"There is a store of the name '{name}' already: reports could not tell them apart.", nameof(store));
        }

        _stores.Add(new StoreAccess<T>(store));
        return this;
    }

    /// <summary>Writes every record of a person as one JSON document, as it is found: memory does not grow with their number.</summary>
    /// <param name="subject">The key of the person.</param>
    /// <param name="destination">Takes the document in UTF-8: <c>{"subject", "stores": [{"store", "records": [...], "error"}]}</c>.</param>
    /// <param name="cancellation">Ends the export; the document is then cut off.</param>
    /// <returns>What each store gave. A store that failed is named in the document too.</returns>
    public Task<SubjectReport> ExportAsync(string subject, Stream destination, CancellationToken cancellation = default) =>
        ExportAsync(subject, null, destination, cancellation);

    /// <summary>The same without what belongs to an earlier time: records, and objects in them, whose <see cref="RetentionAttribute.Anchor"/> lies before it.</summary>
    /// <param name="subject">The key of the person.</param>
    /// <param name="since">Start of the period; for a request from California, twelve months before it came in.</param>
    /// <param name="destination">Takes the document in UTF-8.</param>
    /// <param name="cancellation">Ends the export; the document is then cut off.</param>
    /// <returns>What each store gave, and how many records it left out.</returns>
    public Task<SubjectReport> ExportSinceAsync(string subject, DateTimeOffset since, Stream destination, CancellationToken cancellation = default) =>
        ExportAsync(subject, since, destination, cancellation);

    private async Task<SubjectReport> ExportAsync(string subject, DateTimeOffset? since, Stream destination, CancellationToken cancellation)
    {
        Argument.NotBlank(subject, nameof(subject), "Give the key of the person.");
        var results = new List<StoreResult>();
        var writer = new Utf8JsonWriter(destination ?? throw new ArgumentNullException(nameof(destination), "Give the stream."), new JsonWriterOptions { Encoder = ExportBuffer.Relaxed });
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartObject();
            writer.WriteString("subject", subject);
            writer.WriteStartArray("stores");
            foreach (var store in _stores)
            {
                writer.WriteStartObject();
                writer.WriteString("store", store.Name);
                writer.WriteStartArray("records");
                var result = await Attempt(store, (count, token) => store.ExportAsync(subject, since, writer, count, token), cancellation).ConfigureAwait(false);
                writer.WriteEndArray();
                writer.WriteString("error", result.Error);
                writer.WriteEndObject();
                results.Add(result);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            await writer.FlushAsync(cancellation).ConfigureAwait(false);
        }

        return new SubjectReport(subject, results);
    }

    /// <summary>Erases every record of a person. Doing it again does no harm.</summary>
    /// <param name="subject">The key of the person.</param>
    /// <param name="ground">Why.</param>
    /// <param name="options">Refusals and holds, or null.</param>
    /// <param name="resume">The report of an earlier attempt: stores that were done then are not asked again.</param>
    /// <param name="cancellation">Ends the attempt after the record at hand.</param>
    /// <returns>What was done in each store, with the receipts.</returns>
    public Task<SubjectReport> EraseAsync(
        string subject, ErasureGround ground, ErasureOptions? options = null, SubjectReport? resume = null, CancellationToken cancellation = default) =>
        RunAsync(subject, resume, (store, result, token) => store.EraseAsync(subject, ground, options, result, token), cancellation);

    /// <summary>Rectifies every record of one type of a person.</summary>
    /// <typeparam name="T">Type of the records.</typeparam>
    /// <param name="subject">The key of the person.</param>
    /// <param name="reason">Why.</param>
    /// <param name="change">Sets the members.</param>
    /// <param name="resume">The report of an earlier attempt: stores that were done then are not asked again.</param>
    /// <param name="cancellation">Ends the attempt after the record at hand.</param>
    /// <returns>What was done in each store, with the records of the changes.</returns>
    public Task<SubjectReport> RectifyAsync<T>(string subject, string reason, Action<T> change, SubjectReport? resume = null, CancellationToken cancellation = default)
        where T : class =>
        RunAsync(subject, resume, (store, result, token) => store is StoreAccess<T> typed ? typed.RectifyAsync(subject, reason, change, result, token) : Task.CompletedTask, cancellation);

    /// <summary>Erases in every record of a person what has been kept long enough.</summary>
    /// <param name="subject">The key of the person.</param>
    /// <param name="now">The time to compare with.</param>
    /// <param name="options">Refusals and holds, or null.</param>
    /// <param name="cancellation">Ends the attempt after the record at hand.</param>
    /// <returns>What was done in each store, with the receipts.</returns>
    public Task<SubjectReport> ApplyRetentionAsync(string subject, DateTimeOffset now, ErasureOptions? options = null, CancellationToken cancellation = default) =>
        RunAsync(subject, null, (store, result, token) => store.ApplyRetentionAsync(subject, now, options, result, token), cancellation);

    private async Task<SubjectReport> RunAsync(
        string subject, SubjectReport? resume, Func<StoreAccess, StoreResult, CancellationToken, Task> run, CancellationToken cancellation)
    {
        Argument.NotBlank(subject, nameof(subject), "Give the key of the person.");
        if (resume is not null && resume.Subject != subject)
        {
            throw new ArgumentException("The report is of another person.", nameof(resume));
        }

        var results = new List<StoreResult>();
        foreach (var store in _stores)
        {
            var earlier = resume?.Stores.FirstOrDefault(result => result.Store == store.Name && result.IsDone);
            results.Add(earlier ?? await Attempt(store, (result, token) => run(store, result, token), cancellation).ConfigureAwait(false));
        }

        return new SubjectReport(subject, results);
    }

    private static async Task<StoreResult> Attempt(StoreAccess store, Func<StoreResult, CancellationToken, Task> run, CancellationToken cancellation)
    {
        var result = new StoreResult(store.Name);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            await run(result, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            result.Fail("cancelled");
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Only the type: a message can hold the value.
            result.Fail(problem.GetType().FullName!);
        }

        return result;
    }
}
