using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>A store of records of any type.</summary>
internal abstract class StoreAccess
{
    internal abstract string Name { get; }

    internal abstract Task ExportAsync(string subject, DateTimeOffset? since, Utf8JsonWriter writer, StoreResult result, CancellationToken cancellation);

    internal abstract Task EraseAsync(string subject, ErasureGround ground, ErasureOptions? options, StoreResult result, CancellationToken cancellation);

    internal abstract Task ApplyRetentionAsync(string subject, DateTimeOffset now, ErasureOptions? options, StoreResult result, CancellationToken cancellation);
}
