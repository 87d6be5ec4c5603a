using System.Runtime.CompilerServices;

namespace PiiAnalyzers;

/// <summary>Declares the purpose of one value.</summary>
public static class PurposeExtensions
{
    /// <summary>
    /// Declares that this one value is processed for a purpose (GDPR Art. 5(1)(b)). The analyzers read the call; at run time it is the value.
    /// </summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="purpose">Id of a purpose of the privacy policy, for example <see cref="Purposes.Support"/>. Not checked at run time.</param>
    /// <returns><paramref name="value"/> itself.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ForPurpose<T>(this T value, string purpose) => value;
}
