#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What trimming keeps; frameworks that are never trimmed lack it.</summary>
[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    PublicConstructors = 3,
    NonPublicConstructors = 4,
}
#endif
