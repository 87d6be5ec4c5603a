using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>All attributes of other libraries that are read as marks: <c>Foreign.marks</c> and what the project lists.</summary>
internal sealed class ForeignMarkTable
{
    private const string ResourceName = "Annotations/Foreign.marks";
    private const string Suffix = "Attribute";

    private static readonly Lazy<ForeignMarkTable> LazyBuiltIn = new(static () => new ForeignMarkTable(ReadResource()));

    private readonly ImmutableArray<ForeignMarkRow> _rows;
    private readonly ILookup<string, ForeignMarkRow> _bySimpleName;

    private ForeignMarkTable(IEnumerable<ForeignMarkRow> rows)
    {
        _rows = rows.ToImmutableArray();
        _bySimpleName = _rows.ToLookup(static row => row.Attribute.Substring(row.Attribute.LastIndexOf('.') + 1), StringComparer.Ordinal);
    }

    public static ForeignMarkTable BuiltIn => LazyBuiltIn.Value;

    /// <summary>The attributes as they are written, without namespace and suffix, with their argument where it matters.</summary>
    public IEnumerable<string> WrittenNames => _bySimpleName.SelectMany(static group =>
        group.Select(row => row.Argument is null ? Trim(group.Key) : $"{Trim(group.Key)}.{row.Argument}"));

    /// <summary>The built-in rows and those of a list such as <c>Acme.SecretAttribute:Credential, Acme.SensitiveAttribute</c>.</summary>
    public static ForeignMarkTable With(string listed)
    {
        var rows = listed.Split(',').Select(ParseListed).OfType<ForeignMarkRow>().ToList();
        return rows.Count == 0 ? BuiltIn : new ForeignMarkTable(rows.Concat(BuiltIn._rows));
    }

    /// <summary>Rows that speak of an attribute class or of one that it derives from.</summary>
    public ImmutableArray<ForeignMarkRow> RowsOf(INamedTypeSymbol attributeClass)
    {
        for (var current = attributeClass; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (_bySimpleName.Contains(current.Name))
            {
                var rows = _bySimpleName[current.Name].Where(row => current.HasFullName(row.Attribute)).ToImmutableArray();
                if (rows.Length > 0)
                {
                    return rows;
                }
            }
        }

        return ImmutableArray<ForeignMarkRow>.Empty;
    }

    private static ForeignMarkRow? ParseListed(string text)
    {
        var parts = text.Split(':');
        var name = parts[0].Trim();
        if (name.Length == 0)
        {
            return null;
        }

        var category = parts.Length > 1 ? parts[1].Trim() : "";
        var builtIn = CategoryTaxonomy.Rows.FirstOrDefault(row => string.Equals(row.Name, category, StringComparison.OrdinalIgnoreCase))?.Name;
        return new ForeignMarkRow(
            name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix,
            null,
            category.Length == 0 ? null : builtIn ?? category,
            ForeignMeaning.Mark);
    }

    private static string Trim(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    private static IEnumerable<ForeignMarkRow> ReadResource()
    {
        using var stream = typeof(ForeignMarkTable).GetTypeInfo().Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        foreach (var line in reader.ReadToEnd().Split('\n'))
        {
            var cells = line.Split(';').Select(static cell => cell.Trim()).ToArray();
            if (cells.Length == 4 && cells[0][0] != '#')
            {
                yield return new ForeignMarkRow(cells[0], Specific(cells[1]), Specific(cells[2]), (ForeignMeaning)Enum.Parse(typeof(ForeignMeaning), cells[3], ignoreCase: true));
            }
        }
    }

    private static string? Specific(string cell) => cell == "*" ? null : cell;
}
