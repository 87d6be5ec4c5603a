using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>PII5009: what identifies a person is stored, and once the object is made nothing can set it.</summary>
internal sealed class RectificationCheck(MarkReader marks, StoredTypes stored, FindingReview review)
{
    public void Check(StoredType item, SymbolAnalysisContext context)
    {
        // A record is corrected by a copy of it.
        if (item.Type.IsRecord)
        {
            return;
        }

        foreach (var (member, mark) in PersonalMembers.Of(item.Type, marks))
        {
            if (stored.IsOwn(member) && IsAboutPerson(mark) && IsFixed(member, context.CancellationToken) && member.Locations.FirstOrDefault(static place => place.IsInSource) is { } place)
            {
                review.Report(Diagnostic.Create(PII5009CannotBeRectified.Descriptor, place, SourceInfo.DisplayOf(member)), member, context);
            }
        }
    }

    /// <summary>What was measured, chosen or agreed is not corrected, who somebody is can be wrong.</summary>
    private static bool IsAboutPerson(PersonalDataMark mark) =>
        mark.Identifiability == Tiers.Identifying && !mark.IsPolicyKey && CategoryTaxonomy.Find(mark.CategoryKey) is { Parent: "Identifier", Name: not "Credential" };

    private static bool IsFixed(ISymbol member, CancellationToken cancellationToken) => member switch
    {
        IFieldSymbol { IsReadOnly: true } field => !IsFilled(field.Type),
        IPropertySymbol { SetMethod: null } property => !IsFilled(property.Type),
        IPropertySymbol { SetMethod.IsInitOnly: true } property => !IsFilled(property.Type),
        IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Private } property => !IsSetInside(property, cancellationToken),
        _ => false,
    };

    /// <summary>What the member holds can change although the member cannot.</summary>
    private static bool IsFilled(ITypeSymbol type) => type is { SpecialType: SpecialType.None, IsReferenceType: true } && type.TypeKind is not TypeKind.Delegate;

    /// <summary>Assigned in the type by something that is not its construction.</summary>
    private static bool IsSetInside(IPropertySymbol property, CancellationToken cancellationToken)
    {
        foreach (var reference in property.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var name in reference.GetSyntax(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (name.Identifier.ValueText == property.Name
                    && name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not (ConstructorDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } or null)
                    && IsTarget(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsTarget(SimpleNameSyntax name)
    {
        var target = (ExpressionSyntax)name;
        while (target.Parent is MemberAccessExpressionSyntax access && access.Name == target || target.Parent is TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax })
        {
            target = target.Parent as ExpressionSyntax ?? (ExpressionSyntax)target.Parent!.Parent!;
        }

        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target || target.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 };
    }
}
