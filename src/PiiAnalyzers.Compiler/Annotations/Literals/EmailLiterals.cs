namespace PiiAnalyzers.Compiler.Annotations.Literals;

/// <summary>E-mail addresses of somebody at a domain that exists.</summary>
internal static class EmailLiterals
{
    private const int LongestLocal = 64;

    public static IEnumerable<LiteralFinding> In(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && at - start < LongestLocal && IsLocal(text[start - 1]))
            {
                start--;
            }

            var end = at + 1;
            while (end < text.Length && (IsAlphanumeric(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            // The dot that ends a sentence is no part of the address.
            while (end > at + 1 && text[end - 1] is '.' or '-')
            {
                end--;
            }

            if (Find(text, start, at, end) is { } found)
            {
                yield return found;
            }
        }
    }

    private static LiteralFinding? Find(string text, int start, int at, int end)
    {
        var local = text.Substring(start, at - start);
        var domain = text.Substring(at + 1, end - at - 1);
        var dot = domain.LastIndexOf('.');
        var table = PlaceholderTable.Instance;
        if (dot <= 0 || !local.Any(IsAlphanumeric) || !IsAlphanumeric(local[0]) || domain[0] is '.' or '-' || domain.Contains("..")
            || IsPartOfSomethingElse(text, start, end)
            || !table.IsKnownEnd(domain.Substring(dot + 1))
            || table.IsNobody(local)
            || table.IsExample(domain))
        {
            return null;
        }

        return new LiteralFinding(start, end - start, "E-mail address", "Email", local[0] + "***@" + domain);
    }

    /// <summary>Credentials in an address (<c>amqp://user:secret@host</c>), a path, a pattern, a format.</summary>
    private static bool IsPartOfSomethingElse(string text, int start, int end) =>
        (start > 0 && text[start - 1] is ':' or '/' or '@' or '}' or ']' or ')' or '\\' or '*' or '$' or '=' or '#' && !EndsMailScheme(text, start))
        || (end < text.Length && text[end] is '@' or '{' or '\\' or '*' or '(' or '/' or ':' or '_' or '[');

    private static bool EndsMailScheme(string text, int end)
    {
        const string Scheme = "mailto:";
        return end >= Scheme.Length && string.Compare(text, end - Scheme.Length, Scheme, 0, Scheme.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool IsLocal(char letter) => IsAlphanumeric(letter) || letter is '.' or '_' or '%' or '+' or '-';

    private static bool IsAlphanumeric(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
