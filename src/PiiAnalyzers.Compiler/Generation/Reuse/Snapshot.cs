using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Generation.Parsing;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>What is known of the types of one version of a project: what a former version knew and still holds, and what was parsed since.</summary>
internal sealed class Snapshot
{
    private readonly Dictionary<(SyntaxTree Tree, int Start), Parsed<TypeModel?>> _types;
    private readonly Dictionary<CarrierRequest, Parsed<CarrierResult?>> _carriers;
    private readonly ProjectStamp _project;
    private readonly ImmutableArray<SyntaxTree> _trees;
    private EnvironmentModel? _environment;

    private Snapshot(
        ProjectStamp project,
        ImmutableArray<SyntaxTree> trees,
        Dictionary<(SyntaxTree Tree, int Start), Parsed<TypeModel?>> types,
        Dictionary<CarrierRequest, Parsed<CarrierResult?>> carriers)
    {
        (_project, _trees, _types, _carriers) = (project, trees, types, carriers);
    }

    /// <param name="last">Of whatever version; what it knows and does not hold any more is left behind.</param>
    public static Snapshot Of(Compilation compilation, Snapshot? last, CancellationToken cancellation)
    {
        var (project, trees) = (ProjectStamp.Of(compilation), compilation.SyntaxTrees.ToImmutableArray());
        if (last is null || !project.Matches(last._project, cancellation) || SurfaceChange.Between(last._trees, trees, cancellation) is not { } change)
        {
            return new Snapshot(project, trees, [], []);
        }

        var (types, carriers) = last.Copy();
        foreach (var (old, now) in change.Versions)
        {
            CarryOver(types, TreeSurface.Of(old, cancellation), old, TreeSurface.Of(now, cancellation), now);
        }

        if (change.Names.Count > 0)
        {
            Forget(types, change.Names);
            Forget(carriers, change.Names);
        }

        if (change.Versions.Count == 0 && trees.Length != last._trees.Length)
        {
            var present = new HashSet<SyntaxTree>(trees);
            foreach (var gone in types.Keys.Where(key => !present.Contains(key.Tree)).ToArray())
            {
                types.Remove(gone);
            }
        }

        return new Snapshot(project, trees, types, carriers) { _environment = last._environment };
    }

    public EnvironmentModel Environment(Compilation compilation) => _environment ??= EnvironmentParser.Parse(compilation);

    public bool TryGet(SyntaxNode declaration, out TypeModel? model)
    {
        lock (_types)
        {
            var isKnown = _types.TryGetValue((declaration.SyntaxTree, declaration.SpanStart), out var entry);
            model = entry?.Value;
            return isKnown;
        }
    }

    public void Add(SyntaxNode declaration, TypeModel? model, TypeReads reads)
    {
        lock (_types)
        {
            _types[(declaration.SyntaxTree, declaration.SpanStart)] = new(model, reads.Names);
        }
    }

    public bool TryGet(CarrierRequest request, out CarrierResult? result)
    {
        lock (_types)
        {
            var isKnown = _carriers.TryGetValue(request, out var entry);
            result = entry?.Value;
            return isKnown;
        }
    }

    public void Add(CarrierRequest request, CarrierResult? result, TypeReads reads)
    {
        lock (_types)
        {
            _carriers[request] = new(result, reads.Names);
        }
    }

    private (Dictionary<(SyntaxTree Tree, int Start), Parsed<TypeModel?>> Types, Dictionary<CarrierRequest, Parsed<CarrierResult?>> Carriers) Copy()
    {
        lock (_types)
        {
            return (new(_types), new(_carriers));
        }
    }

    /// <summary>A declaration that says the same in another version of its file says it at another place.</summary>
    private static void CarryOver(
        Dictionary<(SyntaxTree Tree, int Start), Parsed<TypeModel?>> types, TreeSurface oldSurface, SyntaxTree old, TreeSurface surface, SyntaxTree now)
    {
        var units = surface.Units.ToLookup(static unit => unit.Key, StringComparer.Ordinal);
        foreach (var parts in oldSurface.Units.GroupBy(static unit => unit.Key, StringComparer.Ordinal))
        {
            var isSame = parts.Select(static unit => unit.Content).SequenceEqual(units[parts.Key].Select(static unit => unit.Content));
            var (before, after) = (parts.SelectMany(static unit => unit.Candidates).ToArray(), units[parts.Key].SelectMany(static unit => unit.Candidates).ToArray());
            for (var index = 0; index < before.Length; index++)
            {
                if (types.TryGetValue((old, before[index]), out var known))
                {
                    types.Remove((old, before[index]));
                    if (isSame)
                    {
                        types[(now, after[index])] = known;
                    }
                }
            }
        }
    }

    private static void Forget<TKey, TValue>(Dictionary<TKey, Parsed<TValue>> known, HashSet<string> changed)
        where TKey : notnull
    {
        foreach (var key in known.Where(pair => Array.Exists(pair.Value.Reads, changed.Contains)).Select(static pair => pair.Key).ToArray())
        {
            known.Remove(key);
        }
    }
}
