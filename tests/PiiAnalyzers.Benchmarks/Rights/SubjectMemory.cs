using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using PiiAnalyzers.Runtime.Tests.Generated;

namespace PiiAnalyzers.Benchmarks.Rights;

/// <summary>
/// Export, erasure and export again of many people through stores, one after another, with the memory that is in use: it must not
/// grow with their number. The first store fails now and then; the erasure resumes with the report.
/// </summary>
internal static class SubjectMemory
{
    private static readonly int[] Counts = [1_000, 100_000, 1_000_000];

    public static async Task RunAsync()
    {
        Console.WriteLine("| subjects | records | bytes exported | failed and resumed | time | live memory after | largest live memory | allocated per subject |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var count in Counts)
        {
            Console.WriteLine(await MeasureAsync(count));
        }
    }

    private static async Task<string> MeasureAsync(int count)
    {
        var (people, orders, sink) = (new People(), new Orders(), new LargestWrite());
        var stores = new PersonalDataStores().Add(people).Add(orders);
        var (watch, allocated, largest, resumed, records) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes(), 0L, 0, 0L);
        for (var subject = 0; subject < count; subject++)
        {
            var key = subject.ToString(CultureInfo.InvariantCulture);
            var exported = await stores.ExportAsync(key, sink);
            var erased = await stores.EraseAsync(key, ErasureGround.ConsentWithdrawn);
            if (!erased.IsComplete)
            {
                resumed++;
                erased = await stores.EraseAsync(key, ErasureGround.ConsentWithdrawn, resume: erased);
            }

            if (!exported.IsComplete || !erased.IsComplete || erased.Stores.SelectMany(static store => store.Receipts).Any(static receipt => !receipt.IsComplete))
            {
                throw new InvalidOperationException("A subject was not done.");
            }

            records += exported.Stores.Sum(static store => store.Records);
            if (subject % (count / 10) == 0)
            {
                largest = Math.Max(largest, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        var perSubject = (GC.GetTotalAllocatedBytes() - allocated) / count;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {records:N0} | {sink.Written:N0} | {resumed:N0} | {watch.Elapsed.TotalSeconds:F1} s | {Kilobytes(GC.GetTotalMemory(forceFullCollection: true))} | {Kilobytes(largest)} | {perSubject:N0} B |");
    }

    private static string Kilobytes(long bytes) => (bytes / 1024).ToString("N0", CultureInfo.InvariantCulture) + " KB";

    /// <summary>One record for each person, made as a database reads it.</summary>
    private sealed class People : IPersonalDataStore<Person>
    {
        private int _saves;

        public string Name => "people";

        public async IAsyncEnumerable<Person> FindAsync(string subject, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.CompletedTask;
            yield return new Person { Name = "Anna " + subject };
        }

        public Task SaveAsync(Person record, CancellationToken cancellation) =>
            ++_saves % 100 == 0 ? throw new TimeoutException() : Task.CompletedTask;
    }

    private sealed class Orders : IPersonalDataStore<Order>
    {
        public string Name => "orders";

        public async IAsyncEnumerable<Order> FindAsync(string subject, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.CompletedTask;
            for (var number = 0; number < 2; number++)
            {
                yield return new Order { Number = number };
            }
        }

        public Task SaveAsync(Order record, CancellationToken cancellation) => Task.CompletedTask;
    }
}
