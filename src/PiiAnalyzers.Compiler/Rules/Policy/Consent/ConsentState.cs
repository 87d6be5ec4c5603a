using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What is known at a point of a function, on every path to it.</summary>
/// <param name="IsGiven">A gate said yes.</param>
/// <param name="Facts">Variables that have this value only if a gate said yes.</param>
/// <remarks>Where a gate said yes every fact holds: a path on which it did adds nothing to lose at a join.</remarks>
internal sealed record ConsentState(bool IsGiven, ImmutableHashSet<(object Variable, bool Value)> Facts)
{
    public static readonly ConsentState Unknown = new(false, ImmutableHashSet<(object, bool)>.Empty);

    public static readonly ConsentState Given = new(true, ImmutableHashSet<(object, bool)>.Empty);

    /// <summary>What holds on both paths; null is a path that nobody takes.</summary>
    public static ConsentState? Join(ConsentState? a, ConsentState? b) =>
        a is null || a.IsGiven && b is not null ? b
        : b is null || b.IsGiven ? a
        : new(false, a.Facts.Intersect(b.Facts));

    public ConsentState Without(object variable) =>
        Facts.IsEmpty ? this : this with { Facts = Facts.Remove((variable, true)).Remove((variable, false)) };

    public bool Holds(object variable, bool value) => IsGiven || Facts.Contains((variable, value));

    public bool Equals(ConsentState? other) => other is not null && IsGiven == other.IsGiven && Facts.SetEquals(other.Facts);

    public override int GetHashCode() => Facts.Count * 2 + (IsGiven ? 1 : 0);
}
