using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Compiler.Annotations.Literals;

/// <summary>
/// Numbers of persons that prove themselves: their check digits are right, and they are not among those that everybody uses for examples.
/// </summary>
internal static class NumberLiterals
{
    private const int ShortestIban = 15, LongestIban = 34, ShortestCard = 13, LongestCard = 19;

    private static readonly int[] LatvianWeights = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // Lengths of the registry, for the countries of the European payment area and around it.
    private static readonly Dictionary<string, int> IbanLengths = new(StringComparer.Ordinal)
    {
        ["AE"] = 23, ["AT"] = 20, ["BE"] = 16, ["BG"] = 20, ["CH"] = 21, ["CY"] = 28, ["CZ"] = 24, ["DE"] = 22, ["DK"] = 18, ["EE"] = 20,
        ["ES"] = 24, ["FI"] = 18, ["FR"] = 27, ["GB"] = 22, ["GE"] = 22, ["GR"] = 27, ["HR"] = 21, ["HU"] = 28, ["IE"] = 22, ["IL"] = 23,
        ["IS"] = 26, ["IT"] = 27, ["KZ"] = 20, ["LI"] = 21, ["LT"] = 20, ["LU"] = 20, ["LV"] = 21, ["MC"] = 27, ["MD"] = 24, ["MT"] = 31,
        ["NL"] = 18, ["NO"] = 15, ["PL"] = 28, ["PT"] = 25, ["RO"] = 24, ["RS"] = 22, ["SA"] = 24, ["SE"] = 24, ["SI"] = 19, ["SK"] = 24,
        ["TR"] = 26, ["UA"] = 29,
    };

    /// <summary>A text that is an account number and nothing else, with or without spaces.</summary>
    public static LiteralFinding? Iban(string text)
    {
        var plain = Compact(text, ' ');
        if (plain is not { Length: >= ShortestIban and <= LongestIban }
            || !IbanLengths.TryGetValue(plain.Substring(0, 2), out var length) || plain.Length != length
            || IsMadeUp(plain.Substring(4))
            || PlaceholderTable.Instance.IsExampleIban(plain)
            || Modulo97(plain.Substring(4) + plain.Substring(0, 4)) != 1)
        {
            return null;
        }

        return new LiteralFinding(0, text.Length, "Bank account number", "BankAccount", plain.Substring(0, 4) + "***");
    }

    /// <summary>A text that is a card number and nothing else, with or without spaces and hyphens.</summary>
    public static LiteralFinding? PaymentCard(string text)
    {
        var digits = Compact(text, ' ', '-');
        if (digits is not { Length: >= ShortestCard and <= LongestCard } || !digits.All(IsDigit)
            || !IsIssued(digits) || IsMadeUp(digits) || PlaceholderTable.Instance.IsTestCard(digits) || !PassesLuhn(digits))
        {
            return null;
        }

        return new LiteralFinding(0, text.Length, "Payment card number", "PaymentCard", digits.Substring(0, 4) + "***");
    }

    /// <summary>Latvian personal codes in a text: day, month and year of birth, a hyphen, century and check digit (issued until 2017).</summary>
    public static IEnumerable<LiteralFinding> LatvianPersonalCodes(string text)
    {
        const int Hyphen = 6, Length = 12;
        for (var i = text.IndexOf('-'); i >= 0; i = text.IndexOf('-', i + 1))
        {
            var start = i - Hyphen;
            if (start >= 0 && start + Length <= text.Length
                && (start == 0 || !IsCode(text[start - 1])) && (start + Length == text.Length || !IsCode(text[start + Length]))
                && IsLatvianCode(text.Substring(start, Hyphen) + text.Substring(i + 1, Length - Hyphen - 1)))
            {
                yield return new LiteralFinding(start, Length, "Latvian personal code", "GovernmentId", "******-*****");
            }
        }
    }

    /// <summary>A text that is a telephone number in international form and nothing else.</summary>
    public static LiteralFinding? Phone(string text)
    {
        const int Shortest = 11, Longest = 15;
        if (text[0] != '+' || Compact(text.Substring(1), ' ', '-', '(', ')') is not { Length: >= Shortest - 1 and <= Longest } digits
            || !digits.All(IsDigit) || digits[0] == '0' || digits.Contains("555") || IsMadeUp(digits)
            || (digits.StartsWith("371", StringComparison.Ordinal) && digits.Length != Shortest))
        {
            return null;
        }

        return new LiteralFinding(0, text.Length, "Telephone number", "Phone", "+" + digits.Substring(0, 3) + "***");
    }

    private static bool IsLatvianCode(string code)
    {
        if (!code.All(IsDigit) || code[6] > '2'
            || !DateTime.TryParseExact(code.Substring(0, 4) + (18 + code[6] - '0').ToString(CultureInfo.InvariantCulture) + code.Substring(4, 2), "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < LatvianWeights.Length; i++)
        {
            sum += (code[i] - '0') * LatvianWeights[i];
        }

        return (1101 - sum) % 11 % 10 == code[10] - '0';
    }

    /// <summary>Without separators; null if anything but capital letters and digits is left.</summary>
    private static string? Compact(string text, params char[] separators)
    {
        if (text.Length > 2 * LongestIban)
        {
            return null;
        }

        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (IsDigit(letter) || letter is >= 'A' and <= 'Z')
            {
                result.Append(letter);
            }
            else if (Array.IndexOf(separators, letter) < 0)
            {
                return null;
            }
        }

        return result.ToString();
    }

    /// <summary>What somebody typed without thinking of anybody: 12345, 98765, 0000, 1212121, few different digits.</summary>
    private static bool IsMadeUp(string digits)
    {
        const int Suspicious = 5, FewestDifferent = 4;
        var (same, up, down) = (1, 1, 1);
        for (var i = 1; i < digits.Length; i++)
        {
            same = digits[i] == digits[i - 1] ? same + 1 : 1;
            up = digits[i] == digits[i - 1] + 1 ? up + 1 : 1;
            down = digits[i] == digits[i - 1] - 1 ? down + 1 : 1;
            if (same >= Suspicious || up >= Suspicious || down >= Suspicious)
            {
                return true;
            }
        }

        return digits.Distinct().Count() < FewestDifferent;
    }

    /// <summary>Ranges of Visa, Mastercard, American Express, Diners, Discover and JCB.</summary>
    private static bool IsIssued(string digits)
    {
        var two = int.Parse(digits.Substring(0, 2), CultureInfo.InvariantCulture);
        var four = int.Parse(digits.Substring(0, 4), CultureInfo.InvariantCulture);
        return digits.Length switch
        {
            14 => two is 36 or 38 || four is >= 3000 and <= 3059,
            15 => two is 34 or 37,
            16 => digits[0] == '4' || two is >= 51 and <= 55 || four is >= 2221 and <= 2720 || four is 6011 or (>= 3528 and <= 3589) || two == 65,
            13 or 19 => digits[0] == '4',
            _ => false,
        };
    }

    private static bool PassesLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }

        return sum % 10 == 0;
    }

    private static int Modulo97(string text)
    {
        var rest = 0;
        foreach (var letter in text)
        {
            rest = IsDigit(letter) ? (rest * 10 + letter - '0') % 97 : (rest * 100 + letter - 'A' + 10) % 97;
        }

        return rest;
    }

    private static bool IsCode(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_';

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
