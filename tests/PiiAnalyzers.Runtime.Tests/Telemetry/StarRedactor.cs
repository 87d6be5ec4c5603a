using Microsoft.Extensions.Compliance.Redaction;

namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary>Replaces everything by a fixed sign.</summary>
internal sealed class StarRedactor : Redactor
{
    public override int GetRedactedLength(ReadOnlySpan<char> input) => 3;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        "***".CopyTo(destination);
        return 3;
    }
}
