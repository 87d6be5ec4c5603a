using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Parses the types that marked types lead to, and those that these lead to, each once per compilation.</summary>
internal static class CarrierParser
{
    public static EquatableArray<CarrierModel> Parse(EquatableArray<CarrierRequest> requests, Compilation compilation, CancellationToken cancellation)
    {
        if (requests.Count == 0)
        {
            return default;
        }

        var index = TypeIndex.For(compilation);
        var models = new SortedDictionary<string, CarrierModel>(StringComparer.Ordinal);
        var known = new HashSet<CarrierRequest>(requests);
        var pending = new Queue<CarrierRequest>(requests);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var request = pending.Dequeue();
            if (DocumentationCommentId.GetFirstSymbolForReferenceId(request.Id, compilation) is not INamedTypeSymbol type)
            {
                continue;
            }

            var values = new ValueParser(index, compilation.Assembly, cancellation);
            var (scope, className) = NameParser.CarrierName(type, request.IsWhole, compilation);
            var shape = ShapeParser.Parse(index, values, type, request.IsWhole, compilation.Assembly, className, cancellation);
            var hint = NameParser.CarrierHint(type, request.IsWhole);
            models[hint] = new CarrierModel(hint, scope, ShapeParser.UsesObsolete(type), shape);
            foreach (var next in Requests(values))
            {
                if (known.Add(next))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return models.Values.ToImmutableArray();
    }

    public static ImmutableArray<CarrierRequest> Requests(ValueParser values) =>
        values.Shared
            .Select(static item => new CarrierRequest(DocumentationCommentId.CreateReferenceId(item.Type), item.IsWhole))
            .Distinct()
            .OrderBy(static request => request.Id, StringComparer.Ordinal)
            .ThenBy(static request => request.IsWhole)
            .ToImmutableArray();
}
