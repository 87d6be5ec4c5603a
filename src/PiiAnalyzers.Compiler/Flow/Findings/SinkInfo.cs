using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Findings;

/// <summary>One place where data leaves.</summary>
/// <param name="Display">How messages name it: <c>ILogger.LogInformation</c>.</param>
/// <param name="Site">Place of the argument that goes in.</param>
/// <param name="Recipient">
/// Key of the recipient that the library's row names (<c>sendgrid</c>, <c>azure.storage</c>; see Models/Data/README.md), or null where
/// the library does not decide who receives.
/// </param>
/// <param name="Api">Full name of the type whose member takes the data (<c>SendGrid.ISendGridClient</c>), or null for sinks that no row describes.</param>
internal sealed record SinkInfo(SinkKind Kind, string Display, int Site, string? Recipient, string? Api = null)
{
    /// <summary>Pseudonymised data may go into logs and telemetry, not to third parties (GDPR Art. 4(5), recital 28).</summary>
    public bool Accepts(TaintLabel label) =>
        label.RedactedTo >= Tiers.Linkable && Kind is SinkKind.Log or SinkKind.Telemetry or SinkKind.Exception or SinkKind.File;
}
