using System.Text.Json;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>Objects are found again however many there are, and the table of them is used again.</summary>
public sealed class SharedObjectsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    [InlineData(5000)]
    public void EachIsWrittenOnceAndPointedAtAfterwards(int count)
    {
        for (var round = 0; round < 3; round++)
        {
            var homes = Enumerable.Range(0, count).Select(static number => new Address { Street = "s" + number }).ToList();
            var value = new Hostile { Home = null!, Homes = [.. homes, .. homes] };
            using var document = JsonDocument.Parse(value.ExportPersonalData());
            var written = document.RootElement.GetProperty("data").GetProperty("homes");
            for (var index = 0; index < count; index++)
            {
                Assert.Equal("s" + index, written[index].GetProperty("street").GetString());
                Assert.Equal("#/data/homes/" + index, written[count + index].GetProperty("$ref").GetString());
            }
        }
    }

    [Fact]
    public void TheTableIsUsedAgain()
    {
        var objects = Enumerable.Range(0, 300).Select(static _ => new object()).ToArray();
        var visited = new VisitedObjects();
        Fill();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Fill()
        {
            for (var index = 0; index < objects.Length; index++)
            {
                var number = index;
                if (!visited.TryAdd(objects[index], ref number) || visited.TryAdd(objects[index / 2], ref number) || number != index / 2)
                {
                    throw new InvalidOperationException("an object was not found again");
                }
            }

            visited.Clear();
        }
    }
}
