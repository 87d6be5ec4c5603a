namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>
/// Says that a value holds personal data from a marked member ("source"), or whatever an input of the method holds
/// ("symbolic", resolved by callers).
/// </summary>
/// <param name="Origin">Number in <see cref="OriginTable"/>.</param>
/// <param name="RedactedTo">Tier a redactor brought it to; −1 when none did.</param>
/// <param name="Purposes">Number of a set of purposes declared for the value on its way; 0 for none.</param>
internal sealed class TaintLabel(int origin, int redactedTo, int purposes, Trace? trace, int guard = 0) : IEquatable<TaintLabel>
{
    public int Origin { get; } = origin;

    public int RedactedTo { get; } = redactedTo;

    public int Purposes { get; } = purposes;

    public Trace? Trace { get; } = trace;

    /// <summary>
    /// 1 + the number of the open call that the label came out of; −1 − the number of the type test that let it be read; 0 for none.
    /// The label counts unless a caller finds out that this call goes elsewhere, or that its object is of another type.
    /// </summary>
    public int Guard { get; } = guard;

    public TaintLabel With(Trace? trace) => ReferenceEquals(trace, Trace) ? this : new(Origin, RedactedTo, Purposes, trace, Guard);

    public TaintLabel GuardedBy(int guard) => guard == Guard ? this : new(Origin, RedactedTo, Purposes, Trace, guard);

    public static int Compare(TaintLabel a, TaintLabel b)
    {
        var order = a.Origin.CompareTo(b.Origin);
        order = order != 0 ? order : a.RedactedTo.CompareTo(b.RedactedTo);
        order = order != 0 ? order : a.Purposes.CompareTo(b.Purposes);
        return order != 0 ? order : a.Guard.CompareTo(b.Guard);
    }

    public bool Equals(TaintLabel? other) => other is not null && Compare(this, other) == 0;

    public override bool Equals(object? obj) => Equals(obj as TaintLabel);

    public override int GetHashCode() => unchecked((((((Origin * 397) ^ RedactedTo) * 397) ^ Purposes) * 31) + Guard);
}
