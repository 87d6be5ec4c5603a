using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Parsing;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>
/// What is different for generated code between two versions of a project. A type is <em>changed</em> if a declaration of it has
/// another surface, or if a name in its heads is that of a changed type; names that mean something else than before
/// (<em>rebound</em>: types added, removed, renamed, moved, opened or closed) change whoever mentions them.
/// </summary>
internal sealed class SurfaceChange
{
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rebound = new(StringComparer.Ordinal);

    private SurfaceChange()
    {
    }

    /// <summary>Simple names of types that have to be looked at again.</summary>
    public HashSet<string> Names => _changed;

    /// <summary>Versions of one file, of which the first may be known.</summary>
    public List<(SyntaxTree Old, SyntaxTree New)> Versions { get; } = [];

    /// <returns>Null if everything may be different.</returns>
    public static SurfaceChange? Between(ImmutableArray<SyntaxTree> old, ImmutableArray<SyntaxTree> now, CancellationToken cancellation)
    {
        var change = new SurfaceChange();
        if (!change.FindTrees(old, now, out var removed, out var added))
        {
            return null;
        }

        if (removed.Count + added.Count == 0)
        {
            return change;
        }

        return change.Compare(removed, added, now, cancellation) && change.Spread(now, cancellation) ? change : null;
    }

    /// <summary>Which files are gone and which are new; false if the others stand in another order, which partial types can show.</summary>
    private bool FindTrees(ImmutableArray<SyntaxTree> old, ImmutableArray<SyntaxTree> now, out List<SyntaxTree> removed, out List<SyntaxTree> added)
    {
        (removed, added) = ([], []);
        if (old.Length == now.Length)
        {
            for (var index = 0; index < now.Length; index++)
            {
                if (old[index] != now[index])
                {
                    removed.Add(old[index]);
                    added.Add(now[index]);
                    Versions.Add((old[index], now[index]));
                }
            }

            return Versions.All(static pair => pair.Old.Options.Equals(pair.New.Options)) && !added.Intersect(removed).Any();
        }

        var (kept, present) = (new HashSet<SyntaxTree>(old), new HashSet<SyntaxTree>(now));
        removed.AddRange(old.Where(tree => !present.Contains(tree)));
        added.AddRange(now.Where(tree => !kept.Contains(tree)));
        return old.Length > 0 && old.Where(present.Contains).SequenceEqual(now.Where(kept.Contains)) && added.All(tree => tree.Options.Equals(old[0].Options));
    }

    private bool Compare(List<SyntaxTree> removed, List<SyntaxTree> added, ImmutableArray<SyntaxTree> now, CancellationToken cancellation)
    {
        var before = removed.ConvertAll(tree => TreeSurface.Of(tree, cancellation));
        var after = added.ConvertAll(tree => TreeSurface.Of(tree, cancellation));
        if (!before.Select(static tree => tree.Shared).Where(static hash => hash != 0).SequenceEqual(after.Select(static tree => tree.Shared).Where(static hash => hash != 0)))
        {
            return false;
        }

        foreach (var (old, current) in Versions)
        {
            Compare(UnitsOf(TreeSurface.Of(old, cancellation)), UnitsOf(TreeSurface.Of(current, cancellation)));
        }

        if (Versions.Count == 0)
        {
            // Files that come or go bring the parts of a type into another order.
            Add(_rebound, before.Concat(after).SelectMany(static tree => tree.Units));
        }

        CompareNamespaces(before, after, now.Except(added), cancellation);
        return !_rebound.Any(GeneratedNames.IsReserved);
    }

    private void Compare(ILookup<string, UnitSurface> old, ILookup<string, UnitSurface> now)
    {
        foreach (var key in old.Select(static group => group.Key).Union(now.Select(static group => group.Key), StringComparer.Ordinal))
        {
            var (before, after) = (old[key], now[key]);
            if (!before.Select(static unit => unit.Content).SequenceEqual(after.Select(static unit => unit.Content)))
            {
                Add(_changed, before.Concat(after));
                if (!before.Select(static unit => unit.Binding).SequenceEqual(after.Select(static unit => unit.Binding)))
                {
                    Add(_rebound, before.Concat(after));
                }
            }
        }
    }

    /// <summary>A namespace that begins or ends to exist takes its name from others, or gives it back.</summary>
    private void CompareNamespaces(List<TreeSurface> before, List<TreeSurface> after, IEnumerable<SyntaxTree> others, CancellationToken cancellation)
    {
        var different = new HashSet<string>(before.SelectMany(static tree => tree.Namespaces.Names), StringComparer.Ordinal);
        different.SymmetricExceptWith(after.SelectMany(static tree => tree.Namespaces.Names));
        if (different.Count == 0)
        {
            return;
        }

        foreach (var tree in others)
        {
            different.ExceptWith(TreeSurface.Of(tree, cancellation).Namespaces.Names);
        }

        foreach (var name in different)
        {
            _rebound.Add(name.Substring(name.LastIndexOf('.') + 1));
        }
    }

    /// <summary>Carries the change on to those who are what they are by what has changed; false if that is everybody.</summary>
    private bool Spread(ImmutableArray<SyntaxTree> trees, CancellationToken cancellation)
    {
        if (_changed.Count + _rebound.Count == 0)
        {
            return true;
        }

        var surfaces = trees.Select(tree => TreeSurface.Of(tree, cancellation)).ToArray();
        _changed.UnionWith(_rebound);
        if (_rebound.Count > 0)
        {
            var bits = NameSet.Bits(_rebound);
            var rebound = surfaces.SelectMany(static surface => surface.Units).Where(unit => unit.Mentions.Overlaps(_rebound, bits)).ToArray();
            Add(_changed, rebound);
        }

        var isGrowing = true;
        while (isGrowing)
        {
            cancellation.ThrowIfCancellationRequested();
            var bits = NameSet.Bits(_changed);
            if (Array.Exists(surfaces, surface => surface.SharedNames.Overlaps(_changed, bits)))
            {
                return false;
            }

            var count = _changed.Count;
            foreach (var surface in surfaces)
            {
                foreach (var unit in surface.Units)
                {
                    if (unit.Heads.Overlaps(_changed, bits))
                    {
                        _changed.UnionWith(unit.Types.Names);
                    }
                }
            }

            isGrowing = _changed.Count > count;
        }

        return true;
    }

    private static ILookup<string, UnitSurface> UnitsOf(TreeSurface surface) => surface.Units.ToLookup(static unit => unit.Key, StringComparer.Ordinal);

    private static void Add(HashSet<string> names, IEnumerable<UnitSurface> units)
    {
        foreach (var unit in units)
        {
            names.UnionWith(unit.Types.Names);
        }
    }
}
