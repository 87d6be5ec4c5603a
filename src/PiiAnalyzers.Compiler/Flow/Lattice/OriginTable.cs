namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>What a label stands for: a source, or a projection of an input path.</summary>
/// <param name="Source">Key of the source (an opaque token of the engine), or null when symbolic.</param>
internal sealed record Origin(int Id, object? Source, AccessPath? Path, Projection Projection)
{
    public bool IsSymbolic => Path is not null;
}

/// <summary>Numbers the origins of one compilation. Not thread-safe; the engine owns it under its lock.</summary>
internal sealed class OriginTable
{
    private readonly List<Origin> _origins = [];
    private readonly Dictionary<object, Origin> _sources = [];
    private readonly Dictionary<(AccessPath, Projection), Origin> _inputs = [];

    public Origin this[int id] => _origins[id];

    public Origin Source(object key)
    {
        if (!_sources.TryGetValue(key, out var origin))
        {
            _origins.Add(origin = new Origin(_origins.Count, key, null, Projection.Content));
            _sources.Add(key, origin);
        }

        return origin;
    }

    public Origin Input(AccessPath path, Projection projection)
    {
        if (!_inputs.TryGetValue((path, projection), out var origin))
        {
            _origins.Add(origin = new Origin(_origins.Count, null, path, projection));
            _inputs.Add((path, projection), origin);
        }

        return origin;
    }
}
