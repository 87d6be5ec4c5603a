using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Parsing;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>PII5003: a period of storage that counts from a date which the type does not have, or a rule that nobody declared.</summary>
internal sealed class RetentionAnchors(PolicyFile? policy)
{
    /// <summary>Names of the date that records are usually kept from, the likeliest first.</summary>
    private static readonly string[] Usual = ["CreatedAt", "CreatedOn", "CreatedUtc", "CreatedDate", "Created", "CreationDate", "LastActivityAt", "LastActivity", "ClosedAt", "Date", "Timestamp"];

    private static readonly string[] Endings = ["At", "On", "Utc", "Date", "Time"];

    /// <summary><c>[Retention(…)]</c> on a type or a member of it.</summary>
    public Diagnostic? Check(ISymbol symbol, INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellationToken)
    {
        if (attribute is not { ConstructorArguments: [{ Value: string rule }] } || attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
        {
            return null;
        }

        var anchor = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Anchor").Value;
        var named = anchor.Kind is TypedConstantKind.Primitive ? anchor.Value as string : null;
        return Judge(symbol, type, rule, named, syntax);
    }

    /// <summary><c>[PersonalData(…, Retention = …)]</c>.</summary>
    public Diagnostic? Check(ISymbol symbol, INamedTypeSymbol type, PersonalDataMark mark, AttributeData attribute, CancellationToken cancellationToken) =>
        mark.Retention is { } rule && symbol.FindAttribute(WellKnownNames.Retention) is null && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax
            ? Judge(symbol, type, rule, null, syntax)
            : null;

    private Diagnostic? Judge(ISymbol symbol, INamedTypeSymbol type, string rule, string? named, AttributeSyntax syntax)
    {
        var isPeriod = PolicyPeriod.Parse(rule) is not null;
        var declared = isPeriod ? null : policy?.Policy.RetentionRule(rule);
        if (!isPeriod && declared is null)
        {
            return policy is null
                ? null
                : Report(syntax, "Retention", $"is neither a period such as P2Y nor a rule of {policy.Name}{EditDistance.Hint(rule, policy.Policy.Retention.Select(static item => item.Id.Value))}", null);
        }

        if (named is { Length: > 0 })
        {
            return Named(type, named) switch
            {
                null => Report(syntax, "Anchor", $"counts from \"{named}\", which {type.Name} does not have{EditDistance.Hint(named, Dates(type))}", null),
                { } member when !IsDate(member) => Report(syntax, "Anchor", $"counts from {type.Name}.{named}, which is no date", null),
                _ => null,
            };
        }

        // A date that derived types bring cannot be named here; an event that ends the storage needs none.
        if (type.TypeKind is TypeKind.Interface || type.IsAbstract || (!isPeriod && declared!.Period is null) || HasAnchor(symbol, type) || IsMet(type, declared))
        {
            return null;
        }

        var from = declared?.Anchor is { } happening ? $"counts from \"{happening.Value}\", for which {type.Name} has no date" : "does not say from which date it counts";
        var likely = Likely(type);
        var isMark = symbol.FindAttribute(WellKnownNames.Retention) is null;
        var advice = isMark ? $"[Retention(\"{rule}\", Anchor = nameof({likely ?? "…"}))]" : $"Anchor = nameof({likely ?? "…"})";
        return Report(syntax, "Retention", $"{from}; name it: {advice}", likely);

        Diagnostic Report(AttributeSyntax attribute, string argument, string what, string? suggestion) => Diagnostic.Create(
            PII5003RetentionAnchorMissing.Descriptor,
            PlaceOf(attribute, argument),
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Suggestion, suggestion),
            rule, symbol is INamedTypeSymbol ? symbol.Name : $"{type.Name}.{symbol.Name}", what);
    }

    private static Location PlaceOf(AttributeSyntax attribute, string argument) =>
        (attribute.ArgumentList?.Arguments.FirstOrDefault(item => item.NameEquals?.Name.Identifier.ValueText == argument)
            ?? attribute.ArgumentList?.Arguments.FirstOrDefault(static item => item.NameEquals is null))?.GetLocation()
        ?? attribute.GetLocation();

    /// <summary>A member without a date of its own counts from that of its type.</summary>
    private static bool HasAnchor(ISymbol symbol, INamedTypeSymbol type)
    {
        for (var current = symbol is INamedTypeSymbol ? type.BaseType : type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.FindAttribute(WellKnownNames.Retention)?.NamedArguments.Any(static argument => argument is { Key: "Anchor", Value.Value: string { Length: > 0 } }) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rule of the policy names an event, and a date of the type bears its name.</summary>
    private static bool IsMet(INamedTypeSymbol type, PolicyRetention? rule) =>
        rule is { Anchor: null, Until: not null }
        || (rule?.Anchor is { } anchor && Dates(type).Any(name => string.Equals(Stem(name), Stem(anchor.Value), StringComparison.OrdinalIgnoreCase)));

    private static string Stem(string name)
    {
        foreach (var ending in Endings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return Stem(name.Substring(0, name.Length - ending.Length));
            }
        }

        return name;
    }

    private static string? Likely(INamedTypeSymbol type)
    {
        var dates = Dates(type).ToList();
        return Array.Find(Usual, dates.Contains) ?? (dates.Count == 1 ? dates[0] : null);
    }

    private static IEnumerable<string> Dates(INamedTypeSymbol type) => Members(type)
        .Where(static member => IsDate(member) && !member.IsImplicitlyDeclared && CategoryInference.FromName(member.Name) != "BirthDate")
        .Select(static member => member.Name);

    private static ISymbol? Named(INamedTypeSymbol type, string name) => Members(type).FirstOrDefault(member => member.Name == name);

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None } or { TypeKind: TypeKind.Interface }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (PersonalMembers.TypeOf(member) is not null)
                {
                    yield return member;
                }
            }
        }
    }

    private static bool IsDate(ISymbol member) =>
        PersonalMembers.TypeOf(member) is { } type && (RetentionParser.IsDate(type) || type.ContainingNamespace is { Name: "NodaTime", ContainingNamespace.IsGlobalNamespace: true });
}
