using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// What the policy says of flows that a declared purpose covers: the purpose (PII2001, PII2003) and who receives (PII3001–PII3005).
/// A flow without a purpose is not judged here.
/// </summary>
internal sealed class PolicyFlowRules(PolicyFile policy, FlowEngine engine, ConsentCheck consent)
{
    public static readonly ImmutableArray<DiagnosticDescriptor> Rules = ImmutableArray.Create(
        PII2001CategoryNotAllowedForPurpose.Descriptor,
        PII2003ConsentNotChecked.Descriptor,
        PII3001RecipientNotNamed.Descriptor,
        PII3002RecipientMayNotReceive.Descriptor,
        PII3003TransferWithoutSafeguard.Descriptor,
        PII3004SaleDenied.Descriptor,
        PII3005RecipientNotListed.Descriptor);

    private readonly PurposeFlowCheck _purposes = new(policy, engine, consent);
    private readonly RecipientFlowCheck _recipients = new(policy, engine);

    public void Report(TreeFindings found, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        // Several members in one message break the rules of its recipient once.
        var said = new HashSet<(string, SyntaxNode, string)>();
        foreach (var flow in engine.Covered(found, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _purposes.Check(flow, report, cancellationToken);
            _recipients.Check(flow, said, report);
        }
    }
}
