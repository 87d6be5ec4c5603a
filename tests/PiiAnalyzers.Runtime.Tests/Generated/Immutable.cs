#pragma warning disable CA1852 // Sealed or not is part of what is tested.
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public record Card([PersonalData(Category.Name)] string Name, [EmailData] string? Mail, int Kept)
{
    [PersonalData(Category.Age)] public int Age { get; init; }
    public Place? Home { get; init; }
    public ImmutableArray<Place> Earlier { get; init; }
    [PersonalData(Erasure = ErasureEffect.Tombstone)] public string Nick { get; init; } = "";
}

public record GoldCard(string Name, string? Mail, int Kept, [PhoneData] string Phone) : Card(Name, Mail, Kept);

public sealed partial record Place([PersonalData(Category.PostalAddress)] string Street, string Country)
{
    [PersonalData] private string Note { get; init; } = "zz-note";

    public string Peek() => Note;
}

public readonly record struct Fix([property: PersonalData(Category.PreciseLocation)] string At, int Floor);

/// <summary>Points back at the record that holds it.</summary>
public class Pouch
{
    [NameData] public string Owner { get; set; } = "zz-owner";
    public Wallet? Inside { get; set; }
}

public record Wallet([NameData] string Name, Pouch Pouch);

/// <summary>Everything that can hold a record.</summary>
public partial class Album
{
    public Card? One { get; set; }
    public Card[] Array { get; set; } = [];
    public List<Card?> List { get; } = [];
    public IReadOnlyList<Card> Fixed { get; set; } = [];
    public ImmutableArray<Card> Frozen { get; set; }
    public ImmutableList<Card>? Linked { get; set; }
    public HashSet<Card> Set { get; } = [];
    public FrozenSet<Card>? Hashed { get; set; }
    public Dictionary<string, Card> ByKey { get; } = [];
    public ImmutableDictionary<string, Card>? Sorted { get; set; }
    public IReadOnlyDictionary<int, Card[]>? Groups { get; set; }
    public (Card? First, int Second) Pair { get; set; }
    public Fix Fix { get; set; }
    public Fix? Maybe { get; set; }
    public ImmutableArray<Fix> Fixes { get; set; } = [];
    public Wallet? Wallet { get; set; }
    public List<List<Card>> Nested { get; } = [];
    [NameData] public string Title { get; set; } = "";
}
