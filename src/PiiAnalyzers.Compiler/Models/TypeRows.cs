using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>The rows of one type, by member.</summary>
internal sealed class TypeRows
{
    private readonly Dictionary<string, ImmutableArray<ModelRow>> _byMember;

    public TypeRows(IEnumerable<ModelRow> rows)
    {
        _byMember = rows
            .GroupBy(static row => row.Member, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToImmutableArray(), StringComparer.Ordinal);
        Wildcards = Of("*");
        HasSubtypeRows = All.Any(static row => row.Subtypes);
    }

    public ImmutableArray<ModelRow> Wildcards { get; }

    public bool HasSubtypeRows { get; }

    public IEnumerable<ModelRow> All => _byMember.Values.SelectMany(static rows => rows);

    public ImmutableArray<ModelRow> Of(string member) =>
        _byMember.TryGetValue(member, out var rows) ? rows : ImmutableArray<ModelRow>.Empty;
}
