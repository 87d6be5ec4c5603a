using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Annotations.Names;
using PiiAnalyzers.Compiler.Flow.Relevance;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// PII5008: a right that the policy states, in an application that keeps records of people, and nothing in it or in what it references
/// by whose name a person could exercise it. What may be a handler counts as one.
/// </summary>
internal static class RightHandlers
{
    private static readonly Handler Access = new(
        "gives people their data", "call ExportPersonalData on their records, or ExportAsync on PersonalDataStores",
        ["export", "exports", "download", "takeout", "dsar", "dsr", "portability", "portable"],
        ["accessrequest", "subjectaccess", "rightofaccess", "accessright", "mydata", "personaldata", "datarequest", "subjectrequest", "datacopy", "copyofdata"],
        ["ExportPersonalData", "WritePersonalData", "ExportAsync", "ExportPortable"]);

    private static readonly Handler Erasure = new(
        "deletes or erases what is kept about people", "call ErasePersonalData on their records, or EraseAsync on PersonalDataStores",
        ["erase", "erasure", "delete", "deletes", "remove", "forget", "anonymize", "anonymise", "purge", "wipe"],
        [],
        ["ErasePersonalData", "EraseAsync", "ExecuteDelete", "ExecuteDeleteAsync", "MapDelete", "HttpDelete"]);

    private static readonly Handler Rectification = new(
        "corrects what is kept about people", "set the members, and record it with PersonalData.Rectify",
        ["rectify", "rectification", "correct", "correction", "update", "edit", "change", "modify", "patch", "put", "set", "save", "complete", "amend", "rename", "upsert"],
        [],
        ["Rectify", "RectifyAsync", "MapPut", "MapPatch", "HttpPut", "HttpPatch", "Update", "UpdateRange", "ExecuteUpdate", "ExecuteUpdateAsync"]);

    private static readonly Handler Restriction = new(
        "restricts the processing of a record", "implement IProcessingRestriction on it and use it through PersonalData.Use",
        ["restrict", "restricted", "restriction", "suspend", "suspended", "freeze", "frozen", "block", "blocked", "lockout", "deactivate", "deactivated", "disable", "disabled"],
        [],
        ["IProcessingRestriction"]);

    private static readonly Handler Objection = new(
        "takes an objection", "keep a list of those who objected, and ask it by a [ConsentGate] method",
        ["objection", "objections", "objected", "unsubscribe", "unsubscribed", "optout", "consent", "consents"],
        ["optout", "donotcontact", "donotsell", "stopmarketing", "suppressionlist", "mailpreference"],
        ["ConsentGate", "Object", "ObjectAsync"]);

    private static readonly Handler Withdrawal = new(
        "takes back consent", "let people withdraw what a [ConsentGate] method asks for",
        ["withdraw", "withdrawal", "consent", "consents", "unsubscribe", "unsubscribed", "optout", "objection", "objections"],
        ["optout", "stopmarketing"],
        ["ConsentGate", "ITrackingConsentFeature"]);

    private static readonly ImmutableDictionary<string, Handler> Handlers = new Dictionary<string, Handler>(StringComparer.Ordinal)
    {
        ["access"] = Access,
        ["know"] = Access,
        ["portability"] = Access,
        ["erasure"] = Erasure,
        ["delete"] = Erasure,
        ["rectification"] = Rectification,
        ["completion"] = Rectification,
        ["correct"] = Rectification,
        ["restriction"] = Restriction,
        ["object"] = Objection,
        ["objectDirectMarketing"] = Objection,
        ["optOutSaleSharing"] = Objection,
        ["withdrawConsent"] = Withdrawal,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static void Report(PolicyFile policy, MarkReader marks, StoredTypes stored, FindingReview review, CompilationAnalysisContext context)
    {
        var rights = policy.Policy.Rights.Where(static right => right.IsStated && Handlers.ContainsKey(right.Id.Value)).ToList();
        var references = context.Compilation.SourceModule.ReferencedAssemblySymbols.Where(PolicyUse.Uses).ToList();
        if (rights.Count == 0 || !KeepsPeople(marks, stored, references))
        {
            return;
        }

        var names = Names(context.Compilation, references, context.CancellationToken);
        var missing = rights.Where(right => !Handlers[right.Id.Value].IsAmong(names)).GroupBy(static right => Handlers[right.Id.Value]);
        foreach (var group in missing)
        {
            // One handler serves several rights: the first of them speaks for all.
            var right = group.First();
            review.Report(
                Diagnostic.Create(
                    PII5008RightWithoutHandler.Descriptor, policy.Locate(right.Id.Span), group.Skip(1).Select(other => policy.Locate(other.Id.Span)),
                    string.Join("\", \"", group.Select(static item => item.Id.Value)), Reference(right), context.Compilation.AssemblyName ?? "the application", group.Key.What, group.Key.Advice),
                context);
        }
    }

    private static string Reference(PolicyRight right) => right.Article is { Length: > 0 } article ? (right.Regime is { Value: "ccpa" } ? $" (Cal. Civ. Code {article})" : $" (GDPR Art. {article})") : "";

    private static bool KeepsPeople(MarkReader marks, StoredTypes stored, IReadOnlyList<IAssemblySymbol> references) =>
        stored.All.Any(item => PersonalMembers.Of(item.Type, marks).Any())
        || references.SelectMany(static assembly => MarkedSymbols.Types(assembly.GlobalNamespace)).SelectMany(StoredTypes.In)
            .Any(item => item.Type is INamedTypeSymbol type && PersonalMembers.Of(type, marks).Any());

    /// <summary>What the code declares, and what it mentions of the library; of references what they declare.</summary>
    private static (HashSet<string> Declared, HashSet<string> Mentioned) Names(Compilation compilation, IReadOnlyList<IAssemblySymbol> references, CancellationToken cancellationToken)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outline in compilation.SyntaxTrees.Where(static tree => !ErasurePaths.IsGenerated(tree)).SelectMany(tree => TreeOutline.Of(tree, cancellationToken).Members))
        {
            declared.UnionWith(outline.Defines);
            declared.UnionWith(outline.Types);
            mentioned.UnionWith(outline.Mentions);

            // Routes: app.MapGet("/people/{id}/export", …).
            declared.UnionWith(outline.Mentions.Where(static name => name.Length > 1 && name[0] == '"' && name.IndexOf(' ') < 0));
            mentioned.UnionWith(outline.Signature);
        }

        foreach (var type in references.SelectMany(static assembly => MarkedSymbols.Types(assembly.GlobalNamespace)))
        {
            // Generated code is in every assembly with marks, and nobody need call it.
            declared.Add(type.Name);
            declared.UnionWith(type.MemberNames.Where(static name => name is not ("ExportPersonalData" or "WritePersonalData" or "ErasePersonalData")));
            mentioned.UnionWith(type.AllInterfaces.Select(static item => item.Name));
        }

        return (declared, mentioned);
    }

    /// <summary>What serves a right: words in the names of code that does it, words that follow each other, and what is called for it.</summary>
    private sealed class Handler(string what, string advice, string[] words, string[] phrases, string[] calls)
    {
        private readonly ImmutableHashSet<string> _words = words.ToImmutableHashSet(StringComparer.Ordinal);

        public string What { get; } = what;

        public string Advice { get; } = advice;

        public bool IsAmong((HashSet<string> Declared, HashSet<string> Mentioned) names) =>
            calls.Any(call => names.Mentioned.Contains(call) || names.Declared.Contains(call)) || names.Declared.Any(IsNamedSo);

        private bool IsNamedSo(string name)
        {
            var parts = NameWords.Split(name);
            return parts.Any(_words.Contains) || (phrases.Length > 0 && string.Concat(parts) is var joined && Array.Exists(phrases, joined.Contains));
        }
    }
}
