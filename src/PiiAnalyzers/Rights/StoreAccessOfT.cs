using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>A store of records of one type.</summary>
internal sealed class StoreAccess<T>(IPersonalDataStore<T> store) : StoreAccess
    where T : class
{
    /// <summary>What waits in the writer before it goes to the stream.</summary>
    private const int Pending = 1 << 14;

    internal override string Name { get; } = store.Name;

    internal override async Task ExportAsync(string subject, DateTimeOffset? since, Utf8JsonWriter writer, StoreResult result, CancellationToken cancellation)
    {
        await foreach (var record in store.FindAsync(subject, cancellation).WithCancellation(cancellation).ConfigureAwait(false))
        {
            var shape = PersonalData.Shape(record);
            if (since is { } start && RetentionCheck.Of(record, shape.For(record), DateTimeOffset.MaxValue).Latest < start)
            {
                result.LeftOut++;
                continue;
            }

            // A record is written as a whole or not at all: one that fails must not leave half a document.
            PersonalDataExport.WriteDocument(writer, record, shape, since);
            result.Done();
            if (writer.BytesPending > Pending)
            {
                await writer.FlushAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    internal override Task EraseAsync(string subject, ErasureGround ground, ErasureOptions? options, StoreResult result, CancellationToken cancellation) =>
        EachAsync(
            subject,
            record =>
            {
                object? target = record;
                var receipt = PersonalDataErasure.Erase(ref target, PersonalData.Shape(record), ground, options, canCopy: true);
                return ((T)target!, () => result.Done(receipt));
            },
            cancellation);

    internal override Task ApplyRetentionAsync(string subject, DateTimeOffset now, ErasureOptions? options, StoreResult result, CancellationToken cancellation) =>
        EachAsync(
            subject,
            record =>
            {
                object? target = record;
                var receipt = PersonalDataErasure.EraseDue(ref target, PersonalData.Shape(record), now, options, canCopy: true);
                return ((T)target!, () => result.Done(receipt));
            },
            cancellation);

    internal Task RectifyAsync(string subject, string reason, Action<T> change, StoreResult result, CancellationToken cancellation) =>
        EachAsync(
            subject,
            record =>
            {
                var changes = PersonalData.Rectify(record, reason, change);
                return (record, () => result.Done(changes));
            },
            cancellation);

    /// <summary>What was done counts once it is stored.</summary>
    private async Task EachAsync(string subject, Func<T, (T Record, Action Done)> handle, CancellationToken cancellation)
    {
        await foreach (var record in store.FindAsync(subject, cancellation).WithCancellation(cancellation).ConfigureAwait(false))
        {
            var (handled, done) = handle(record);
            await store.SaveAsync(handled, cancellation).ConfigureAwait(false);
            done();
        }
    }
}
