using System.ComponentModel;

namespace PiiAnalyzers;

/// <summary>
/// Implemented by generated code on partial types, so that a value held through a base type is treated as what it is.
/// Not meant to be implemented by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPersonalDataHolder
{
    /// <summary>What is known of the type of this object.</summary>
    PersonalDataDescriptor PersonalDataDescriptor { get; }
}
