namespace PiiAnalyzers;

/// <summary>Marks the member or parameter that says whose record this is. Exports and receipts name the person by it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = false, Inherited = true)]
public sealed class DataSubjectIdAttribute : Attribute
{
}
