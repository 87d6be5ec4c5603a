using Microsoft.Extensions.Compliance.Redaction;

namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary>Keeps the first character, so that a test sees which redactor was at work.</summary>
internal sealed class InitialRedactor : Redactor
{
    public override int GetRedactedLength(ReadOnlySpan<char> input) => input.IsEmpty ? 0 : 2;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        if (source.IsEmpty)
        {
            return 0;
        }

        destination[0] = source[0];
        destination[1] = '…';
        return 2;
    }
}
