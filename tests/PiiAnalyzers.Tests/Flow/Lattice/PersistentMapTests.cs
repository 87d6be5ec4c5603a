using CsCheck;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Tests.Flow.Lattice;

/// <summary>The map against a dictionary, and the sharing that makes joins cheap.</summary>
public sealed class PersistentMapTests
{
    private static readonly Gen<int> Key = Gen.OneOf(Gen.Int[0, 70], Gen.Int[0, int.MaxValue]);

    private static readonly Gen<List<(int Key, string? Value)>> Edits =
        Gen.Select(Key, Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"a"), Gen.Const((string?)"b"), Gen.Const((string?)"c"))).List[0, 60];

    [Fact]
    public void BehavesLikeADictionary() => Edits.Sample(static edits =>
    {
        var (map, model) = Build(edits);
        return Same(map, model) && edits.TrueForAll(edit => map.Find(edit.Key) == model.GetValueOrDefault(edit.Key)) && map.IsEmpty == (model.Count == 0);
    });

    [Fact]
    public void AnEditLeavesTheOriginalAlone() => Gen.Select(Edits, Edits).Sample(static (first, second) =>
    {
        var (map, model) = Build(first);
        Apply(map, second);
        return Same(map, model);
    });

    [Fact]
    public void AnEditThatChangesNothingReturnsTheMap() => Gen.Select(Edits, Key).Sample(static (edits, key) =>
    {
        var (map, _) = Build(edits);
        return ReferenceEquals(map.Find(key) is { } value ? map.Set(key, value) : map.Remove(key), map);
    });

    [Fact]
    public void MergesLikeADictionary() => Gen.Select(Edits, Edits).Sample(static (first, second) =>
    {
        var (a, modelA) = Build(first);
        var (b, modelB) = Build(second);
        var merged = a.Merge(b, Max, static value => value + "?");
        // Subtrees that are the same instance are skipped, which is right for values only if equal ones join to themselves.
        var model = modelA.Keys.Union(modelB.Keys).ToDictionary(static key => key, key =>
            modelA.TryGetValue(key, out var x) ? modelB.TryGetValue(key, out var y) ? Max(x, y) : x + "?" : modelB[key] + "?");
        return Same(merged, new(model)) && Same(a, modelA) && Same(b, modelB);
    });

    [Fact]
    public void MergeWithItselfIsItself() => Edits.Sample(static edits => Build(edits).Map is var map && ReferenceEquals(map.Merge(map, static (_, _) => throw new InvalidOperationException(), null), map));

    [Fact]
    public void MergeThatAddsNothingReturnsTheMap() => Gen.Select(Edits, Edits).Sample(static (first, second) =>
    {
        var (a, b) = (Build(first).Map, Build(second).Map);
        var merged = a.Merge(b, Max, null);
        return ReferenceEquals(merged.Merge(a, Max, null), merged) && ReferenceEquals(merged.Merge(b, Max, null), merged) && ReferenceEquals(a.Merge(PersistentMap<string>.Empty, Max, null), a);
    });

    [Fact]
    public void MergeJoinsOnlyWhatDiffers() => Gen.Select(Edits, Key).Sample(static (edits, key) =>
    {
        var (map, _) = Build(edits);
        var calls = 0;
        map.Merge(map.Set(key, "changed"), (a, b) => { calls++; return Max(a, b); }, null);
        return calls <= 1;
    });

    private static string Max(string a, string b) => string.CompareOrdinal(a, b) >= 0 ? a : b;

    private static (PersistentMap<string> Map, SortedDictionary<int, string> Model) Build(List<(int Key, string? Value)> edits)
    {
        var model = new SortedDictionary<int, string>();
        foreach (var (key, value) in edits)
        {
            if (value is null)
            {
                model.Remove(key);
            }
            else
            {
                model[key] = value;
            }
        }

        return (Apply(PersistentMap<string>.Empty, edits), model);
    }

    private static PersistentMap<string> Apply(PersistentMap<string> map, List<(int Key, string? Value)> edits) =>
        edits.Aggregate(map, static (current, edit) => edit.Value is null ? current.Remove(edit.Key) : current.Set(edit.Key, edit.Value));

    private static bool Same(PersistentMap<string> map, SortedDictionary<int, string> model) => map.Entries().SequenceEqual(model);
}
