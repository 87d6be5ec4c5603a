using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PiiAnalyzers;

namespace Matrix
{
    /// <summary>Every kind of value that generated code reads and writes.</summary>
    public partial class Values
    {
        [PersonalData] internal bool Bool { get; set; }
        [PersonalData] internal char Char { get; set; }
        [PersonalData] internal sbyte Sbyte { get; set; }
        [PersonalData] internal byte Byte { get; set; }
        [PersonalData] internal short Short { get; set; }
        [PersonalData] internal ushort Ushort { get; set; }
        [PersonalData] internal int Int { get; set; }
        [PersonalData] internal uint Uint { get; set; }
        [PersonalData] internal long Long { get; set; }
        [PersonalData] internal ulong Ulong { get; set; }
        [PersonalData] internal float Float { get; set; }
        [PersonalData] internal double Double { get; set; }
        [PersonalData] internal decimal Decimal { get; set; }
        [PersonalData] internal IntPtr Native { get; set; }
        [PersonalData] internal BigInteger Big { get; set; }
        [PersonalData] internal DayOfWeek Enum { get; set; }
        [PersonalData] internal Guid Guid { get; set; }
        [PersonalData] internal DateTime Date { get; set; }
        [PersonalData] internal DateTimeOffset Moment { get; set; }
        [PersonalData] internal TimeSpan Span { get; set; }
        [PersonalData] internal string Text { get; set; } = "";
        [PersonalData] internal string? NoText { get; set; }
        [PersonalData] internal int? Maybe { get; set; }
        [PersonalData] internal byte[]? Bytes { get; set; }
        [PersonalData] internal ReadOnlyMemory<byte> Memory { get; set; }
        [PersonalData] internal Uri? Site { get; set; }
        [PersonalData] internal Version? Version { get; set; }
        [PersonalData] internal IPAddress? Address { get; set; }
        [PersonalData] internal StringBuilder? Builder { get; set; }
        [PersonalData] internal JsonElement Json { get; set; }
        [PersonalData] internal JsonNode? Node { get; set; }
        [PersonalData] internal (int, string?) Pair { get; set; }
        [PersonalData] internal int[]? Array { get; set; }
        [PersonalData] internal string[][]? Jagged { get; set; }
        [PersonalData] internal List<int?> List { get; set; } = new List<int?>();
        [PersonalData] internal HashSet<string>? Set { get; set; }
        [PersonalData] internal SortedSet<int>? Sorted { get; set; }
        [PersonalData] internal LinkedList<int>? Linked { get; set; }
        [PersonalData] internal Queue<int>? Queue { get; set; }
        [PersonalData] internal Stack<int>? Stack { get; set; }
        [PersonalData] internal ObservableCollection<int>? Observable { get; set; }
        [PersonalData] internal IReadOnlyList<string> ReadOnly { get; set; } = System.Array.Empty<string>();
        [PersonalData] internal Dictionary<string, int>? Map { get; set; }
        [PersonalData] internal IReadOnlyDictionary<DayOfWeek, string?>? ByDay { get; set; }
        [PersonalData] internal Dictionary<(int, int), string>? ByPoint { get; set; }
        [PersonalData] internal object? Any { get; set; }
        [PersonalData] internal Action? Call { get; set; }
#if NET
        [PersonalData] internal DateOnly Day { get; set; }
        [PersonalData] internal TimeOnly Time { get; set; }
        [PersonalData] internal Half Half { get; set; }
        [PersonalData] internal Int128 Wide { get; set; }
        [PersonalData] internal UInt128 Unsigned { get; set; }
        [PersonalData] internal Rune Rune { get; set; } = new Rune('a');
        [PersonalData] internal IReadOnlySet<int>? ReadOnlySet { get; set; }
        [PersonalData] internal System.Collections.Immutable.ImmutableArray<int> Immutable { get; set; }
        [PersonalData] internal System.Collections.Immutable.ImmutableDictionary<int, string>? ImmutableMap { get; set; }
        [PersonalData] internal System.Collections.Frozen.FrozenSet<string>? Frozen { get; set; }
        [PersonalData] internal System.Collections.Frozen.FrozenDictionary<string, int>? FrozenMap { get; set; }
#endif
    }
}
