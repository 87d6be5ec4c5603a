#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells trimming what to keep; frameworks that are never trimmed lack it.</summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}
#endif
