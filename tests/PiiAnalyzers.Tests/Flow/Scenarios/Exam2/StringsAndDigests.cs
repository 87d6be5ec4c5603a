using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Scenarios.Exam2;

internal static class StringsAndDigests
{
    static void DigitsOnly(Customer c)
    {
        var phone = c.Phone ?? "";
        Console.WriteLine(phone.Count(char.IsDigit)); // ok a count
        Console.WriteLine(new string(phone.Where(char.IsDigit).ToArray())); // ! PII1001 Customer.Phone
        Console.WriteLine(phone.All(char.IsDigit)); // ok a bool
        Console.WriteLine(string.Concat(phone.Reverse())); // ! PII1001 Customer.Phone
    }

    static void Scrambled(Customer c)
    {
        var built = new StringBuilder();
        foreach (var ch in c.Name)
        {
            built.Append((char)(ch ^ 1));
        }

        Console.WriteLine(built.Length); // ok a length
        Console.WriteLine(built); // ! PII1001 Customer.Name
    }

    static void BuilderInPieces(Customer c)
    {
        var built = new StringBuilder("Dear ").Append(c.Name, 0, 4).Replace("Dear", "Hi");
        foreach (var chunk in built.GetChunks())
        {
            Console.WriteLine(chunk.Length); // ok a length
            Console.WriteLine(chunk.ToString()); // ! PII1001 Customer.Name
        }

        built.Length = 0;
        built.Append(c.Segment);
        Console.WriteLine(built.ToString()); // ok set to nothing before the segment
    }

    static void BuilderInsideABuilder(Customer c)
    {
        var inner = new StringBuilder(c.Email);
        var outer = new StringBuilder();
        Console.WriteLine(outer.ToString()); // ok nothing was appended yet
        outer.Append(inner);
        inner.Clear();
        Console.WriteLine(inner.ToString()); // ok cleared
        Console.WriteLine(outer.ToString()); // ! PII1001 Customer.Email
    }

    static void Created(Customer c)
    {
        var dashes = string.Create(c.Email.Length, '-', static (span, ch) => span.Fill(ch));
        var copy = string.Create(c.Email.Length + 2, (c.Email, c.Id), static (span, state) =>
        {
            span.Fill('*');
            state.Email.AsSpan().CopyTo(span[1..]);
        });
        Console.WriteLine(dashes); // ok only as many dashes
        Console.WriteLine(copy); // ! PII1001 Customer.Email
    }

    static void Patterns(Customer c)
    {
        Console.WriteLine(Regex.Replace("Dear {0}", @"\{0\}", _ => c.Name)); // ! PII1001 Customer.Name
        Console.WriteLine(Regex.Split(c.Email, "@")[0]); // ! PII1001 Customer.Email
        Console.WriteLine(Regex.Replace(c.Segment, "[0-9]", "#")); // ok a segment
        foreach (var match in Regex.EnumerateMatches(c.Email, "[a-z]+"))
        {
            Console.WriteLine(match.Index); // ok a position
        }
    }

    static void MatchedGroups(Customer c)
    {
        if (Regex.Match(c.Email, "^(.+)@(.+)$") is { Success: true, Groups: [_, var user, ..] groups })
        {
            Console.WriteLine(groups.Count); // ok a count
            Console.WriteLine(user.Length); // ok a length
            Console.WriteLine(user.Value); // ! PII1001 Customer.Email
            Console.WriteLine(groups[2]); // ! PII1001 Customer.Email
        }
    }

    static void Digests(Customer c, byte[] key)
    {
        using var plain = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var keyed = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        plain.AppendData(Encoding.UTF8.GetBytes(c.Email));
        keyed.AppendData(Encoding.UTF8.GetBytes(c.Email));
        Console.WriteLine(Convert.ToHexString(keyed.GetHashAndReset())); // ok a keyed hash
        Console.WriteLine(Convert.ToHexString(plain.GetHashAndReset())); // ! PII1001 Customer.Email
        Console.WriteLine(new Guid(MD5.HashData(Encoding.UTF8.GetBytes(c.Name)))); // ! PII1001 Customer.Name
        Console.WriteLine(SHA256.HashData(Encoding.UTF8.GetBytes(c.Name)).Length); // ok a length
    }

    static void HalfKeyed(Customer c, byte[] key)
    {
        var mac = Convert.ToBase64String(HMACSHA512.HashData(key, Encoding.UTF8.GetBytes(c.Email)));
        Console.WriteLine(mac[..8]); // ok a piece of a keyed hash
        Console.WriteLine(c.Email.Split('@')[1] + "/" + mac); // ! PII1001 Customer.Email
    }

    static void Encoded(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        Console.WriteLine(Base64Url.EncodeToString(bytes)); // ! PII1001 Customer.Email
        Console.WriteLine(WebUtility.HtmlEncode(c.Name)); // ! PII1001 Customer.Name
        Console.WriteLine(JsonEncodedText.Encode(c.Name).ToString()); // ! PII1001 Customer.Name
        Console.WriteLine(Encoding.UTF8.GetByteCount(c.Name)); // ok a count
        Console.WriteLine(Base64.GetMaxEncodedToUtf8Length(bytes.Length)); // ok a length
    }

    static void WrittenIntoSpans(Customer c)
    {
        Span<char> buffer = stackalloc char[80];
        Span<char> other = stackalloc char[80];
        buffer.TryWrite($"<{c.Email}>", out var written);
        other.TryWrite($"<{c.Segment}>", out var otherWritten);
        Console.WriteLine(other[..otherWritten].ToString()); // ok a segment
        Console.WriteLine(buffer[..written].ToString()); // ! PII1001 Customer.Email
    }

    static void PooledBuffer(Customer c)
    {
        var writer = new ArrayBufferWriter<char>();
        writer.Write(c.Phone);
        Console.WriteLine(writer.WrittenCount); // ok a count
        Console.WriteLine(writer.WrittenSpan.ToString()); // ! PII1001 Customer.Phone
    }

    static void Composite(Customer c)
    {
        var format = CompositeFormat.Parse("{0}: {1}");
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, c.Id, c.Segment)); // ok an id and a segment
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, c.Id, c.Email)); // ! PII1001 Customer.Email
    }

    static void Runes(Customer c)
    {
        foreach (var rune in c.Name.EnumerateRunes())
        {
            Console.WriteLine(rune.IsAscii); // ok a bool
            Console.WriteLine(rune); // ! PII1001 Customer.Name
        }
    }

    static void Distance(Customer a, Customer b)
    {
        Console.WriteLine(Differences(a.Name, b.Name)); // ok a count
        Console.WriteLine(CommonPrefix(a.Name, b.Name)); // ! PII1001 Customer.Name
    }

    static void Masked(Customer c)
    {
        Console.WriteLine(new string('*', c.Name.Length)); // ok stars only
        Console.WriteLine(c.Name[0] + new string('*', c.Name.Length - 1)); // ! PII1001 Customer.Name
        Console.WriteLine($"***{c.Phone?[^2..]}"); // ! PII1001 Customer.Phone
    }

    static void Dates(Customer c)
    {
        Console.WriteLine(DateOnly.FromDateTime(c.BirthDate)); // ! PII1001 Customer.BirthDate
        Console.WriteLine(c.BirthDate.ToString("MMMM yyyy", CultureInfo.InvariantCulture)); // ! PII1001 Customer.BirthDate
        Console.WriteLine(c.BirthDate.CompareTo(DateTime.UnixEpoch)); // ok a comparison
        Console.WriteLine(c.BirthDate == default ? "unknown" : "known"); // ok constants
    }

    private static int Differences(string a, string b)
    {
        var count = Math.Abs(a.Length - b.Length);
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            count += a[i] == b[i] ? 0 : 1;
        }

        return count;
    }

    private static string CommonPrefix(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n])
        {
            n++;
        }

        return a[..n];
    }
}
