namespace PiiAnalyzers;

/// <content>Erasure of what a variable holds.</content>
public static partial class PersonalData
{
    /// <summary>
    /// Erases the personal data of what a variable holds (GDPR Art. 17). A record whose members cannot be changed is replaced by an
    /// erased copy; the variable then holds the copy, and what held the record before still does.
    /// </summary>
    /// <typeparam name="T">Type of the variable.</typeparam>
    /// <param name="value">The variable.</param>
    /// <param name="ground">Why it is erased.</param>
    /// <param name="options">Refusals and legal holds, or null.</param>
    /// <returns>What was done, and what was kept and why.</returns>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    /// <example><code>var receipt = PersonalData.Erase(ref patient, ErasureGround.ConsentWithdrawn);</code></example>
    public static ErasureReceipt Erase<T>(ref T value, ErasureGround ground, ErasureOptions? options = null)
        where T : notnull
    {
        object? target = value;
        var receipt = PersonalDataErasure.Erase(ref target, Shape(value), ground, options, canCopy: true);
        value = (T)target!;
        return receipt;
    }
}
