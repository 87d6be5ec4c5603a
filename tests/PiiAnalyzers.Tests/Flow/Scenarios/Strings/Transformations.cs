using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Scenarios.Strings;

internal static class Transformations
{
    static void CaseAndTrim(Customer c)
    {
        Env.Log.LogInformation("{V}", c.Email.Trim().ToLowerInvariant().Normalize()); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", CultureInfo.InvariantCulture.TextInfo.ToTitleCase(c.Name)); // ! PII1001 Customer.Name
    }

    static void Pieces(Customer c)
    {
        Env.Log.LogInformation("{V}", c.Email.Split('@')[1]); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", c.Email.Split('@').Length); // ok a count of parts
        Env.Log.LogInformation("{V}", c.Name.Substring(1, 3)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", c.Name[^1]); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", c.Email.IndexOf('@')); // ok a position
    }

    static void Encodings(Customer c)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(c.Email);
        Env.Log.LogInformation("{V}", Convert.ToBase64String(bytes)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Convert.ToHexString(bytes)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", bytes.Length); // ok length of the bytes
        Env.Log.LogInformation("{V}", Encoding.UTF8.GetByteCount(c.Email)); // ok a count of bytes
        Env.Log.LogInformation("{V}", Convert.ToHexString("mail"u8)); // ok a literal
    }

    static void RoundTrip(Customer c)
    {
        var coded = Convert.ToBase64String(Encoding.Unicode.GetBytes(c.Name));
        var decoded = Encoding.Unicode.GetString(Convert.FromBase64String(coded));
        Env.Log.LogInformation("{V}", decoded); // ! PII1001 Customer.Name
    }

    static void Escapes(Customer c)
    {
        Env.Log.LogInformation("{V}", Uri.EscapeDataString(c.Email)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", WebUtility.HtmlEncode(c.Name)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", JsonSerializer.Serialize(c.Email)); // ! PII1001 Customer.Email
    }

    static void Formats(Customer c)
    {
        Env.Log.LogInformation("{V}", string.Format(CultureInfo.InvariantCulture, "{0:d}", c.BirthDate)); // ! PII1001 Customer.BirthDate
        Env.Log.LogInformation("{V}", string.Format("{0} {1}", c.Id, c.Segment)); // ok nothing marked
        Env.Log.LogInformation("{V}", string.Join(';', c.Id, c.Name)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", string.Join(", ", c.Segment, c.Home.CountryCode)); // ok nothing marked
    }

    static void Tests(Customer c, Customer other)
    {
        Env.Log.LogInformation("{V}", string.IsNullOrEmpty(c.Email)); // ok an emptiness test
        Env.Log.LogInformation("{V}", c.Email.StartsWith("admin", StringComparison.OrdinalIgnoreCase)); // ok a bool
        Env.Log.LogInformation("{V}", string.Equals(c.Email, other.Email)); // ok a comparison
        Env.Log.LogInformation("{V}", string.CompareOrdinal(c.Name, other.Name)); // ok a comparison
        Env.Log.LogInformation("{V}", Regex.IsMatch(c.Email, ".+@.+")); // ok a bool
    }

    static void RegexPieces(Customer c)
    {
        Env.Log.LogInformation("{V}", Regex.Replace(c.Email, @"\s", "")); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Regex.Match(c.Email, "^[^@]+").Value); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Regex.Match(c.Email, "^[^@]+").Success); // ok a bool
        Env.Log.LogInformation("{V}", Regex.Count(c.Email, "a")); // ok a count
    }

    static void ReplaceInAHarmlessText(Customer c)
    {
        var letter = "Dear NAME, welcome";
        Env.Log.LogInformation("{V}", letter.Replace("NAME", c.Name)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", letter.Contains(c.Name)); // ok a bool
    }

    static void CharsOneByOne(Customer c)
    {
        var copy = "";
        foreach (char letter in c.Name)
        {
            copy = letter + copy;
        }

        Env.Log.LogInformation("{V}", copy); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", new string(c.Name.ToCharArray())); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", new string('*', c.Name.Length)); // ok as many stars as letters
    }

    static void TypeAndName(Customer c)
    {
        Env.Log.LogInformation("{V}", c.Email.GetType().Name); // ok the name of a type
        Env.Log.LogInformation("{V}", nameof(c.Email)); // ok the name of the member
        Env.Log.LogInformation("{V}", typeof(Customer).GetProperty(nameof(Customer.Email))!.Name); // ok the name of the member
    }
}
