namespace PiiAnalyzers.Compiler.Models;

/// <summary>What is done with a member: reading a property has other ports than setting it.</summary>
internal enum MemberAccess
{
    /// <summary>A call; for a property or field, both ways of access at once.</summary>
    Any,

    /// <summary>The value of a property or field is read.</summary>
    Read,

    /// <summary>The value of a property or field is set.</summary>
    Write,
}
