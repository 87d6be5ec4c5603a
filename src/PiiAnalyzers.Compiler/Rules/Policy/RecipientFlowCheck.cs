using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
/// counts first, then what the library stands for, then the host. A host that the policy gives to somebody else than was declared is
/// judged as well: the data goes there.
/// </summary>
internal sealed class RecipientFlowCheck(PolicyFile policy, FlowEngine engine)
{
    /// <summary>Messages to those who are connected to the service answer the person; nobody else receives them.</summary>
    private const string OwnClients = "Microsoft.AspNetCore.SignalR.";

    private readonly RecipientAllowance _allowance = new(policy);

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
                Report(PII3001RecipientNotNamed.Descriptor, flow, key, said, report, sink.Display, $"{policy.Name} has no recipient \"{key}\"{hint}; correct [Recipient], or add the recipient there");
            }

            return declared.Select(policy.Policy.Recipient).OfType<PolicyRecipient>().Concat(flow.Hosts.SelectMany(ByHost)).Distinct().ToList();
        }

        var found = policy.Policy.Recipients.Where(recipient => RecipientNames.IsService(recipient, sink.Recipient, sink.Api)).ToList();
        if (found.Count > 0)
        {
            return found;
        }

        found = flow.Hosts.SelectMany(ByHost).Distinct().ToList();
        if (sink.Recipient is { } service && found.Count == 0)
        {
            Report(PII3005RecipientNotListed.Descriptor, flow, service, said, report, $"\"{service}\"", sink.Display, policy.Name, "sdk");
        }
        else if (flow.Hosts.IsEmpty)
        {
            Report(
                PII3001RecipientNotNamed.Descriptor, flow, "", said, report, sink.Display,
                $"the code does not say to whom; put [Recipient] with a recipient of {policy.Name} on the method or class that sends");
        }

        foreach (var host in sink.Recipient is null ? flow.Hosts.Where(host => Address.IsRemote(host) && !ByHost(host).Any()) : [])
        {
            Report(PII3005RecipientNotListed.Descriptor, flow, host, said, report, $"\"{host}\"", sink.Display, policy.Name, "hosts");
        }

        return found;
    }

    private IEnumerable<PolicyRecipient> ByHost(string host) => policy.Policy.Recipients.Where(recipient => RecipientNames.HasHost(recipient, host));

    private void Judge(CoveredFlow flow, PolicyRecipient recipient, HashSet<(string, SyntaxNode, string)> said, Action<Diagnostic> report)
    {
        var finding = flow.Finding;
        var id = recipient.Id.Value;
        var purposes = flow.Purposes.Select(policy.Policy.Purpose).OfType<PolicyPurpose>().ToList();
        if (_allowance.Objection(finding, recipient, purposes) is { } objection)
        {
            report(DisclosureRules.Diagnose(
                PII3002RecipientMayNotReceive.Descriptor, finding, engine, [policy.Locate(recipient.Id.Span)],
                id, finding.Source.Display, finding.Source.Mark.CategoryKey, objection));
        }

        if (policy.Policy.Rights.Count == 0 || policy.Policy.Rights.Any(static right => right.Regime is null or { Value: "gdpr" }))
        {
            if (TransferChecks.Problem(policy.Policy, recipient) is { } problem)
            {
                Report(PII3003TransferWithoutSafeguard.Descriptor, flow, id, said, report, id, problem, policy.Name);
            }
        }

        foreach (var purpose in purposes)
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

    private void Report(
        DiagnosticDescriptor rule, CoveredFlow flow, string key, HashSet<(string, SyntaxNode, string)> said, Action<Diagnostic> report, params object[] words)
    {
        var finding = flow.Finding;
        if (said.Add((rule.Id, finding.Place, key)))
        {
            report(DisclosureRules.Diagnose(rule, finding, engine, [], [finding.Source.Display, finding.Source.Mark.CategoryKey, .. words]));
        }
    }
}
