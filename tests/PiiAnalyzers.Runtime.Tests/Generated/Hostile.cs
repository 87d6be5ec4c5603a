#pragma warning disable CA1852, CA1065 // What hostile types do.
using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>Values that real programs hold by accident, and that an attacker holds on purpose.</summary>
[DataSubject]
public partial class Hostile
{
    [DataSubjectId] public string? Id { get; set; }
    [NameData] public string Name { get; set; } = "";
    [PersonalData] public double Ratio { get; set; }
    [PersonalData] public float Small { get; set; }
    [PersonalData] public Half Half { get; set; }
    [PersonalData] public decimal Money { get; set; }
    [PersonalData] public DateTime At { get; set; }
    [PersonalData] public DateTimeOffset Zoned { get; set; }
    [PersonalData] public TimeSpan Span { get; set; }
    [PersonalData] public char Letter { get; set; } = 'a';
    [PersonalData] public DayOfWeek Day { get; set; }
    [PersonalData] public FileAttributes Flags { get; set; }
    [PersonalData] public ImmutableArray<string> Frozen { get; set; }
    [PersonalData] public Dictionary<string, string?> ByText { get; set; } = [];
    [PersonalData] public Dictionary<double, int> ByNumber { get; set; } = [];
    [PersonalData] public Dictionary<DateTime, int> ByDate { get; set; } = [];
    [PersonalData] public Dictionary<Key, int> ByKey { get; set; } = [];
    [PersonalData] public IEnumerable<int>? Sequence { get; set; }
    [PersonalData] public List<string> Texts { get; set; } = [];
    [PersonalData] public JsonElement Json { get; set; }
    [PersonalData] public JsonNode? Node { get; set; }
    [PersonalData] public object? Any { get; set; }
    [PersonalData] public string Throws => throw new InvalidOperationException("zz-secret");
    public string UnmarkedThrows => throw new InvalidOperationException("zz-secret");
    public string? Unmarked { get; set; }
    public Address Home { get; set; } = new();
    public List<Address> Homes { get; set; } = [];
    public Dictionary<string, Address> ByPlace { get; set; } = [];
    public Hostile? Self { get; set; }
}

/// <summary>A key that is an object.</summary>
public record struct Key(int X, string? Y);

/// <summary>Gives some elements and then fails.</summary>
public sealed class Failing(int count) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator()
    {
        for (var index = 0; index < count; index++)
        {
            yield return index;
        }

        throw new TimeoutException("zz-secret");
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
