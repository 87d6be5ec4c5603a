namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>One hop on the way of a value; newest first. Not part of any equality: it explains, it does not decide.</summary>
/// <param name="Site">Number of the place in <c>SiteTable</c>.</param>
/// <param name="Text">What happens there, for a person; null for the first read.</param>
internal sealed record Trace(int Site, string? Text, Trace? Previous)
{
    /// <summary>Hops kept for a message (LIMITS 9).</summary>
    public const int MaxLength = 12;

    public int Length { get; } = Previous is null ? 1 : Previous.Length + 1;

    public static Trace Add(Trace? trace, int site, string? text) =>
        trace is not null && (trace.Site == site || trace.Length >= MaxLength) ? trace : new Trace(site, text, trace);
}
