namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>Where a transmission goes.</summary>
/// <param name="Host">Name of the host, or null when the code does not spell it out.</param>
/// <param name="Unprotected">The address, if it is reached without encryption.</param>
internal sealed record Reached(string? Host, Unprotected? Unprotected);
