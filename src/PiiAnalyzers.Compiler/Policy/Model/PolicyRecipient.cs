using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>Who receives data (policy §10, §11).</summary>
/// <param name="Kind">As in the schema: <c>serviceProvider</c>.</param>
/// <param name="Contract"><c>required</c>, <c>inPlace</c>, <c>none</c> or null.</param>
/// <param name="Tiers">Tiers it may receive; none named means all.</param>
/// <param name="Categories">Categories it may receive; none named means all.</param>
/// <param name="Sdks">Packages or namespaces that mean this recipient.</param>
/// <param name="Hosts">Hosts that mean this recipient; <c>*.example.com</c> for all below one.</param>
internal sealed record PolicyRecipient(
    PolicyText Id,
    TextSpan Span,
    PolicyText? Kind,
    PolicyText? Name,
    EquatableArray<PolicyText> Countries,
    EquatableArray<PolicyText> Grounds,
    PolicyText? Contract,
    PolicyTransfer? Transfer,
    EquatableArray<PolicyText> Tiers,
    EquatableArray<PolicyText> Categories,
    EquatableArray<PolicyText> Sdks,
    EquatableArray<PolicyText> Hosts,
    PolicyAmbiguity? Ambiguity,
    string? Ref) : IPolicyElement;
