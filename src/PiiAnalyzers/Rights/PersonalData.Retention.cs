namespace PiiAnalyzers;

/// <content>Retention and restriction.</content>
public static partial class PersonalData
{
    /// <summary>Whether personal data of an object, or of an object it leads to, has been kept for as long as its <see cref="RetentionAttribute"/> says.</summary>
    /// <param name="value">The object.</param>
    /// <param name="now">The time to compare with.</param>
    /// <returns>False for null and for types without marks. What is on hold is due and stays.</returns>
    public static bool IsDue(object? value, DateTimeOffset now) =>
        value is not null && Find(value)?.Shape is { } shape && RetentionCheck.Of(value, shape, now).Any;

    /// <summary>When the next personal data of an object becomes due.</summary>
    /// <param name="value">The object.</param>
    /// <param name="now">The time to compare with.</param>
    /// <returns>The time, or null if no rule of the object ends later than now.</returns>
    public static DateTimeOffset? NextDue(object? value, DateTimeOffset now) =>
        value is not null && Find(value)?.Shape is { } shape ? RetentionCheck.Of(value, shape, now).Next : null;

    /// <summary>Erases what has been kept for as long as its <see cref="RetentionAttribute"/> says (GDPR Art. 5(1)(e), policy §9).</summary>
    /// <param name="value">The object.</param>
    /// <param name="now">The time to compare with.</param>
    /// <param name="options">Refusals and holds, or null.</param>
    /// <returns>What was erased, and what was due and kept and why.</returns>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    public static ErasureReceipt ApplyRetention(object value, DateTimeOffset now, ErasureOptions? options = null)
    {
        var shape = Shape(value);
        if (value.GetType().IsValueType)
        {
            throw new NotSupportedException("A copy of the value would be erased. Apply retention to the object that holds it.");
        }

        object? target = value;
        return PersonalDataErasure.EraseDue(ref target, shape, now, options);
    }

    /// <summary>Passes an object on if its processing is not restricted (GDPR Art. 18(2)).</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>The object.</returns>
    /// <exception cref="ProcessingRestrictedException">It is restricted.</exception>
    public static T Use<T>(T value) => value is IProcessingRestriction { IsProcessingRestricted: true } ? throw new ProcessingRestrictedException(typeof(T)) : value;

    internal static PersonalDataShape Shape(object value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value), "Give the object.");
        }

        return Find(value)?.Shape ?? throw new NotSupportedException($"{value.GetType()} has no marked members.");
    }
}
