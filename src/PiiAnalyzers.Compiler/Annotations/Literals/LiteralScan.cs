namespace PiiAnalyzers.Compiler.Annotations.Literals;

/// <summary>Looks for personal data of real people in a text of the program.</summary>
internal static class LiteralScan
{
    private const int Shortest = 8, Longest = 20_000, FewestDigits = 10;

    public static IEnumerable<LiteralFinding> In(string text)
    {
        if (text.Length is < Shortest or > Longest)
        {
            return [];
        }

        var (hasAt, hasHyphen, digits) = (false, false, 0);
        foreach (var letter in text)
        {
            hasAt |= letter == '@';
            hasHyphen |= letter == '-';
            digits += letter is >= '0' and <= '9' ? 1 : 0;
        }

        return !hasAt && digits < FewestDigits ? [] : Search(text, hasAt, hasHyphen, digits);
    }

    private static IEnumerable<LiteralFinding> Search(string text, bool hasAt, bool hasHyphen, int digits)
    {
        if (hasAt)
        {
            foreach (var found in EmailLiterals.In(text))
            {
                yield return found;
            }
        }

        if (digits < FewestDigits)
        {
            yield break;
        }

        if ((NumberLiterals.Iban(text) ?? NumberLiterals.PaymentCard(text) ?? NumberLiterals.Phone(text)) is { } number)
        {
            yield return number;
        }
        else if (hasHyphen)
        {
            foreach (var found in NumberLiterals.LatvianPersonalCodes(text))
            {
                yield return found;
            }
        }
    }
}
