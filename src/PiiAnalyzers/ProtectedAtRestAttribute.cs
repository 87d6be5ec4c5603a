namespace PiiAnalyzers;

/// <summary>
/// This member, all marked members of this type, or everything that this context or store keeps, is encrypted where it is stored
/// (GDPR Art. 32(1)(a), policy §5).
/// </summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = false,
    Inherited = true)]
public sealed class ProtectedAtRestAttribute : Attribute
{
}
