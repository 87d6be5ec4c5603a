using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Generation.Parsing;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>
/// Parses types, and remembers what came out for as long as it holds. The driver asks for every marked type again whenever
/// anything was typed; with thousands of them, looking at all of their symbols is what makes an editor slow. One per driver, and
/// so per project. The answer never depends on what is remembered.
/// </summary>
/// <param name="parsing">Told the name of each type that is parsed.</param>
internal sealed class TypeMemory(Action<string>? parsing)
{
    private readonly ConditionalWeakTable<Compilation, Snapshot> _snapshots = new();
    private volatile Snapshot? _last;

    public EnvironmentModel Environment(Compilation compilation, CancellationToken cancellation) => Of(compilation, cancellation).Environment(compilation);

    public TypeModel? Type(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var snapshot = Of(context.SemanticModel.Compilation, cancellation);
        if (snapshot.TryGet(context.Node, out var known))
        {
            return known;
        }

        var reads = new TypeReads();
        var model = TypeParser.Parse(context, reads, cancellation);
        if (model is not null)
        {
            parsing?.Invoke(model.Names.FullName);
        }

        snapshot.Add(context.Node, model, reads);
        return model;
    }

    public CarrierResult? Carrier(CarrierRequest request, Compilation compilation, CancellationToken cancellation)
    {
        var snapshot = Of(compilation, cancellation);
        if (snapshot.TryGet(request, out var known))
        {
            return known;
        }

        var reads = new TypeReads();
        var result = CarrierParser.Parse(request, compilation, reads, cancellation);
        if (result is not null)
        {
            parsing?.Invoke(result.Model.Shape.FullName);
        }

        snapshot.Add(request, result, reads);
        return result;
    }

    private Snapshot Of(Compilation compilation, CancellationToken cancellation)
    {
        if (_snapshots.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var snapshot = _snapshots.GetValue(compilation, key => Snapshot.Of(key, _last, cancellation));
        _last = snapshot;
        return snapshot;
    }
}
