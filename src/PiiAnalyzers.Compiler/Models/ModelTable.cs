using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Rows by type, and the names that occur in them. Knows no compilation; the embedded rows are read once per process.</summary>
internal sealed class ModelTable
{
    private const string ResourcePrefix = "Models/";

    private static readonly Lazy<ModelFile> Embedded = new(ReadEmbedded);
    private static readonly Lazy<ModelTable> EmbeddedTable = new(static () => new ModelTable(Embedded.Value.Rows));

    private readonly Dictionary<string, TypeRows> _byType;
    private readonly HashSet<string> _simpleTypeNames;

    public ModelTable(ImmutableArray<ModelRow> rows)
    {
        Rows = rows;
        _byType = rows
            .GroupBy(static row => row.TypeName, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => new TypeRows(group), StringComparer.Ordinal);
        _simpleTypeNames = new HashSet<string>(_byType.Keys.Select(SimpleMetadataName), StringComparer.Ordinal);
        SinkNames = rows
            .Where(static row => row is { Kind: RowKind.Sink, IsWildcard: false } && row.Member != "this[]")
            .Select(static row => row.Member == ".ctor" ? SimpleName(row.TypeName) : row.Member)
            .ToImmutableHashSet(StringComparer.Ordinal);
        HasIndexerSinks = rows.Any(static row => row.Kind == RowKind.Sink && row.Member is "this[]" or "*");
    }

    public static ModelTable BuiltIn => EmbeddedTable.Value;

    /// <summary>Problems of the embedded rows: always empty in a build whose tests pass.</summary>
    public static ImmutableArray<ModelProblem> BuiltInProblems => Embedded.Value.Problems;

    public ImmutableArray<ModelRow> Rows { get; }

    /// <summary>What the code must mention to use a sink: its name, or the name of the type it constructs.</summary>
    public ImmutableHashSet<string> SinkNames { get; }

    /// <summary>Some indexer is a sink, which no name in the code gives away.</summary>
    public bool HasIndexerSinks { get; }

    public ModelTable With(IEnumerable<ModelRow> more) => new(Rows.AddRange(more));

    public TypeRows? Find(INamedTypeSymbol type) =>
        _simpleTypeNames.Contains(type.MetadataName) && _byType.TryGetValue(TypeNames.Metadata(type), out var rows) ? rows : null;

    private static string SimpleMetadataName(string typeName) => typeName.Substring(typeName.LastIndexOfAny(['.', '+']) + 1);

    private static string SimpleName(string typeName) => SimpleMetadataName(typeName).Split('`')[0];

    private static ModelFile ReadEmbedded()
    {
        var assembly = typeof(ModelTable).GetTypeInfo().Assembly;
        var names = assembly.GetManifestResourceNames().Where(static name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal));
        var rows = ImmutableArray.CreateBuilder<ModelRow>();
        var problems = ImmutableArray.CreateBuilder<ModelProblem>();
        foreach (var name in names.OrderBy(static name => name, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var file = ModelParser.Parse(name, SourceText.From(stream, Encoding.UTF8), isBuiltIn: true);
            rows.AddRange(file.Rows);
            problems.AddRange(file.Problems);
        }

        return new ModelFile(ResourcePrefix, rows.ToImmutable(), problems.ToImmutable());
    }
}
