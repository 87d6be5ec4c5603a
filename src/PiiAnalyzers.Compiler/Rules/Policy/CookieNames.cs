using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Holds cookies that code sets under a constant name against the policy: listed (PII6001), with consent where they are not essential
/// (PII6003), and with the options that it declares (PII6002, PII6004).
/// </summary>
internal sealed class CookieNames(PolicyFile policy, CookiePolicy cookies, ConsentCheck consent, FindingReview review)
{
    private const string Cookies = "Microsoft.AspNetCore.Http.IResponseCookies";

    private readonly CookieOptionsCheck _options = new(policy, cookies);

    /// <summary>Whether the compilation can set cookies at all.</summary>
    public static bool IsPossible(Compilation compilation) => !compilation.GetTypesByMetadataName(Cookies).IsEmpty;

    public void Invocation(SyntaxNodeAnalysisContext context)
    {
        var invocation = (InvocationExpressionSyntax)context.Node;
        if (context.IsGeneratedCode || invocation.ArgumentList.Arguments.Count is < 2 or > 3 || !IsAppend(invocation.Expression)
            || context.SemanticModel.GetOperation(invocation, context.CancellationToken) is not IInvocationOperation { TargetMethod.ContainingType: { } type } call
            || !(type.HasFullName(Cookies) || type.AllInterfaces.Any(static item => item.HasFullName(Cookies))))
        {
            return;
        }

        var argument = call.Arguments.FirstOrDefault(static item => item.Parameter is { Name: "key", Type.SpecialType: SpecialType.System_String });
        if (argument?.Value.ConstantValue is not { HasValue: true, Value: string name })
        {
            return;
        }

        var place = argument.Value.Syntax.GetLocation();
        if (cookies.Cookies.FirstOrDefault(cookie => IsMatch(cookie.Id.Value, name)) is not { } declared)
        {
            var hint = EditDistance.Hint(name, cookies.Cookies.Select(static cookie => cookie.Id.Value));
            Report(Diagnostic.Create(PII6001CookieNotDeclared.Descriptor, place, name, policy.Name, hint));
            return;
        }

        if (call.Arguments.FirstOrDefault(static item => item.Parameter is { Name: "options" }) is { } options)
        {
            foreach (var found in _options.Check(declared, name, setting => CookieSettings.Find(options.Value, setting, context.SemanticModel, context.CancellationToken), context.SemanticModel, context.CancellationToken))
            {
                Report(found);
            }
        }

        if (_options.ClassOf(declared) is { IsEssential: false } item && !AsksFirst(call, item, context.CancellationToken))
        {
            Report(Diagnostic.Create(PII6003CookieWithoutConsent.Descriptor, place, [policy.Locate(item.Id.Span)], name, item.Id.Value));
        }

        void Report(Diagnostic found) => review.Report(found, invocation, context);
    }

    /// <summary>The code asks, or ASP.NET Core does: it holds such cookies back where <c>CheckConsentNeeded</c> is set up.</summary>
    private bool AsksFirst(IInvocationOperation call, CookieClass item, CancellationToken cancellationToken) =>
        consent.Mentions("CheckConsentNeeded", cancellationToken)
        || consent.Asks([call.Syntax], item.Purposes.Select(static purpose => purpose.Value).ToImmutableHashSet(StringComparer.Ordinal), cancellationToken);

    private static bool IsAppend(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == "Append",
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText == "Append",
        _ => false,
    };

    /// <summary>A name of the policy may hold <c>*</c> for any letters.</summary>
    internal static bool IsMatch(string pattern, string name)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == name;
        }

        var at = parts[0].Length;
        if (!name.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = name.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        var last = parts[parts.Length - 1];
        return name.Length - last.Length >= at && name.EndsWith(last, StringComparison.Ordinal);
    }
}
