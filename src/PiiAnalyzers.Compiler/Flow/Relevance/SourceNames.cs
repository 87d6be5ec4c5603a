using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>
/// The names that personal data can come from, and the declarations that mention one. Only these are analysed: code that names
/// nothing personal cannot be where personal data becomes concrete. The set starts with the marks, grows by signatures, and then
/// by what the analysis finds out (a member that received data, a method that returns it).
/// </summary>
internal sealed class SourceNames
{
    private static readonly string[] BuiltInMarks = ["PersonalData", "ProtectedPersonalData", "AnnotatePersonalData"];

    private readonly List<MemberOutline> _waiting = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private SourceNames()
    {
    }

    /// <summary>No name at all: the compilation holds no personal data.</summary>
    public bool IsEmpty => _names.Count == 0;

    public static SourceNames Of(Compilation compilation, MarkReader marks, CancellationToken cancellationToken)
    {
        var result = new SourceNames();
        var outlines = compilation.SyntaxTrees.Select(tree => TreeOutline.Of(tree, cancellationToken)).ToList();
        var attributes = MarkAttributes(compilation, marks, outlines);
        foreach (var attributed in outlines.SelectMany(static outline => outline.Attributed))
        {
            if (attributed.Attributes.Any(attributes.Contains))
            {
                result._names.UnionWith(attributed.Names);
            }
        }

        foreach (var outline in outlines)
        {
            result._waiting.AddRange(outline.Members);
        }

        var mentioned = new HashSet<string>(result._waiting.SelectMany(static member => member.Mentions), StringComparer.Ordinal);
        result._names.UnionWith(ReferencedSources.Of(compilation, marks, mentioned, cancellationToken));
        result._names.Remove(string.Empty);
        return result;
    }

    /// <summary>Adds a name found out on the way.</summary>
    public bool Add(string name) => name.Length > 0 && _names.Add(name);

    /// <summary>Declarations not returned before that mention a name; their own names are added where their signature does.</summary>
    public List<SyntaxNode> Take()
    {
        var result = new List<SyntaxNode>();
        if (IsEmpty)
        {
            return result;
        }

        for (var grown = true; grown;)
        {
            grown = false;
            for (var i = _waiting.Count - 1; i >= 0; i--)
            {
                var member = _waiting[i];
                if (!Array.Exists(member.Mentions, _names.Contains))
                {
                    continue;
                }

                result.Add(member.Node);
                _waiting[i] = _waiting[_waiting.Count - 1];
                _waiting.RemoveAt(_waiting.Count - 1);
                if (Array.Exists(member.Signature, _names.Contains))
                {
                    foreach (var name in member.Defines)
                    {
                        grown |= Add(name);
                    }
                }
            }
        }

        return result;
    }

    /// <summary>Simple names of all mark attributes: ours, those in references, and those the compilation derives from them.</summary>
    private static HashSet<string> MarkAttributes(Compilation compilation, MarkReader marks, List<TreeOutline> outlines)
    {
        var names = new HashSet<string>(BuiltInMarks, StringComparer.Ordinal);
        foreach (var name in ReferencedSources.MarkAttributes(compilation, marks))
        {
            names.Add(TreeOutline.WithoutSuffix(name));
        }

        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var member in outlines.SelectMany(static outline => outline.Members))
            {
                if (member.Node is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax
                    && Array.Exists(member.Signature, name => names.Contains(TreeOutline.WithoutSuffix(name)) || name == "DataClassificationAttribute"))
                {
                    grown |= names.Add(TreeOutline.WithoutSuffix(member.Defines[0]));
                }
            }
        }

        return names;
    }
}
