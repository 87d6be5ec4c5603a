using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>
/// Which types lead to which, by name: a poor man's type inference over identifiers. Types of one name fall together, which
/// only ever makes more relevant.
/// </summary>
internal sealed class TypeTable
{
    /// <summary>Stands for "personal data" among types.</summary>
    public const string Carrier = "*";

    /// <summary>Members that anything has (extension methods over a type parameter).</summary>
    public const string Anything = "";

    private readonly Dictionary<string, Entry> _types = new(StringComparer.Ordinal);

    /// <summary>Whoever has the type has <paramref name="target"/> too.</summary>
    public bool AddHead(string type, string target) => EntryOf(type).Heads.Add(target);

    /// <summary>Whoever has the type and names the member has <paramref name="target"/> too.</summary>
    public bool AddMember(string type, string member, string target)
    {
        var members = EntryOf(type).Members;
        if (!members.TryGetValue(member, out var targets))
        {
            members.Add(member, targets = new(StringComparer.Ordinal));
        }

        return targets.Add(target);
    }

    public void Add(MemberOutline member)
    {
        foreach (var target in member.Signature)
        {
            if (member.Defines.Length == 0 || IsData(member.Node))
            {
                foreach (var type in member.Types.Take(1))
                {
                    AddHead(type, target);
                }
            }

            foreach (var name in member.Defines)
            {
                if (member.Types.Length > 0)
                {
                    AddMember(member.Types[0], name, target);
                }

                foreach (var extended in member.Extends)
                {
                    // An extension of a type parameter has a short name of capitals; then anything has it.
                    AddMember(extended.Length <= 2 || (extended[0] == 'T' && extended.Length > 1 && char.IsUpper(extended[1])) ? Anything : extended, name, target);
                }
            }
        }
    }

    /// <summary>Part of what a serialiser or a record's printing shows, without anyone naming it.</summary>
    private static bool IsData(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => property.Modifiers.Any(SyntaxKind.PublicKeyword) || property.Parent is InterfaceDeclarationSyntax,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.PublicKeyword),
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } => true,
        _ => false,
    };

    /// <summary>Whether code with these identifiers, inside these types, can have an expression that leads to personal data.</summary>
    public bool Reaches(MemberOutline member, IReadOnlyCollection<string> imports)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>();
        Have(Anything);
        foreach (var name in member.Types.Concat(imports).Concat(member.Mentions))
        {
            Have(name);
        }

        while (pending.Count > 0)
        {
            var type = pending.Pop();
            if (type == Carrier)
            {
                return true;
            }

            if (!_types.TryGetValue(type, out var entry))
            {
                continue;
            }

            foreach (var head in entry.Heads)
            {
                Have(head);
            }

            foreach (var mention in entry.Members.Count == 0 ? [] : member.Mentions)
            {
                if (entry.Members.TryGetValue(mention, out var targets))
                {
                    foreach (var target in targets)
                    {
                        Have(target);
                    }
                }
            }
        }

        return false;

        void Have(string type)
        {
            if ((type == Carrier || _types.ContainsKey(type)) && known.Add(type))
            {
                pending.Push(type);
            }
        }
    }

    private Entry EntryOf(string type)
    {
        if (!_types.TryGetValue(type, out var entry))
        {
            _types.Add(type, entry = new Entry());
        }

        return entry;
    }

    private sealed class Entry
    {
        public HashSet<string> Heads { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, HashSet<string>> Members { get; } = new(StringComparer.Ordinal);
    }
}
