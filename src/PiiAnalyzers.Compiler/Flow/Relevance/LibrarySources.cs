using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>
/// Sources that rows name (<c>ConnectionInfo.RemoteIpAddress</c>, a header by its key): a compilation that mentions none of their names has
/// none of them. A member counts in code that mentions it and its type, or a member that leads to the type, as <c>leads</c> rows say; a
/// look-up by key only where the key stands too, as a literal or as a constant of that name.
/// </summary>
internal static class LibrarySources
{
    /// <summary>How a string literal that may be a key stands among mentions: apart from identifiers.</summary>
    public static string KeyMention(string literal) => "\"" + KeyCondition.Normalize(literal);

    public static IEnumerable<(string Type, string Member, string Target)> Of(Compilation compilation, ModelIndex models, HashSet<string> mentioned)
    {
        var leads = models.Sources.Where(static row => row.Kind == RowKind.Leads).ToLookup(static row => row.LeadsTo!, StringComparer.Ordinal);
        var spellings = new Lazy<ILookup<string, string>>(() => mentioned.ToLookup(static name => name.Length > 0 && name[0] == '"' ? name.Substring(1) : KeyCondition.Normalize(name), StringComparer.Ordinal));
        foreach (var type in models.Sources.Where(static row => row.Kind == RowKind.Source).GroupBy(static row => row.TypeName, StringComparer.Ordinal))
        {
            var members = type.SelectMany(row => Mentions(row, mentioned, spellings)).Distinct(StringComparer.Ordinal).ToList();
            if (members.Count == 0 || compilation.GetTypesByMetadataName(type.Key) is not [var symbol, ..])
            {
                continue;
            }

            // Nobody names the class of an extension method.
            var name = symbol.IsStatic ? TypeTable.Anything : symbol.Name;
            foreach (var member in members)
            {
                yield return (name, member, TypeTable.Carrier);
            }

            foreach (var lead in leads[type.Key].Where(lead => mentioned.Contains(lead.Member)))
            {
                yield return (TypeTable.Anything, lead.Member, name);
            }
        }
    }

    /// <summary>What code that uses the row mentions beside its type.</summary>
    private static IEnumerable<string> Mentions(ModelRow row, HashSet<string> mentioned, Lazy<ILookup<string, string>> spellings)
    {
        if (row.Member is "this[]" or "TryGetValue" && row.Condition is { } condition)
        {
            return condition.Keys.Split('|').SelectMany(key => spellings.Value[key]);
        }

        return mentioned.Contains(row.Member) ? [row.Member] : [];
    }
}
