using System.Globalization;

namespace PiiAnalyzers;

/// <summary>
/// A period of the calendar (ISO 8601, <c>P2Y</c>, <c>P6M</c>, <c>P4W</c>, <c>P90D</c> and their sums): a year after 29 February is
/// 28 February, a month after 31 January is the last day of February (GDPR Art. 5(1)(e), policy §9).
/// </summary>
public readonly struct RetentionPeriod : IEquatable<RetentionPeriod>
{
    private RetentionPeriod(int years, int months, int days) => (Years, Months, Days) = (years, months, days);

    /// <summary>Years of the calendar.</summary>
    public int Years { get; }

    /// <summary>Months of the calendar.</summary>
    public int Months { get; }

    /// <summary>Days, weeks included.</summary>
    public int Days { get; }

    /// <summary>Reads a period.</summary>
    /// <param name="text">ISO 8601 duration in years, months, weeks and days.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is not one.</exception>
    public static RetentionPeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period such as P2Y, P6M, P4W or P90D.");

    /// <summary>Reads a period.</summary>
    /// <param name="text">ISO 8601 duration in years, months, weeks and days.</param>
    /// <param name="period">The period.</param>
    /// <returns>False if the text is not one.</returns>
    public static bool TryParse(string? text, out RetentionPeriod period)
    {
        period = default;
        if (text is null || text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        int years = 0, months = 0, days = 0, start = 1;
        var units = "YMWD";
        var last = -1;
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] is >= '0' and <= '9')
            {
                continue;
            }

            var unit = units.IndexOf(text[index]);
            if (unit <= last || !int.TryParse(text.Substring(start, index - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 9999)
            {
                return false;
            }

            (last, start) = (unit, index + 1);
            years += unit == 0 ? count : 0;
            months += unit == 1 ? count : 0;
            days += unit == 2 ? count * 7 : unit == 3 ? count : 0;
        }

        period = new RetentionPeriod(years, months, days);
        return start == text.Length && last >= 0;
    }

    /// <summary>When the period ends that starts now.</summary>
    /// <param name="start">Its start.</param>
    /// <returns>Its end, or null when the calendar has none.</returns>
    public DateTimeOffset? EndsAt(DateTimeOffset start)
    {
        try
        {
            return start.AddMonths((Years * 12) + Months).AddDays(Days);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Equals(RetentionPeriod other) => Years == other.Years && Months == other.Months && Days == other.Days;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RetentionPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Years * 397) ^ (Months * 31) ^ Days;

    /// <summary>The period in ISO 8601.</summary>
    /// <returns>For example <c>P2Y</c>.</returns>
    public override string ToString()
    {
        var text = (Years > 0 ? Years.ToString(CultureInfo.InvariantCulture) + "Y" : "")
            + (Months > 0 ? Months.ToString(CultureInfo.InvariantCulture) + "M" : "")
            + (Days > 0 ? Days.ToString(CultureInfo.InvariantCulture) + "D" : "");
        return "P" + (text.Length == 0 ? "0D" : text);
    }

    /// <summary>Whether two periods are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they have the same years, months and days.</returns>
    public static bool operator ==(RetentionPeriod left, RetentionPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if their years, months or days differ.</returns>
    public static bool operator !=(RetentionPeriod left, RetentionPeriod right) => !left.Equals(right);
}
