using System.Globalization;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A period in calendar units (RFC 3339 appendix A): <c>P2Y</c>, <c>P1M</c>, <c>P30D</c>; weeks are counted as days.</summary>
internal readonly record struct PolicyPeriod(int Years, int Months, int Days)
{
    /// <summary>Longest number that is read; what is longer is no period anybody keeps.</summary>
    private const int MaximumDigits = 6;

    public bool IsZero => Years == 0 && Months == 0 && Days == 0;

    /// <summary>The shortest it can be on a calendar: from 28 days a month, 365 a year.</summary>
    public int FewestDays => (Years * 365) + (Months / 12 * 365) + FewestOf(Months % 12) + Days;

    /// <summary>The longest it can be on a calendar.</summary>
    public int MostDays => (Years * 366) + (Months / 12 * 366) + MostOf(Months % 12) + Days;

    public static PolicyPeriod? Parse(string text)
    {
        if (text.Length < 3 || text[0] != 'P')
        {
            return null;
        }

        int years = 0, months = 0, days = 0;
        var order = -1;
        for (var at = 1; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            var unit = end < text.Length ? "YMWD".IndexOf(text[end]) : -1;
            if (end == at || end - at > MaximumDigits || unit <= order)
            {
                return null;
            }

            var count = int.Parse(text.Substring(at, end - at), CultureInfo.InvariantCulture);
            years = unit == 0 ? count : years;
            months = unit == 1 ? count : months;
            days += unit == 2 ? count * 7 : unit == 3 ? count : 0;
            order = unit;
            at = end + 1;
        }

        return new PolicyPeriod(years, months, days);
    }

    /// <summary>Fewest days that this many months in a row can have: February is among them.</summary>
    private static int FewestOf(int months) => months switch { 0 => 0, 1 => 28, 2 => 59, 3 => 89, 4 => 120, 5 => 150, 6 => 181, 7 => 212, 8 => 242, 9 => 273, 10 => 303, _ => 334 };

    private static int MostOf(int months) => months switch { 0 => 0, 1 => 31, 2 => 62, 3 => 92, 4 => 123, 5 => 153, 6 => 184, 7 => 215, 8 => 245, 9 => 276, 10 => 306, _ => 337 };
}
