#pragma warning disable CA1852 // Sealed or not is part of what is tested.
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json.Nodes;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>A node of a random graph: settable, with everything that can be shared or point back.</summary>
public partial class Node
{
    [PersonalData(Category.Name)] public string? Name { get; set; }
    [PersonalData] public int Number { get; set; }
    [PersonalData] public DateTime? When { get; set; }
    [PersonalData] public double Ratio { get; set; }
    [PersonalData] public decimal Money { get; set; }
    [PersonalData] public DayOfWeek Day { get; set; }
    [PersonalData] public byte[]? Photo { get; set; }
    [PersonalData] public List<string?>? Tags { get; set; }
    [PersonalData] private Guid _key;
    public Node? Left { get; set; }
    public Node? Right { get; set; }
    public List<Node?> Children { get; } = [];
    public Dictionary<string, Node?>? ByName { get; set; }
    public Spot Spot { get; set; }
    public Spot? Maybe { get; set; }
    public List<Spot> Spots { get; set; } = [];
    public (Node? First, int Second) Pair { get; set; }

    public Guid Key
    {
        get => _key;
        set => _key = value;
    }
}

public partial class Leaf : Node
{
    [PersonalData(Category.Email)] public string? Mail { get; set; }
}

public struct Spot
{
    [PersonalData(Category.PreciseLocation)] public double X { get; set; }
    [PersonalData(Category.PreciseLocation)] public double? Y { get; set; }
}

/// <summary>Every kind of value that is written and read back.</summary>
public class Values
{
    [PersonalData] public bool Bool { get; set; }
    [PersonalData] public char Char { get; set; }
    [PersonalData] public sbyte Sbyte { get; set; }
    [PersonalData] public byte Byte { get; set; }
    [PersonalData] public short Short { get; set; }
    [PersonalData] public ushort Ushort { get; set; }
    [PersonalData] public uint Uint { get; set; }
    [PersonalData] public long Long { get; set; }
    [PersonalData] public ulong Ulong { get; set; }
    [PersonalData] public nint Nint { get; set; }
    [PersonalData] public float Float { get; set; }
    [PersonalData] public Half Half { get; set; }
    [PersonalData] public Int128 Int128 { get; set; }
    [PersonalData] public UInt128 UInt128 { get; set; }
    [PersonalData] public BigInteger Big { get; set; }
    [PersonalData] public DateTimeOffset Offset { get; set; }
    [PersonalData] public DateOnly Date { get; set; }
    [PersonalData] public TimeOnly Time { get; set; }
    [PersonalData] public TimeSpan Span { get; set; }
    [PersonalData] public Guid Guid { get; set; }
    [PersonalData] public Rune Rune { get; set; } = new('a');
    [PersonalData] public Uri? Uri { get; set; }
    [PersonalData] public Version? Version { get; set; }
    [PersonalData] public IPAddress? Ip { get; set; }
    [PersonalData] public StringBuilder? Builder { get; set; }
    [PersonalData] public JsonNode? Json { get; set; }
    [PersonalData] public ReadOnlyMemory<byte> Memory { get; set; }
    [PersonalData] public int[]? Array { get; set; }
    [PersonalData] public int[][]? Jagged { get; set; }
    [PersonalData] public HashSet<string>? Set { get; set; }
    [PersonalData] public Stack<int>? Stack { get; set; }
    [PersonalData] public Queue<int>? Queue { get; set; }
    [PersonalData] public LinkedList<int>? Linked { get; set; }
    [PersonalData] public IReadOnlyList<int>? List { get; set; }
    [PersonalData] public ImmutableArray<int> Frozen { get; set; }
    [PersonalData] public ImmutableList<string>? Immutable { get; set; }
    [PersonalData] public ImmutableDictionary<int, string>? Sorted { get; set; }
    [PersonalData] public FrozenSet<string>? FrozenSet { get; set; }
    [PersonalData] public Dictionary<DayOfWeek, int?>? ByDay { get; set; }
    [PersonalData] public Dictionary<(int, string), Uri>? ByPair { get; set; }
    [PersonalData] public (int, (string?, DateOnly)?) Nested { get; set; }
    [PersonalData] public SortedDictionary<Guid, List<decimal>>? Deep { get; set; }
}

public record Contact([PersonalData(Category.Name)] string Name, [PersonalData(Category.Phone)] string? Phone, int Ignored)
{
    [PersonalData(Category.Email)] public required string Mail { get; init; }
    public required string Unmarked { get; init; }
    public Address? Home { get; init; }
}

/// <summary>What erasure meets besides settable members.</summary>
public partial class Ledger
{
    [PersonalData(Category.Transaction, Erasure = ErasureEffect.Keep, Reason = "bookkeeping law, 10 years")] public string Invoice { get; set; } = "";
    [PersonalData(Category.Name, Erasure = ErasureEffect.Tombstone)] public string Customer { get; set; } = "";
    [PersonalData(Category.Email, Erasure = ErasureEffect.Null)] public string Mail { get; set; } = "";
    [PersonalData] public List<string> Lines { get; } = [];
    [PersonalData] public IReadOnlyList<string> Fixed { get; } = ["fixed"];
    [PersonalData] public string Init { get; init; } = "";
    [PersonalData] public readonly string Field = "read-only";
    [PersonalData] public string Computed => Customer + Mail;
    [PersonalData] public string Throws => throw new InvalidOperationException("secret");
    [PersonalData] public string Validated
    {
        get => _validated;
        set => _validated = value.Length == 0 ? throw new ArgumentException("secret") : value;
    }

    private string _validated = "x";
    [PersonalData] public Action? Callback { get; set; }
    public IReadOnlyList<Spot> Spots { get; init; } = [];
    public Customer? Owner { get; set; }
}
