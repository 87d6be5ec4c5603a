using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What marks say of exports and erasure: left out without a reason (PII5005), a secret in clear (PII5006), kept without a reason (PII5002).</summary>
internal sealed class ExportChecks(PolicyFile? policy)
{
    private const string Credential = "Credential";
    private const int Keep = 3;

    /// <summary>Numbers that an answer under the law of California describes and does not give.</summary>
    private static readonly ImmutableHashSet<string> Described = ImmutableHashSet.Create(StringComparer.Ordinal, "GovernmentId", "PaymentCard", "BankAccount");

    private readonly bool _isCalifornian = policy?.Policy.Rights.Any(static right => right is { IsStated: true, Regime.Value: "ccpa", Id.Value: "know" or "access" }) == true;

    public IEnumerable<Diagnostic> Check(ISymbol symbol, PersonalDataMark mark, AttributeData attribute, CancellationToken cancellationToken)
    {
        if (symbol is not (IPropertySymbol or IFieldSymbol or IParameterSymbol) || attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
        {
            yield break;
        }

        var display = SourceInfo.DisplayOf(symbol);
        var hasReason = !string.IsNullOrWhiteSpace(mark.Reason);
        if (!mark.Export && !hasReason && !IsSecret(mark) && Argument(syntax, "Export") is { } left)
        {
            yield return Diagnostic.Create(PII5005LeftOutOfExport.Descriptor, left.GetLocation(), display);
        }

        if (mark.Erasure == Keep && !hasReason && Argument(syntax, "Erasure") is { } kept)
        {
            yield return Diagnostic.Create(
                PII5002NoErasurePath.Descriptor, kept.GetLocation(), display, "is kept when a person's data is erased, and no Reason is given", "say which duty or claim needs it: Reason = \"…\"");
        }

        if (mark.Export && (symbol is not IParameterSymbol || IsPositional(symbol)) && Advice(symbol, mark) is { } advice)
        {
            var place = syntax.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null)?.GetLocation() ?? syntax.GetLocation();
            yield return Diagnostic.Create(PII5006SecretExportedInClear.Descriptor, place, display, advice);
        }
    }

    private string? Advice(ISymbol symbol, PersonalDataMark mark)
    {
        if (mark is { CategoryKey: Credential, IsPolicyKey: false })
        {
            return null;
        }

        if (IsSecret(mark) || (CategoryInference.FromName(symbol.Name) == Credential && PersonalMembers.TypeOf(symbol) is { SpecialType: SpecialType.System_String }))
        {
            return "is a secret; mark it [PersonalData(Category.Credential)], so that exports tell of it and do not give it";
        }

        return _isCalifornian && !mark.IsPolicyKey && Described.Contains(mark.CategoryKey)
            ? $"is a number that an answer to a request describes and does not give ({policy!.Name} promises the rights of California); set Export = false with a Reason"
            : null;
    }

    /// <summary>The built-in category, or one of the policy with its term.</summary>
    private bool IsSecret(PersonalDataMark mark) =>
        mark.IsPolicyKey
            ? policy?.Policy.Category(mark.CategoryKey)?.Dpv is { } term && CategoryTerms.Means(CategoryTaxonomy.Find(Credential)!, term)
            : mark.CategoryKey == Credential;

    private static bool IsPositional(ISymbol symbol) => symbol is { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } };

    private static AttributeArgumentSyntax? Argument(AttributeSyntax syntax, string name) =>
        syntax.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
}
