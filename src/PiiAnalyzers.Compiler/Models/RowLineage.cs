using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>The types whose rows may speak for the members of a type: itself, its bases and its interfaces, in that order.</summary>
internal sealed class RowLineage(ImmutableArray<RowLineage.Level> levels)
{
    public ImmutableArray<Level> Levels { get; } = levels;

    public bool IsEmpty => Levels.IsEmpty;

    public static RowLineage Of(INamedTypeSymbol type, ModelTable table)
    {
        var levels = ImmutableArray.CreateBuilder<Level>();
        Add(type, isOwn: true);
        for (var baseType = type.BaseType; baseType is not null; baseType = baseType.BaseType)
        {
            Add(baseType, isOwn: false);
        }

        foreach (var implemented in type.AllInterfaces)
        {
            Add(implemented, isOwn: false);
        }

        return new RowLineage(levels.ToImmutable());

        void Add(INamedTypeSymbol candidate, bool isOwn)
        {
            if (table.Find(candidate.OriginalDefinition) is { } rows && (isOwn || rows.HasSubtypeRows))
            {
                levels.Add(new Level(candidate, rows, isOwn));
            }
        }
    }

    /// <param name="Type">Constructed as the type at the bottom sees it.</param>
    internal sealed record Level(INamedTypeSymbol Type, TypeRows Rows, bool IsOwn);
}
