using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Annotations.Names;
using PiiAnalyzers.Compiler.Flow.Relevance;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// PII5010: the policy names a minimum age, and code states another (<c>[MinimumAge(16)]</c>), or what people sign up with tells how old
/// they are and nothing says that somebody checks it.
/// </summary>
internal sealed class MinimumAgeCheck(PolicyFile policy, int years, Compilation compilation, MarkReader marks)
{
    private static readonly ImmutableHashSet<string> SigningUp = ImmutableHashSet.Create(
        StringComparer.Ordinal, "signup", "register", "registration", "registrant", "enrol", "enroll", "enrolment", "enrollment", "onboarding", "onboard");

    private static readonly ImmutableHashSet<string> Creating = ImmutableHashSet.Create(StringComparer.Ordinal, "create", "new", "add", "open", "sign", "join");

    private static readonly ImmutableHashSet<string> Joined = ImmutableHashSet.Create(StringComparer.Ordinal, "account", "user", "customer", "member", "profile", "client", "up", "patient", "player", "membership");

    /// <summary>Last words of what answers a sign-up, or tells of it.</summary>
    private static readonly ImmutableHashSet<string> Answers = ImmutableHashSet.Create(
        StringComparer.Ordinal, "response", "result", "reply", "event", "created", "registered", "confirmation", "email", "options", "settings", "service", "handler", "controller", "validator", "repository");

    private readonly object _lock = new();
    private HashSet<string>? _checked;

    /// <summary><c>[MinimumAge(…)]</c>.</summary>
    public Diagnostic? Check(ISymbol symbol, AttributeData attribute, CancellationToken cancellationToken) =>
        attribute is { ConstructorArguments: [{ Value: int stated }] } && stated != years && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax
            ? Diagnostic.Create(
                PII5010MinimumAgeNotEnforced.Descriptor, syntax.ArgumentList?.Arguments.FirstOrDefault()?.GetLocation() ?? syntax.GetLocation(), Policy(),
                SourceInfo.DisplayOf(symbol), $"checks for {stated} years, and {policy.Name} says {years}", "write PrivacyPolicy.MinimumAge")
            : null;

    /// <summary>A type that people sign up with.</summary>
    public (ISymbol Member, Diagnostic Found)? Check(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || !(IsSignUp(type.Name) || (type.ContainingType is { } page && IsSignUp(page.Name))) || AgeOf(type) is not { } member
            || member.Locations.FirstOrDefault(static place => place.IsInSource) is not { } place || IsStated(type) || IsCheckedElsewhere(type, cancellationToken))
        {
            return null;
        }

        return (member, Diagnostic.Create(
            PII5010MinimumAgeNotEnforced.Descriptor, place, Policy(), SourceInfo.DisplayOf(member),
            $"tells how old somebody is who signs up, and nothing checks the {years} years of {policy.Name}",
            "check it, and put [MinimumAge(PrivacyPolicy.MinimumAge)] on the member or on the method that checks"));
    }

    private IEnumerable<Location> Policy() => policy.Policy.Header.MinimumAgeSpan is { } span ? [policy.Locate(span)] : [];

    private static bool IsSignUp(string name)
    {
        var words = NameWords.Split(name);
        return words.Count > 0 && !Answers.Contains(words[words.Count - 1])
            && (words.Any(SigningUp.Contains) || words.Zip(words.Skip(1), static (first, second) => Creating.Contains(first) && Joined.Contains(second)).Any(static met => met));
    }

    private ISymbol? AgeOf(INamedTypeSymbol type) => type.GetMembers().FirstOrDefault(member =>
        PersonalMembers.TypeOf(member) is { SpecialType: not SpecialType.System_Boolean } && !member.IsImplicitlyDeclared
        && (marks.Read(member) is { } mark ? IsAge(mark) : CategoryInference.FromName(member.Name) is "BirthDate" or "Age"));

    private bool IsAge(PersonalDataMark mark) => mark.IsPolicyKey
        ? policy.Policy.Category(mark.CategoryKey)?.Dpv is { } term && CategoryTaxonomy.Rows.Any(row => row.Name is "BirthDate" or "Age" && CategoryTerms.Means(row, term))
        : mark.CategoryKey is "BirthDate" or "Age";

    private static bool IsStated(INamedTypeSymbol type) => MarkedSymbols.Of(type).Any(static symbol => symbol.FindAttribute(WellKnownNames.MinimumAge) is not null)
        || (type.BaseType is { SpecialType: SpecialType.None } parent && IsStated(parent));

    /// <summary>Code that names the type, in an attribute or a comparison with the age of the policy.</summary>
    private bool IsCheckedElsewhere(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return (_checked ??= Find(cancellationToken)).Contains(type.Name);
        }
    }

    private HashSet<string> Find(CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outline in compilation.SyntaxTrees.Where(static tree => !ErasurePaths.IsGenerated(tree)).SelectMany(tree => TreeOutline.Of(tree, cancellationToken).Members))
        {
            if (outline.Mentions.Contains("MinimumAge") || outline.Mentions.Contains("MinimumAgeAttribute"))
            {
                names.UnionWith(outline.Mentions);
                names.UnionWith(outline.Types);
                names.UnionWith(Around(outline.Node));
            }
        }

        return names;
    }

    /// <summary>A validator names in its bases what it validates.</summary>
    private static IEnumerable<string> Around(SyntaxNode node) => node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { BaseList: { } bases }
        ? bases.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)
        : [];
}
