using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Rows by type. Knows no compilation; the rows that ship are indexed once per process and read type by type, when first asked for.</summary>
internal sealed class ModelTable
{
    private static readonly Lazy<ModelTable> EmbeddedTable = new(LoadEmbedded);

    private readonly Dictionary<string, Lazy<TypeRows>> _byType;
    private readonly HashSet<string> _simpleTypeNames;

    private ModelTable(Dictionary<string, Lazy<TypeRows>> byType, SinkNames sinks, ImmutableArray<ModelRow> sources)
    {
        _byType = byType;
        _simpleTypeNames = new HashSet<string>(byType.Keys.Select(TypeNames.Simple), StringComparer.Ordinal);
        Sinks = sinks;
        Sources = sources;
    }

    public static ModelTable BuiltIn => EmbeddedTable.Value;

    public SinkNames Sinks { get; }

    /// <summary>Rows for members that give out personal data nobody marked, and for members that lead to their types.</summary>
    public ImmutableArray<ModelRow> Sources { get; }

    /// <summary>This table and more rows, which add to what it says.</summary>
    public ModelTable With(ImmutableArray<ModelRow> more)
    {
        var byType = new Dictionary<string, Lazy<TypeRows>>(_byType, StringComparer.Ordinal);
        foreach (var group in more.GroupBy(static row => row.TypeName, StringComparer.Ordinal))
        {
            _byType.TryGetValue(group.Key, out var known);
            byType[group.Key] = new Lazy<TypeRows>(() => new TypeRows(known is null ? group : known.Value.All.Concat(group)));
        }

        var sinks = more.Where(static row => row.Kind == RowKind.Sink).Select(static row => (row.TypeName, row.Member));
        return new ModelTable(byType, Sinks.With(sinks), Sources.AddRange(more.Where(static row => row.Kind is RowKind.Source or RowKind.Leads)));
    }

    public TypeRows? Find(INamedTypeSymbol type) =>
        _simpleTypeNames.Contains(type.MetadataName) && _byType.TryGetValue(TypeNames.Metadata(type), out var rows) ? rows.Value : null;

    private static ModelTable LoadEmbedded()
    {
        var files = EmbeddedFile.ReadAll();
        var lines =
            from file in files
            from line in file.Lines()
            select (line.Type, line.SinkMember, File: file, line.Line);
        var all = lines.ToList();
        var byType = all
            .GroupBy(static line => line.Type, StringComparer.Ordinal)
            .ToDictionary(
                static type => type.Key,
                static type => new Lazy<TypeRows>(() => new TypeRows(type.Select(static line => line.File.Read(line.Line)).OfType<ModelRow>())),
                StringComparer.Ordinal);
        return new ModelTable(byType, SinkNames.None.With(all.Where(static line => line.SinkMember is not null).Select(static line => (line.Type, line.SinkMember!))), files.SelectMany(static file => file.Sources()).ToImmutableArray());
    }
}
