using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>Records cannot be changed: who holds one gets an erased copy, and no marked value can be reached any more.</summary>
public sealed class ImmutableErasureTests
{
    private static int _number;

    private static Card Card() => Card($"zz-{++_number}");

    private static Card Card(string text) => new(text + "-name", text + "@example.org", 5)
    {
        Age = 40, Home = new Place(text + "-street", "LV"), Earlier = [new Place(text + "-earlier", "EE")], Nick = text + "-nick",
    };

    private static Album Full()
    {
        var album = new Album
        {
            One = new GoldCard("zz-gold", null, 6, "zz-phone"), Array = [Card(), Card()], Fixed = new List<Card> { Card() }.AsReadOnly(), Frozen = [Card()], Linked = [Card()],
            Hashed = new[] { Card() }.ToFrozenSet(), Sorted = ImmutableDictionary.CreateRange([KeyValuePair.Create("k", Card())]),
            Groups = new Dictionary<int, Card[]> { [3] = [Card()] }.ToFrozenDictionary(), Pair = (Card(), 8), Fix = new Fix("zz-fix", 1), Maybe = new Fix("zz-maybe", 2), Fixes = [new Fix("zz-fixes", 3)],
            Title = "zz-title",
        };
        album.List.AddRange([Card(), null, Card()]);
        album.Set.Add(Card());
        album.ByKey["key"] = Card();
        album.Nested.Add([Card()]);
        return album;
    }

    [Fact]
    public void NothingMarkedIsLeftInWhateverHoldsARecord()
    {
        var album = Full();
        Assert.Contains(Reachable.Texts(album), static text => text.StartsWith("zz-", StringComparison.Ordinal));
        var receipt = album.ErasePersonalData(ErasureGround.Unlawful);
        Assert.True(receipt.IsComplete, receipt.ToJson());
        Assert.DoesNotContain(Reachable.Texts(album), static text => text.Contains("zz-", StringComparison.Ordinal));

        Assert.Equal(new GoldCard("", null, 6, "") { Nick = "[erased]" }, album.One);
        Assert.Equal((5, 0, "LV", "EE", "[erased]"), (album.Array[1].Kept, album.Array[1].Age, album.Array[1].Home!.Country, album.Array[1].Earlier[0].Country, album.Array[1].Nick));
        Assert.Equal(["key"], album.ByKey.Keys);
        Assert.Equal(5, album.Groups![3][0].Kept);
        Assert.Null(album.List[1]);
        Assert.Equal((8, 1, 2, 3), (album.Pair.Second, album.Fix.Floor, album.Maybe!.Value.Floor, album.Fixes[0].Floor));
        Assert.Contains(receipt.Erased, static entry => entry.Path == "frozen[0].earlier[0].street");
        Assert.Contains(receipt.Erased, static entry => entry.Path == "one.phone");
    }

    [Fact]
    public void SharedRecordsStayShared()
    {
        var card = Card();
        var album = new Album { One = card, Array = [card], Frozen = [card] };
        Assert.True(album.ErasePersonalData(ErasureGround.Unlawful).IsComplete);
        Assert.Same(album.One, album.Array[0]);
        Assert.Same(album.One, album.Frozen[0]);
        Assert.Equal("", album.One!.Name);
    }

    [Fact]
    public void CyclesThroughARecordEnd()
    {
        var pouch = new Pouch();
        pouch.Inside = new Wallet("zz-wallet", pouch);
        var album = new Album { Wallet = pouch.Inside };
        Assert.True(album.ErasePersonalData(ErasureGround.Unlawful).IsComplete);
        Assert.DoesNotContain(Reachable.Texts(album), static text => text.Contains("zz-", StringComparison.Ordinal));

        var other = new Pouch();
        other.Inside = new Wallet("zz-wallet", other);
        Assert.True(other.ErasePersonalData(ErasureGround.Unlawful).IsComplete);
        Assert.DoesNotContain(Reachable.Texts(other), static text => text.Contains("zz-", StringComparison.Ordinal));
    }

    [Fact]
    public void ARecordItselfIsReplacedInAVariableOnly()
    {
        var card = Card("zz-root");
        var held = card.ErasePersonalData(ErasureGround.Unlawful);
        Assert.Equal("it is init-only", held.Kept.First().Reason);
        Assert.Equal(held.Entries.Count, held.Kept.Count());
        Assert.Equal("zz-root-name", card.Name);

        var receipt = PersonalData.Erase(ref card, ErasureGround.Unlawful);
        Assert.True(receipt.IsComplete);
        Assert.Equal(("", null, 5, 0), (card.Name, card.Mail, card.Kept, card.Age));
        Assert.Equal("", card.Home!.Peek());
        Assert.Throws<NotSupportedException>(static () =>
        {
            var text = "x";
            PersonalData.Erase(ref text, ErasureGround.Unlawful);
        });
    }

    [Fact]
    public void WhatIsHeldStays()
    {
        var album = Full();
        var receipt = album.ErasePersonalData(ErasureGround.Unlawful, new ErasureOptions().Hold("case 7"));
        Assert.Empty(receipt.Erased);
        Assert.Equal("zz-gold", album.One!.Name);
        album.ErasePersonalData(ErasureGround.Unlawful, new ErasureOptions().Refuse(ErasureRefusal.LegalDuty, "book-keeping", "Name"));
        Assert.Equal("zz-gold", album.One.Name);
        Assert.Equal("", ((GoldCard)album.One).Phone);
    }

    [Fact]
    public async Task AStoreGetsTheCopy()
    {
        var store = new CardStore();
        var report = await new PersonalDataStores().Add(store).EraseAsync("7", ErasureGround.Unlawful);
        Assert.True(report.IsComplete);
        Assert.Equal("", Assert.Single(store.Saved).Name);
    }

    private sealed class CardStore : IPersonalDataStore<Card>
    {
        public List<Card> Saved { get; } = [];

        public string Name => "cards";

        public async IAsyncEnumerable<Card> FindAsync(string subject, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.Yield();
            yield return Card();
        }

        public Task SaveAsync(Card record, CancellationToken cancellation)
        {
            Saved.Add(record);
            return Task.CompletedTask;
        }
    }
}
