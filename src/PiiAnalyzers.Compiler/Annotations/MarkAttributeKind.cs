namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>What an attribute class means as a mark.</summary>
internal enum MarkAttributeKind
{
    None,

    /// <summary><c>PiiAnalyzers.PersonalDataAttribute</c> itself.</summary>
    Own,

    /// <summary>A class derived from ours: its base constructor's arguments cannot be seen.</summary>
    OwnDerived,

    /// <summary>A class that a row of <see cref="ForeignMarkTable"/> speaks of.</summary>
    Foreign,
}
