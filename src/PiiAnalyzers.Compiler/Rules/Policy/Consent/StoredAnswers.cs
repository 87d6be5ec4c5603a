using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Fields and properties that hold a gate's answer: all that is ever written to them is one. Only those that no other type can write.</summary>
internal sealed class StoredAnswers(ConsentCheck check)
{
    private readonly HashSet<(ISymbol Member, bool Value)> _pending = [];

    /// <summary>Whether the member has this value only if a gate said yes.</summary>
    public bool Implies(ISymbol member, bool value, ConsentQuestion question)
    {
        member = member.OriginalDefinition;
        if (!IsOwn(member) || question.Depth > ConsentCheck.Depth)
        {
            return false;
        }

        // What is written to it from itself adds nothing.
        if (!_pending.Add((member, value)))
        {
            return true;
        }

        try
        {
            return AllWrites(member, value, question.OfAnother());
        }
        finally
        {
            _pending.Remove((member, value));
        }
    }

    private bool AllWrites(ISymbol member, bool value, ConsentQuestion question)
    {
        var (isWritten, isAlwaysWritten) = (false, false);
        foreach (var part in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (!check.Has(part.SyntaxTree))
            {
                return false;
            }

            var root = part.GetSyntax(question.CancellationToken);
            foreach (var name in root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(item => item.Identifier.ValueText == member.Name))
            {
                var written = Written(name);
                if (written is null || !SymbolEqualityComparer.Default.Equals(check.Model(name.SyntaxTree).GetSymbolInfo(name, question.CancellationToken).Symbol?.OriginalDefinition, member))
                {
                    continue;
                }

                if (written is not AssignmentExpressionSyntax assignment || !check.Assigns(assignment, value, question))
                {
                    return false;
                }

                isWritten = true;
                isAlwaysWritten |= name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax;
            }
        }

        foreach (var initial in member.DeclaringSyntaxReferences.Select(reference => Initializer(reference.GetSyntax(question.CancellationToken))).OfType<ExpressionSyntax>())
        {
            if (!check.IsAnswer(initial, value, question))
            {
                return false;
            }

            (isWritten, isAlwaysWritten) = (true, true);
        }

        // Before anything is written the value is false.
        return isWritten && (value || isAlwaysWritten);
    }

    private static bool IsOwn(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false } field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol { IsIndexer: false, IsAbstract: false } property => property.DeclaredAccessibility == Accessibility.Private || property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };

    /// <summary>The assignment or argument that writes to what a name means; null for a read.</summary>
    private static SyntaxNode? Written(IdentifierNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == target => assignment,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: TupleExpressionSyntax left } } tuple } when left == tuple => tuple,
            RefExpressionSyntax reference => reference,
            _ => null,
        };
    }

    private static ExpressionSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { Initializer.Value: var value } => value,
        _ => null,
    };
}
