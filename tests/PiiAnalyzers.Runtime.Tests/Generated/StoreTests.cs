using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class StoreTests
{
    private sealed class Table<T>(string name, Func<int, T> make, int count) : IPersonalDataStore<T>
        where T : class
    {
        public Dictionary<int, T> Saved { get; } = [];

        /// <summary>Number of the record whose search or storing fails.</summary>
        public int FailsAt { get; set; } = -1;

        public int Searches { get; private set; }

        public string Name => name;

        public async IAsyncEnumerable<T> FindAsync(string subject, [EnumeratorCancellation] CancellationToken cancellation)
        {
            Searches++;
            for (var index = 0; index < count; index++)
            {
                await Task.Yield();
                yield return index == FailsAt ? throw new TimeoutException("anna@example.org") : Saved.TryGetValue(index, out var saved) ? saved : make(index);
            }
        }

        public Task SaveAsync(T record, CancellationToken cancellation)
        {
            Saved[Saved.Count % Math.Max(count, 1)] = record;
            return Task.CompletedTask;
        }
    }

    private static Table<Customer> Customers() => new("customers", static index => new Customer { Id = 7, Name = "Anna" + index, Email = "anna@example.org" }, 3);

    private static Table<Visit> Visits() => new("visits", static _ => new Visit { Mail = "anna@example.org", At = DateTimeOffset.UnixEpoch }, 2);

    [Fact]
    public async Task OneCallExportsEverythingAndNamesWhatFailed()
    {
        var visits = Visits();
        visits.FailsAt = 1;
        var stores = new PersonalDataStores().Add(Customers()).Add(visits);
        using var stream = new MemoryStream();
        var report = await stores.ExportAsync("7", stream);
        using var document = JsonDocument.Parse(stream.ToArray());
        var parts = document.RootElement.GetProperty("stores");
        Assert.Equal(3, parts[0].GetProperty("records").GetArrayLength());
        Assert.Equal("Anna2", parts[0].GetProperty("records")[2].GetProperty("data").GetProperty("name").GetString());
        Assert.Equal(1, parts[1].GetProperty("records").GetArrayLength());
        Assert.Equal("System.TimeoutException", parts[1].GetProperty("error").GetString());
        Assert.False(report.IsComplete);
        Assert.Equal((3, 1), (report.Stores[0].Records, report.Stores[1].Records));
    }

    [Fact]
    public async Task ErasureResumesAndCanBeRepeated()
    {
        var (customers, visits) = (Customers(), Visits());
        visits.FailsAt = 1;
        var stores = new PersonalDataStores().Add(customers).Add(visits);
        var first = await stores.EraseAsync("7", ErasureGround.ConsentWithdrawn);
        Assert.Equal((true, false), (first.Stores[0].IsDone, first.Stores[1].IsDone));

        visits.FailsAt = -1;
        var second = await stores.EraseAsync("7", ErasureGround.ConsentWithdrawn, resume: first);
        Assert.True(second.IsComplete);
        Assert.Equal((1, 2), (customers.Searches, visits.Searches));
        Assert.All(customers.Saved.Values, static customer => Assert.Equal(("", null), (customer.Name, customer.Email)));
        Assert.All(second.Stores.SelectMany(static store => store.Receipts), static receipt => Assert.True(receipt.IsComplete));

        Assert.True((await stores.EraseAsync("7", ErasureGround.ConsentWithdrawn)).IsComplete);
        Assert.All(customers.Saved.Values, static customer => Assert.Equal("", customer.Name));
        await Assert.ThrowsAsync<ArgumentException>(() => stores.EraseAsync("8", ErasureGround.ConsentWithdrawn, resume: first));
    }

    [Fact]
    public async Task RectificationReachesTheStoresOfTheType()
    {
        var (customers, visits) = (Customers(), Visits());
        var report = await new PersonalDataStores().Add(customers).Add(visits).RectifyAsync<Customer>("7", "request 81", static customer => customer.Email = "new@example.org");
        Assert.True(report.IsComplete);
        Assert.All(report.Stores[0].Rectifications, static record => Assert.Equal("email: Corrected", Assert.Single(record.Changes).ToString()));
        Assert.Equal((3, 0), (report.Stores[0].Records, visits.Searches));
        var swept = await new PersonalDataStores().Add(visits).ApplyRetentionAsync("7", DateTimeOffset.UtcNow);
        Assert.Equal(["mail", "ip"], swept.Stores[0].Receipts[0].Erased.Select(static entry => entry.Path));
    }

    [Fact]
    public async Task RecordsGoToTheStreamAsTheyAreFound()
    {
        var stores = new PersonalDataStores().Add(new Table<Visit>("many", static _ => new Visit { Mail = "anna@example.org" }, 20_000));
        using var stream = new LargestWrite();
        var report = await stores.ExportAsync("7", stream);
        Assert.Equal(20_000, report.Stores[0].Records);
        Assert.True(stream.Written > 5_000_000);
        Assert.InRange(stream.Largest, 1, 1 << 16);
    }

    [Fact]
    public async Task CancellationAndNamesAreChecked()
    {
        var stores = new PersonalDataStores().Add(Customers());
        Assert.Throws<ArgumentException>(() => stores.Add(Customers()));
        var report = await stores.EraseAsync("7", ErasureGround.Unlawful, cancellation: new CancellationToken(true));
        Assert.Equal("cancelled", report.Stores[0].Error);
        await Assert.ThrowsAsync<ArgumentException>(() => stores.ExportAsync(" ", Stream.Null));
    }
}
