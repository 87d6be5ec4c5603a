namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>
/// Says that a value holds personal data from a marked member ("source"), or whatever an input of the method holds
/// ("symbolic", resolved by callers).
/// </summary>
/// <param name="Origin">Number in <see cref="OriginTable"/>.</param>
/// <param name="RedactedTo">Tier a redactor brought it to; −1 when none did.</param>
/// <param name="Purposes">Number of a set of purposes declared for the value on its way; 0 for none.</param>
internal sealed class TaintLabel(int origin, int redactedTo, int purposes, Trace? trace) : IEquatable<TaintLabel>
{
    public int Origin { get; } = origin;

    public int RedactedTo { get; } = redactedTo;

    public int Purposes { get; } = purposes;

    public Trace? Trace { get; } = trace;

    public TaintLabel With(Trace? trace) => ReferenceEquals(trace, Trace) ? this : new(Origin, RedactedTo, Purposes, trace);

    public static int Compare(TaintLabel a, TaintLabel b)
    {
        var order = a.Origin.CompareTo(b.Origin);
        order = order != 0 ? order : a.RedactedTo.CompareTo(b.RedactedTo);
        return order != 0 ? order : a.Purposes.CompareTo(b.Purposes);
    }

    public bool Equals(TaintLabel? other) => other is not null && Compare(this, other) == 0;

    public override bool Equals(object? obj) => Equals(obj as TaintLabel);

    public override int GetHashCode() => unchecked((((Origin * 397) ^ RedactedTo) * 397) ^ Purposes);
}
