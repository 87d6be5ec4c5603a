using System.ComponentModel;

namespace PiiAnalyzers;

/// <summary>
/// Base of a generated assembly attribute that lists the described types of an assembly whose framework has no module initializers.
/// Not meant to be used by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false)]
public abstract class PersonalDataCatalogAttribute : Attribute
{
    /// <summary>Registers every described type of the assembly.</summary>
    public abstract void Register();
}
