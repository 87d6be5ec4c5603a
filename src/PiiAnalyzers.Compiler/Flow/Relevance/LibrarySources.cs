using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>
/// Sources that rows name (<c>ConnectionInfo.RemoteIpAddress</c>, a header by its key): a compilation that mentions none of their names has
/// none of them. A member whose name says little (<c>IIdentity.Name</c>, an indexer) counts only in code that mentions its type or a
/// member that leads to it, as <c>leads</c> rows say; any other counts wherever its name stands.
/// </summary>
internal static class LibrarySources
{
    /// <summary>How a string literal that may be a key stands among mentions: apart from identifiers.</summary>
    public static string KeyMention(string literal) => "\"" + KeyCondition.Normalize(literal);

    public static IEnumerable<(string Type, string? Member, string Target)> Of(Compilation compilation, ModelIndex models, HashSet<string> mentioned)
    {
        var leads = models.Sources.Where(static row => row.Kind == RowKind.Leads).ToLookup(static row => row.LeadsTo!, StringComparer.Ordinal);
        var keys = new Lazy<HashSet<string>>(() => new(mentioned.Select(static name => name.Length > 0 && name[0] == '"' ? name.Substring(1) : KeyCondition.Normalize(name)), StringComparer.Ordinal));
        foreach (var type in models.Sources.Where(static row => row.Kind == RowKind.Source).GroupBy(static row => row.TypeName, StringComparer.Ordinal))
        {
            var rows = type.Where(row => IsMentioned(row, mentioned, keys)).ToList();
            if (rows.Count == 0 || compilation.GetTypesByMetadataName(type.Key).IsEmpty)
            {
                continue;
            }

            var name = TypeNames.Simple(type.Key).Split('`')[0];
            var isLedTo = leads[type.Key].Any();
            foreach (var row in rows)
            {
                var source = row.Member == "this[]" ? null : row.Member;
                yield return (isLedTo || source is null ? name : TypeTable.Anything, source, TypeTable.Carrier);
            }

            foreach (var lead in leads[type.Key].Where(lead => mentioned.Contains(lead.Member)))
            {
                yield return (TypeTable.Anything, lead.Member, name);
            }
        }
    }

    private static bool IsMentioned(ModelRow row, HashSet<string> mentioned, Lazy<HashSet<string>> keys) =>
        (row.Member == "this[]" || mentioned.Contains(row.Member))
        && (row.Condition is null || row.Member != "this[]" || row.Condition.Keys.Split('|').Any(keys.Value.Contains));
}
