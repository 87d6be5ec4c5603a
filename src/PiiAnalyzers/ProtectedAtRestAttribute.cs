namespace PiiAnalyzers;

/// <summary>This member, or all marked members of this type, are encrypted where they are stored (GDPR Art. 32(1)(a), policy §5).</summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = false,
    Inherited = true)]
public sealed class ProtectedAtRestAttribute : Attribute
{
}
