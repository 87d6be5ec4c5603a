using System.Diagnostics.CodeAnalysis;

namespace PiiAnalyzers;

/// <summary>Redaction that needs no set-up.</summary>
public static class Redaction
{
    /// <summary>What stands where a value was erased.</summary>
    public const string Erased = "***";

    /// <summary>
    /// Erases a value: nothing of it remains, only whether there was one (GDPR Art. 5(1)(c), policy §2). Unlike a hash, the result is
    /// the same for every value, so it can be logged, sent and shown.
    /// </summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value. It is not read.</param>
    /// <returns><see cref="Erased"/>, or <see langword="null"/> for <see langword="null"/>.</returns>
    /// <example><code>logger.LogInformation("Mail changed to {Email}", Redaction.Erase(customer.Email));</code></example>
    [Redactor(Identifiability.NonIdentifying)]
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Erase<T>(T value) => value is null ? null : Erased;
}
