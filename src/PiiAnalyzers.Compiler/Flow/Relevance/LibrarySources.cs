using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>
/// Sources that rows name (<c>ConnectionInfo.RemoteIpAddress</c>, a header by its key): a compilation that mentions none of their names has
/// none of them. A member counts in code that mentions it and its type, or a member that leads to the type, as <c>leads</c> rows say; a
/// look-up by key only where the key stands too, as a literal or as a constant.
/// </summary>
internal static class LibrarySources
{
    /// <summary>How a string literal that may be a key stands among mentions: apart from identifiers.</summary>
    public static string KeyMention(string literal) => "\"" + KeyCondition.Normalize(literal);

    public static IEnumerable<(string Type, string Member, string Target)> Of(Compilation compilation, ModelIndex models, IReadOnlyList<MemberOutline> members, HashSet<string> mentioned)
    {
        var leads = models.Sources.Where(static row => row.Kind == RowKind.Leads).ToLookup(static row => row.LeadsTo!, StringComparer.Ordinal);
        var spellings = new Lazy<ILookup<string, string>>(() => mentioned.Select(static name => (Key: KeyOf(name), Name: name)).Concat(Constants(members)).ToLookup(static pair => pair.Key, static pair => pair.Name, StringComparer.Ordinal));
        foreach (var type in models.Sources.Where(static row => row.Kind == RowKind.Source).GroupBy(static row => row.TypeName, StringComparer.Ordinal))
        {
            var mentions = type.SelectMany(row => Mentions(row, mentioned, spellings)).Distinct(StringComparer.Ordinal).ToList();
            if (mentions.Count == 0 || compilation.GetTypesByMetadataName(type.Key) is not [var symbol, ..])
            {
                continue;
            }

            // Nobody names the class of an extension method.
            var name = symbol.IsStatic ? TypeTable.Anything : symbol.Name;
            foreach (var member in mentions)
            {
                yield return (name, member, TypeTable.Carrier);
            }

            foreach (var lead in leads[type.Key].Where(lead => mentioned.Contains(lead.Member)))
            {
                yield return (TypeTable.Anything, lead.Member, name);
            }
        }
    }

    private static string KeyOf(string mention) => mention.Length > 0 && mention[0] == '"' ? mention.Substring(1) : KeyCondition.Normalize(mention);

    /// <summary>Constants of the compilation by the text they stand for.</summary>
    private static IEnumerable<(string Key, string Name)> Constants(IReadOnlyList<MemberOutline> members) =>
        from member in members
        where member.Node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
        from key in member.Mentions.Where(static mention => mention.Length > 0 && mention[0] == '"')
        from name in member.Defines
        select (key.Substring(1), name);

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
