using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Scenarios.Exam;

internal static class StringsAndBytes
{
    static void Chain(Customer c)
    {
        var text = c.Email.Trim().ToLowerInvariant().Replace("@", " at ").PadLeft(40).Insert(0, "<") + ">";
        Console.WriteLine(text); // ! PII1001 Customer.Email
        Console.WriteLine(text.Length.ToString("D4")); // ok a length
        Console.WriteLine(text.IndexOf('@')); // ok a position
    }

    static void Parts(Customer c)
    {
        var at = c.Email.IndexOf('@');
        Console.WriteLine(c.Email[..at]); // ! PII1001 Customer.Email
        Console.WriteLine(c.Email[^1]); // ! PII1001 Customer.Email
        Console.WriteLine(string.Create(3, c.Id, static (span, id) => span.Fill((char)('0' + (id % 10))))); // ok made of the id
    }

    static void CharByChar(Customer c)
    {
        var text = "";
        foreach (var ch in c.Name)
        {
            text += char.ToUpperInvariant(ch);
        }

        Console.WriteLine(text); // ! PII1001 Customer.Name
    }

    static void CharsCopied(Customer c)
    {
        var chars = new char[c.Name.Length];
        for (var i = 0; i < chars.Length; i++)
        {
            chars[i] = c.Name[i];
        }

        Console.WriteLine(new string(chars)); // ! PII1001 Customer.Name
        Array.Reverse(chars);
        Console.WriteLine(chars.Length); // ok a length
    }

    static void Formatted(Customer c)
    {
        Console.WriteLine("{0} {1}", c.Id, c.Email); // ! PII1001 Customer.Email
        Console.WriteLine("{0} {1}", c.Id, c.Segment); // ok neither is marked
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:d}", c.BirthDate)); // ! PII1001 Customer.BirthDate
        Console.WriteLine(FormattableString.Invariant($"{c.Email.Length}")); // ok a length
    }

    static void DateParts(Customer c)
    {
        Console.WriteLine(c.BirthDate.AddDays(1).ToString("o")); // ! PII1001 Customer.BirthDate
        Console.WriteLine(c.BirthDate > DateTime.UnixEpoch); // ok a comparison
    }

    static void Encoded(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        Console.WriteLine(bytes.Length); // ok a length
        Console.WriteLine(Convert.ToHexString(bytes)); // ! PII1001 Customer.Email
        Console.WriteLine(bytes); // ok an array prints its type
        Console.WriteLine(Encoding.UTF8.GetString(Convert.FromBase64String(Convert.ToBase64String(bytes)))); // ! PII1001 Customer.Email
    }

    static void Digest(Customer c, byte[] key)
    {
        Console.WriteLine(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Email)))); // ! PII1001 Customer.Email
        Console.WriteLine(Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(c.Email)))); // ok keyed
    }

    static void Matched(Customer c)
    {
        var match = Regex.Match(c.Email, "(?<user>.+)@");
        Console.WriteLine(match.Success); // ok a bool
        Console.WriteLine(match.Groups["user"].Value); // ! PII1001 Customer.Email
        Console.WriteLine(Regex.Replace(c.Email, "[aeiou]", "_")); // ! PII1001 Customer.Email
        Console.WriteLine(Regex.IsMatch(c.Email, "@")); // ok a bool
    }

    static void Spans(Customer c)
    {
        Span<char> buffer = stackalloc char[64];
        c.Email.AsSpan().CopyTo(buffer);
        Console.WriteLine(buffer.ToString()); // ! PII1001 Customer.Email
        Span<char> fresh = stackalloc char[64];
        Console.WriteLine(fresh.ToString()); // ok another buffer
        ReadOnlySpan<char> view = c.Email;
        Console.WriteLine(view[..3].ToString()); // ! PII1001 Customer.Email
    }

    static void TriedFormat(Customer c)
    {
        Span<char> buffer = stackalloc char[16];
        c.BirthDate.TryFormat(buffer, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Console.WriteLine(buffer[..written].ToString()); // ! PII1001 Customer.BirthDate
    }

    static void Built(Customer c)
    {
        var text = new StringBuilder().Append(c.Id).AppendLine().AppendFormat("{0};", c.Home.Street).AppendJoin(',', c.Id, c.Segment);
        Console.WriteLine(text.Capacity); // ok a capacity
        Console.WriteLine(text); // ! PII1001 Address.Street
    }

    static void Compared(Customer a, Customer b)
    {
        Console.WriteLine(string.Compare(a.Email, b.Email, StringComparison.Ordinal)); // ok a comparison
        Console.WriteLine(a.Email == b.Email ? "same" : "other"); // ok a constant
        Console.WriteLine(string.IsNullOrEmpty(a.Email) ? "none" : a.Email); // ! PII1001 Customer.Email
        Console.WriteLine(Math.Max(a.Email.Length, b.Email.Length)); // ok lengths
    }

    static void Written(Customer c)
    {
        using var writer = new System.IO.StringWriter();
        writer.Write(c.Segment);
        Console.WriteLine(writer.ToString()); // ok a segment
        writer.Write(c.Email);
        Console.WriteLine(writer.ToString()); // ! PII1001 Customer.Email
        using var reader = new System.IO.StringReader(c.Email);
        Console.WriteLine(reader.ReadLine()); // ! PII1001 Customer.Email
    }
}
