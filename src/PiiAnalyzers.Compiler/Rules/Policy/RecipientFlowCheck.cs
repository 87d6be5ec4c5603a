using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Transport;
using PiiAnalyzers.Compiler.Models;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Checks;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Who receives what is sent (PII3001, PII3005), and whether the policy lets them (PII3002, PII3003, PII3004). What code declares
/// counts first, then what the library stands for, then the host.
/// </summary>
internal sealed class RecipientFlowCheck(PolicyFile policy, FlowEngine engine)
{
    /// <summary>Messages to those who are connected to the service answer the person; nobody else receives them.</summary>
    private const string OwnClients = "Microsoft.AspNetCore.SignalR.";

    private readonly CategoryResolver _resolver = CategoryResolver.For(policy.Policy);

    public void Check(CoveredFlow flow, HashSet<(string, SyntaxNode, string)> said, Action<Diagnostic> report)
    {
        var sink = flow.Finding.Sink;
        if ((sink.Kind != SinkKind.Transmission && sink.Recipient is null) || sink.Api?.StartsWith(OwnClients, StringComparison.Ordinal) == true)
        {
            return;
        }

        foreach (var recipient in Recipients(flow, said, report))
        {
            Judge(flow, recipient, said, report);
        }
    }

    private List<PolicyRecipient> Recipients(CoveredFlow flow, HashSet<(string, SyntaxNode, string)> said, Action<Diagnostic> report)
    {
        var sink = flow.Finding.Sink;
        var declared = RecipientScopes.Of(flow);
        if (!declared.IsEmpty)
        {
            foreach (var key in declared.Where(key => policy.Policy.Recipient(key) is null))
            {
                var hint = EditDistance.Hint(key, policy.Policy.Recipients.Select(static recipient => recipient.Id.Value));
                Report(PII3001RecipientNotNamed.Descriptor, flow, key, said, report, sink.Display, $"{policy.Name} has no recipient \"{key}\"{hint}");
            }

            return declared.Select(policy.Policy.Recipient).OfType<PolicyRecipient>().ToList();
        }

        var found = policy.Policy.Recipients.Where(recipient => recipient.Sdks.Any(sdk => Means(sdk.Value, sink.Recipient) || Means(sdk.Value, sink.Api))).ToList();
        if (found.Count == 0 && flow.Host is { } host)
        {
            found = policy.Policy.Recipients.Where(recipient => recipient.Hosts.Any(item => IsHost(item.Value, host))).ToList();
        }

        if (found.Count > 0)
        {
            return found;
        }

        if (sink.Recipient is { } service)
        {
            Report(PII3005RecipientNotListed.Descriptor, flow, service, said, report, $"\"{service}\"", sink.Display, policy.Name, "sdk");
        }
        else if (flow.Host is null)
        {
            Report(
                PII3001RecipientNotNamed.Descriptor, flow, "", said, report, sink.Display,
                $"the code names no recipient; put [Recipient] with one of {policy.Name} on the method or class");
        }
        else if (Address.IsRemote(flow.Host))
        {
            Report(PII3005RecipientNotListed.Descriptor, flow, flow.Host, said, report, $"\"{flow.Host}\"", sink.Display, policy.Name, "hosts");
        }

        return found;
    }

    private void Judge(CoveredFlow flow, PolicyRecipient recipient, HashSet<(string, SyntaxNode, string)> said, Action<Diagnostic> report)
    {
        var finding = flow.Finding;
        var mark = finding.Source.Mark;
        var id = recipient.Id.Value;
        var categories = CategoryResolver.IsSpecific(mark) ? _resolver.Resolve(mark) : ImmutableArray<PolicyCategory>.Empty;
        if (!categories.IsEmpty && !categories.Any(category => policy.Policy.Allows(recipient, category.Id.Value)))
        {
            report(DisclosureRules.Diagnose(
                PII3002RecipientMayNotReceive.Descriptor, finding, engine, [policy.Locate(recipient.Id.Span)],
                id, finding.Source.Display, mark.CategoryKey, Allowance(recipient)));
        }

        if (policy.Policy.Rights.Count == 0 || policy.Policy.Rights.Any(static right => right.Regime is null or { Value: "gdpr" }))
        {
            if (TransferChecks.Problem(policy.Policy, recipient) is { } problem)
            {
                Report(PII3003TransferWithoutSafeguard.Descriptor, flow, id, said, report, id, problem);
            }
        }

        foreach (var purpose in flow.Purposes.Select(policy.Policy.Purpose).OfType<PolicyPurpose>())
        {
            if (Denied(recipient, purpose) is { } what)
            {
                Report(PII3004SaleDenied.Descriptor, flow, id, said, report, id, purpose.Id.Value, what, policy.Name);
                return;
            }
        }
    }

    /// <summary>What the policy says that there is none of, or null.</summary>
    private string? Denied(PolicyRecipient recipient, PolicyPurpose purpose) => policy.Policy.Sale switch
    {
        { Sells: false } when purpose.Dpv is "dpv:SellDataToThirdParties" or "dpv:SellInsightsFromData" => "sale",
        { Shares: false } when purpose.Dpv is "dpv:TargetedAdvertising" && IsThirdParty(recipient) => "sharing for advertising",
        _ => null,
    };

    private static bool IsThirdParty(PolicyRecipient recipient) =>
        recipient.Kind is { Value: "thirdParty" or "businessPartner" or "operator" or "otherController" };

    private string Allowance(PolicyRecipient recipient)
    {
        var parts = new List<string>();
        if (recipient.Categories.Count > 0)
        {
            parts.Add("categories " + string.Join(", ", recipient.Categories.Select(static item => item.Value)));
        }

        if (recipient.Tiers.Count > 0)
        {
            parts.Add("tiers " + string.Join(", ", recipient.Tiers.Select(static item => item.Value)));
        }

        return $"{policy.Name} gives it {string.Join(" of ", parts)}";
    }

    private void Report(
        DiagnosticDescriptor rule, CoveredFlow flow, string key, HashSet<(string, SyntaxNode, string)> said, Action<Diagnostic> report, params object[] words)
    {
        var finding = flow.Finding;
        if (said.Add((rule.Id, finding.Place, key)))
        {
            report(DisclosureRules.Diagnose(rule, finding, engine, [], [finding.Source.Display, finding.Source.Mark.CategoryKey, .. words]));
        }
    }

    /// <summary>A key or namespace of the policy means itself and all below it.</summary>
    private static bool Means(string listed, string? name) =>
        name is not null && name.StartsWith(listed, StringComparison.OrdinalIgnoreCase) && (name.Length == listed.Length || name[listed.Length] == '.');

    private static bool IsHost(string listed, string host) => listed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(listed.Substring(1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(listed, host, StringComparison.OrdinalIgnoreCase);
}
