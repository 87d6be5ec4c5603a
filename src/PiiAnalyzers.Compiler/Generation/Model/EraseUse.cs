namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>What erasure does with a member.</summary>
internal enum EraseUse
{
    None,

    /// <summary>Gets the value that stands for nothing.</summary>
    Assign,

    /// <summary>Gets it in a copy of the object, which takes the place of the object.</summary>
    Copy,

    /// <summary>A collection that cannot be replaced is emptied.</summary>
    Clear,

    /// <summary>Stays; the receipt says why.</summary>
    Keep,

    /// <summary>Has no value of its own: whether anything is left is known after the erasure.</summary>
    Computed,

    /// <summary>Leads to objects, which are erased.</summary>
    Descend,

    /// <summary>Leads to objects, which are erased; copies of them are put into a copy of the object.</summary>
    DescendCopy,
}
