namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>Which part of a value is meant: the value's own content, or what comes out when it is printed or serialised.</summary>
internal enum Projection : byte
{
    /// <summary>The value's own content.</summary>
    Content,

    /// <summary>What <c>ToString()</c> gives.</summary>
    Print,

    /// <summary>What a structured logger gives: like <see cref="Print"/>, collections element by element.</summary>
    Log,

    /// <summary>All that public members reach.</summary>
    Serialize,

    /// <summary>All that was ever stored in the object.</summary>
    Deep,
}
