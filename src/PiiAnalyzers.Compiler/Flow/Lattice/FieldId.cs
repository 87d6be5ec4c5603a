namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>
/// Cells of an abstract object are keyed by integers: the constants here, slots, and from <see cref="FirstMember"/> on
/// the members, captured variables and functions that <c>MemberTable</c> numbers.
/// </summary>
internal static class FieldId
{
    /// <summary>All elements of a collection whose index is not constant; the values of a dictionary.</summary>
    public const int Element = 1;

    /// <summary>The keys of a dictionary.</summary>
    public const int Key = 2;

    /// <summary>Text or bytes that a library object gathered.</summary>
    public const int Content = 3;

    /// <summary>The object a delegate is bound to.</summary>
    public const int BoundReceiver = 4;

    public const int FirstSlot = 16;

    /// <summary>Array and tuple slots kept apart (LIMITS 4).</summary>
    public const int SlotCount = 32;

    public const int FirstMember = 1024;

    public static int Slot(int index) => index >= 0 && index < SlotCount ? FirstSlot + index : Element;

    public static bool IsSlot(int field) => field is >= FirstSlot and < FirstSlot + SlotCount;

    public static bool IsMember(int field) => field >= FirstMember;
}
