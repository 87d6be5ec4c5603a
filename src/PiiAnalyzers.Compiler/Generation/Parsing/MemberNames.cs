using System.Text;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Names of members in exports and in generated code, each once per type.</summary>
internal sealed class MemberNames
{
    private readonly HashSet<string> _json = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);

    public string Json(MemberCollector.DataMember member)
    {
        var (name, type) = (member.Symbol.Name, member.Symbol.ContainingType.Name);
        var json = member.IsHidden ? $"{CamelCase(type)}.{CamelCase(name)}" : CamelCase(name);
        return Unique(_json, json, name, $"{type}.{name}");
    }

    public string Field(MemberCollector.DataMember member)
    {
        var name = member.IsHidden ? $"{member.Symbol.ContainingType.Name}_{member.Symbol.Name}" : PascalCase(member.Symbol.Name);
        return Unique(_fields, name + "Member");
    }

    /// <summary><c>_name</c> is described by <c>NameMember</c>.</summary>
    private static string PascalCase(string name)
    {
        var bare = name.TrimStart('_');
        return bare.Length == 0 || char.IsDigit(bare[0]) ? name : char.ToUpperInvariant(bare[0]) + bare.Substring(1);
    }

    /// <summary>As System.Text.Json does it: <c>IPAddress</c> is <c>ipAddress</c>.</summary>
    private static string CamelCase(string name)
    {
        var text = new StringBuilder(name);
        for (var index = 0; index < text.Length && char.IsUpper(text[index]); index++)
        {
            if (index > 0 && index + 1 < text.Length && !char.IsUpper(text[index + 1]))
            {
                break;
            }

            text[index] = char.ToLowerInvariant(text[index]);
        }

        return text.ToString();
    }

    private static string Unique(HashSet<string> names, params string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (names.Add(candidate))
            {
                return candidate;
            }
        }

        var number = 2;
        while (!names.Add($"{candidates[0]}{number}"))
        {
            number++;
        }

        return $"{candidates[0]}{number}";
    }
}
