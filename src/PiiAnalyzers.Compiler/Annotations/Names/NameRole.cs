namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>How much a phrase of a name says. Ordered: what counts in fewer places comes later.</summary>
internal enum NameRole
{
    /// <summary>Personal data wherever a record holds it.</summary>
    Strong,

    /// <summary>In a person's record, beside a strong name, or after a person's word.</summary>
    Weak,

    /// <summary>As <see cref="Weak"/>, and only beside other parts of an address.</summary>
    Part,

    /// <summary>Only in a type that is a person, or after a person's word.</summary>
    Typed,

    /// <summary>Says the category of a member that is marked anyway.</summary>
    Hint,
}
