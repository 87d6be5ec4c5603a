using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations.Names;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Relevance;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Where code makes values unreadable, by identifiers alone: <c>builder.Property(c =&gt; c.Email).HasConversion(…)</c> and <c>order.Card =
/// Encrypt(…)</c> are taken for protection of every member of that name, and a converter for all for protection of all.
/// </summary>
internal sealed class RestConverters(Compilation compilation)
{
    /// <summary>Set up encryption for members that no code names: a library, a convention, the driver.</summary>
    private static readonly string[] ForAll = ["UseEncryption", "SetValueConverter", "HaveConversion", "ColumnEncryptionSetting", "AutoEncryptionOptions", "AutoEncryptionSettings"];

    private readonly object _lock = new();
    private readonly NameVerdicts _unreadable = new(static word => word is "encrypt" or "encrypted" or "encryption" or "protect" or "protected" or "hash" or "tokenize" or "tokenise");
    private HashSet<string>? _members;
    private bool _isForAll;

    public bool Cover(string member, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return (_members ??= Find(cancellationToken)).Contains(member) || _isForAll;
        }
    }

    private HashSet<string> Find(CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outline in compilation.SyntaxTrees.SelectMany(tree => TreeOutline.Of(tree, cancellationToken).Members))
        {
            if (outline.Mentions.Any(name => Array.IndexOf(ForAll, name) >= 0 && Array.IndexOf(outline.Defines, name) < 0))
            {
                _isForAll = true;
            }
            else if (outline.Node is MemberDeclarationSyntax and not TypeDeclarationSyntax && outline.Mentions.Any(name => name == "HasConversion" || _unreadable.Of(name)))
            {
                Add(outline.Node, names);
            }
        }

        return names;
    }

    private void Add(SyntaxNode node, HashSet<string> names)
    {
        foreach (var call in node.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var called = call.Expression.LastName();
            if (called is not null && Converts(called) && call.Expression is MemberAccessExpressionSyntax { Expression: var chain })
            {
                names.UnionWith(chain.DescendantTokens()
                    .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken))
                    .Select(static token => token.ValueText));
            }

            // order.CardNumber = encryptor.Encrypt(number);
            if (called is not null && _unreadable.Of(called) && call.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Left: var target })
            {
                names.Add(target is MemberAccessExpressionSyntax member ? member.Name.Identifier.ValueText : target.ToString());
            }
        }
    }

    private static bool Converts(string name) =>
        name == "HasConversion" || ((name.StartsWith("Is", StringComparison.Ordinal) || name.StartsWith("Has", StringComparison.Ordinal) || name.StartsWith("Encrypt", StringComparison.Ordinal))
            && NameWords.Split(name).Any(static word => word is "encrypt" or "encrypted" or "encryption" or "protected"));
}
