using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Generation.Reuse;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Parses the types that marked types lead to, and those that these lead to, each once per compilation.</summary>
internal static class CarrierParser
{
    /// <param name="known">Parses one, or remembers it.</param>
    public static EquatableArray<CarrierModel> ParseAll(EquatableArray<CarrierRequest> requests, Func<CarrierRequest, CarrierResult?> known, CancellationToken cancellation)
    {
        var models = new SortedDictionary<string, CarrierModel>(StringComparer.Ordinal);
        var seen = new HashSet<CarrierRequest>(requests);
        var pending = new Queue<CarrierRequest>(requests);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (known(pending.Dequeue()) is not { } result)
            {
                continue;
            }

            models[result.Model.HintName] = result.Model;
            foreach (var next in result.Next)
            {
                if (seen.Add(next))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return models.Values.ToImmutableArray();
    }

    /// <summary>The code of one of them; null if there is no such type.</summary>
    public static CarrierResult? Parse(CarrierRequest request, Compilation compilation, TypeReads reads, CancellationToken cancellation)
    {
        if (DocumentationCommentId.GetFirstSymbolForReferenceId(request.Id, compilation) is not INamedTypeSymbol type)
        {
            reads.Add(request.Id.Split('.', ':', '{', '}', ',', '`', '+', '(', ')', '[', ']', '@'));
            return null;
        }

        var values = new ValueParser(TypeIndex.For(compilation), compilation.Assembly, reads, cancellation);
        var (scope, className) = NameParser.CarrierName(type, request.IsWhole, compilation);
        var shape = ShapeParser.Parse(TypeIndex.For(compilation), values, type, request.IsWhole, compilation.Assembly, className, cancellation);
        var model = new CarrierModel(NameParser.CarrierHint(type, request.IsWhole), scope, ShapeParser.UsesObsolete(type), shape);
        return new CarrierResult(model, Requests(values));
    }

    public static ImmutableArray<CarrierRequest> Requests(ValueParser values) =>
        values.Shared
            .Select(static item => new CarrierRequest(DocumentationCommentId.CreateReferenceId(item.Type), item.IsWhole))
            .Distinct()
            .OrderBy(static request => request.Id, StringComparer.Ordinal)
            .ThenBy(static request => request.IsWhole)
            .ToImmutableArray();
}
