using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>
/// Decides by identifiers alone which declarations are analysed: those that can have an expression of a type with marks. Code
/// without one cannot be where personal data becomes concrete. The analysis adds what it finds out (a member that received
/// data, a method that returns it), and more code becomes relevant.
/// </summary>
internal sealed class SourceNames
{
    private static readonly string[] BuiltInMarks = ["PersonalData", "ProtectedPersonalData", "AnnotatePersonalData"];

    private readonly TypeTable _types = new();
    private readonly List<MemberOutline> _waiting = [];
    private readonly HashSet<string> _imports = new(StringComparer.Ordinal);
    private bool _changed;

    private SourceNames()
    {
    }

    /// <summary>Nothing is marked: the compilation holds no personal data.</summary>
    public bool IsEmpty { get; private set; } = true;

    public static SourceNames Of(Compilation compilation, MarkReader marks, ModelIndex models, CancellationToken cancellationToken)
    {
        var result = new SourceNames();
        var outlines = compilation.SyntaxTrees.Select(tree => TreeOutline.Of(tree, cancellationToken)).ToList();
        var attributes = MarkAttributes(compilation, marks, outlines);
        foreach (var attributed in outlines.SelectMany(static outline => outline.Attributed))
        {
            if (attributed.Attributes.Any(attributes.Contains))
            {
                foreach (var type in attributed.Types)
                {
                    result.AddType(type);
                }
            }
        }

        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outline in outlines)
        {
            result._imports.UnionWith(outline.StaticImports);
            foreach (var member in outline.Members)
            {
                mentioned.UnionWith(member.Mentions);
            }
        }

        foreach (var (type, member, target) in ReferencedSources.Of(compilation, marks, mentioned, cancellationToken))
        {
            result.IsEmpty = false;
            _ = member is null ? result._types.AddHead(type, target) : result._types.AddMember(type, member, target);
        }

        foreach (var (type, member, target) in LibrarySources.Of(compilation, models, outlines.SelectMany(static outline => outline.Members).ToList(), mentioned))
        {
            result.IsEmpty = false;
            result._types.AddMember(type, member, target);
        }

        if (!result.IsEmpty)
        {
            foreach (var member in outlines.SelectMany(static outline => outline.Members))
            {
                result._types.Add(member);
                if (member.Mentions.Length > 0)
                {
                    result._waiting.Add(member);
                }
            }
        }

        result._changed = !result.IsEmpty;
        return result;
    }

    /// <summary>Whoever has the type has personal data.</summary>
    public void AddType(string type)
    {
        IsEmpty = false;
        _changed |= _types.AddHead(type, TypeTable.Carrier);
    }

    /// <summary>Whoever has the type and names the member has personal data.</summary>
    public void AddMember(string type, string member) => _changed |= _types.AddMember(type, member, TypeTable.Carrier);

    /// <summary>Relevant declarations not returned before.</summary>
    public List<SyntaxNode> Take()
    {
        var result = new List<SyntaxNode>();
        if (!_changed)
        {
            return result;
        }

        _changed = false;
        for (var i = _waiting.Count - 1; i >= 0; i--)
        {
            if (_types.Reaches(_waiting[i], _imports))
            {
                result.Add(_waiting[i].Node);
                _waiting[i] = _waiting[_waiting.Count - 1];
                _waiting.RemoveAt(_waiting.Count - 1);
            }
        }

        return result;
    }

    /// <summary>Simple names of all mark attributes: ours, those in references, and those the compilation derives from them.</summary>
    private static HashSet<string> MarkAttributes(Compilation compilation, MarkReader marks, List<TreeOutline> outlines)
    {
        var names = new HashSet<string>(BuiltInMarks.Concat(marks.ForeignNames), StringComparer.Ordinal);
        foreach (var name in ReferencedSources.MarkAttributes(compilation, marks))
        {
            names.Add(TreeOutline.WithoutSuffix(name));
        }

        var classes = outlines.SelectMany(static outline => outline.Members).Where(static member => member.Node is ClassDeclarationSyntax && member.Signature.Length > 0).ToList();
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var member in classes)
            {
                if (Array.Exists(member.Signature, name => names.Contains(TreeOutline.WithoutSuffix(name)) || name == "DataClassificationAttribute"))
                {
                    grown |= names.Add(TreeOutline.WithoutSuffix(member.Types[0]));
                }
            }
        }

        return names;
    }
}
