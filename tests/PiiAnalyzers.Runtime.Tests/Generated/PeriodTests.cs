using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>The twelve months before a request from California, and exports into streams and buffers.</summary>
public sealed class PeriodTests
{
    private static readonly DateTimeOffset Received = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    private static Buyer Buyer()
    {
        Purchase At(string what, DateTimeOffset? at) => new() { What = what, At = at };
        return new Buyer
        {
            Id = 7, Name = "Anna", Purchases = [At("old", Received.AddMonths(-12).AddSeconds(-1)), At("edge", Received.AddMonths(-12)), At("older", Received.AddYears(-3)), At("new", Received), At("undated", null)],
            First = At("first", Received.AddYears(-5)), ByShop = new() { ["a"] = At("early", Received.AddYears(-2)), ["b"] = At("late", Received.AddDays(-1)) }, Addresses = [new Address { Street = "S" }],
        };
    }

    [Fact]
    public void WhatIsOlderIsLeftOutAndCounted()
    {
        using var document = JsonDocument.Parse(PersonalData.ExportLastTwelveMonths(Buyer(), Received));
        var (root, data) = (document.RootElement, document.RootElement.GetProperty("data"));
        Assert.Equal(["edge", "new", "undated"], data.GetProperty("purchases").EnumerateArray().Select(static item => item.GetProperty("what").GetString()));
        Assert.Equal("""{"notExported":"older than the period"}""", data.GetProperty("first").GetRawText());
        Assert.Equal("late", data.GetProperty("byShop").GetProperty("b").GetProperty("what").GetString());
        Assert.True(data.GetProperty("byShop").GetProperty("a").TryGetProperty("notExported", out _));
        Assert.Equal(("Anna", "S"), (data.GetProperty("name").GetString(), data.GetProperty("addresses")[0].GetProperty("street").GetString()));
        Assert.Equal((4, "2025-03-31T12:00:00.0000000+00:00"), (root.GetProperty("leftOut").GetInt32(), root.GetProperty("since").GetString()));
        Assert.Contains("\"old\"", Buyer().ExportPersonalData(), StringComparison.Ordinal);
        Assert.DoesNotContain("leftOut", Buyer().ExportPersonalData(), StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleOfThePolicyIsNoPeriodOfItsOwn()
    {
        Assert.False(PersonalData.IsDue(Buyer().First, DateTimeOffset.MaxValue));
        Assert.Null(PersonalData.NextDue(Buyer().First, DateTimeOffset.MinValue.AddYears(5)));
    }

    [Fact]
    public async Task StoresLeaveOutOlderRecords()
    {
        using var stream = new MemoryStream();
        var report = await new PersonalDataStores().Add(new PurchaseStore()).ExportSinceAsync("7", Received.AddMonths(-12), stream);
        Assert.Equal((3, 2), (report.Stores[0].Records, report.Stores[0].LeftOut));
        Assert.Equal(3, JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("stores")[0].GetProperty("records").GetArrayLength());
    }

    [Fact]
    public async Task ExportsGoIntoStreamsBuffersAndIndentedWriters()
    {
        var (buyer, expected) = (Buyer(), Buyer().ExportPersonalData());
        using var stream = new MemoryStream();
        await PersonalData.ExportAsync(buyer, stream);
        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));

        var pipe = new System.IO.Pipelines.Pipe(new System.IO.Pipelines.PipeOptions(pauseWriterThreshold: 0));
        PersonalData.Export(buyer, pipe.Writer);
        await pipe.Writer.CompleteAsync();
        Assert.Equal(expected, Encoding.UTF8.GetString((await pipe.Reader.ReadAsync()).Buffer.ToArray()));

        using var indented = new MemoryStream();
        using (var writer = new Utf8JsonWriter(indented, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("answer");
            buyer.WritePersonalData(writer);
            writer.WriteNumber("next", 1);
            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(indented.ToArray());
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, document.RootElement.GetProperty("answer")));
        Assert.Contains("\n    \"type\": \"", Encoding.UTF8.GetString(indented.ToArray()), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotSupportedException>(static () => PersonalData.ExportAsync(new object(), Stream.Null));
    }

    private sealed class PurchaseStore : IPersonalDataStore<Purchase>
    {
        public string Name => "purchases";

        public async IAsyncEnumerable<Purchase> FindAsync(string subject, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.Yield();
            foreach (var purchase in Buyer().Purchases)
            {
                yield return purchase;
            }
        }

        public Task SaveAsync(Purchase record, CancellationToken cancellation) => Task.CompletedTask;
    }
}
