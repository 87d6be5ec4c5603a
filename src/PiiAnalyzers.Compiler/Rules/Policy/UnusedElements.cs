using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Models;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;
using PiiAnalyzers.Compiler.Policy.Use;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// What the policy declares and an application does not use, with all that it references (PII7003). It is said only where it is
/// known: not of a purpose when code names purposes that are known at run time only, nor of network data and places, which
/// come from libraries without a mark; not of courts and authorities, whom people answer; not of cookies that others set.
/// </summary>
internal static class UnusedElements
{
    private static readonly string[] FromLibraries = ["NetworkActivity", "Geolocation"];

    public static void Report(PolicyFile policy, MarkReader marks, PolicyUse use, CompilationAnalysisContext context)
    {
        Categories(policy, marks, context);
        use.AddReferences(context.Compilation);
        if (!use.IsOpen)
        {
            foreach (var purpose in policy.Policy.Purposes)
            {
                if (!policy.Policy.Purposes.Any(other => use.Contains(other.Id.Value) && (other == purpose || other.Parent?.Value == purpose.Id.Value)))
                {
                    Report(policy, "Purpose", purpose.Id, "names it", "put [Purpose] where the code serves it, or ", context);
                }
            }
        }

        RecipientsAndCookies(policy, use, context);
    }

    private static void RecipientsAndCookies(PolicyFile policy, PolicyUse use, CompilationAnalysisContext context)
    {
        if (use.MayReferToAnything)
        {
            return;
        }

        var recipients = policy.Policy.Recipients.Where(static recipient => recipient.Kind is not { Value: "court" or "publicAuthority" }).ToList();
        var cookies = CookieNames.IsPossible(context.Compilation) ? (policy.Policy.Cookies?.Cookies ?? default).Where(cookie => IsOurs(policy.Policy, cookie)).ToList() : [];
        if (recipients.Count == 0 && cookies.Count == 0)
        {
            return;
        }

        var services = context.Options.AdditionalFiles
            .Where(static file => file.Path.EndsWith(".pii", StringComparison.OrdinalIgnoreCase))
            .SelectMany(file => file.GetText(context.CancellationToken) is { } text ? ServiceTypes.In(text) : []);
        var named = PolicyMentions.In(context.Compilation, policy.Policy, services, context.CancellationToken);
        foreach (var recipient in recipients.Where(recipient => !named.Recipients.Contains(recipient.Id.Value) && !use.RefersTo(recipient.Id.Value)))
        {
            Report(policy, "Recipient", recipient.Id, "sends to it", "put [Recipient] where the code does, list its hosts, or ", context);
        }

        foreach (var cookie in cookies.Where(cookie => !named.Cookies.Contains(cookie.Id.Value) && !use.SetsCookie(cookie.Id.Value)))
        {
            Report(policy, "Cookie", cookie.Id, "sets it", "", context);
        }
    }

    /// <summary>Stored by this service's own code: not in the browser's or an app's storage, not by a third party, not by the framework under its own name.</summary>
    private static bool IsOurs(PrivacyPolicy policy, CookieDisclosure cookie) =>
        cookie.Type is null or { Value: "cookie" }
        && !cookie.Id.Value.StartsWith(".AspNet", StringComparison.Ordinal)
        && policy.Cookies!.Classes.FirstOrDefault(item => item.Id.Value == cookie.Category?.Value) is null or { ThirdParty: null };

    private static void Categories(PolicyFile policy, MarkReader marks, CompilationAnalysisContext context)
    {
        var resolver = CategoryResolver.For(policy.Policy);
        var used = new HashSet<string>(FromLibraries.SelectMany(name => resolver.Resolve(name, isPolicyKey: false)).Select(static category => category.Id.Value), StringComparer.Ordinal);
        var references = context.Compilation.SourceModule.ReferencedAssemblySymbols.Where(PolicyUse.Uses);
        foreach (var assembly in references.Concat([context.Compilation.Assembly]))
        {
            foreach (var symbol in MarkedSymbols.Types(assembly.GlobalNamespace).SelectMany(MarkedSymbols.Of))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (marks.Read(symbol) is { } mark)
                {
                    used.UnionWith(resolver.Resolve(mark).Select(static category => category.Id.Value));
                }
            }
        }

        foreach (var annotated in marks.Annotations)
        {
            used.UnionWith(resolver.Resolve(annotated).Select(static category => category.Id.Value));
        }

        foreach (var category in policy.Policy.Categories)
        {
            if (!used.Any(id => policy.Policy.IsWithin(id, category.Id.Value)))
            {
                Report(policy, "Category", category.Id, "is marked with it", "mark what holds such data, or ", context);
            }
        }
    }

    private static void Report(PolicyFile policy, string noun, PolicyText id, string what, string advice, CompilationAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(
            PII7003UnusedPolicyElement.Descriptor, policy.Locate(id.Span), noun, id.Value, context.Compilation.AssemblyName ?? "the application", what, advice));
}
