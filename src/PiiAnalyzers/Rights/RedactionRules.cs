using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace PiiAnalyzers;

/// <summary>
/// What redaction leaves of each category, for logs that must tell people apart or reach a region. The result is at best
/// <see cref="Identifiability.Linkable"/>: it may be logged, not sent. Without rules everything marked is erased.
/// </summary>
public sealed class RedactionRules
{
    private const int KeyBytes = 32;

    private readonly Dictionary<string, RedactionStyle> _styles = new(StringComparer.Ordinal);
    private readonly byte[]? _key;
    private readonly IRedactorProvider? _redactors;

    /// <summary>Rules that erase everything, until told otherwise.</summary>
    public RedactionRules()
    {
    }

    /// <summary>Rules with a key for <see cref="RedactionStyle.Keyed"/>.</summary>
    /// <param name="key">At least 32 random bytes, kept as a secret: who has it can test guesses.</param>
    /// <exception cref="ArgumentException">The key is shorter.</exception>
    public RedactionRules(byte[] key)
    {
        if (key is null || key.Length < KeyBytes)
        {
            throw new ArgumentException("Give at least 32 random bytes: a short key can be guessed, and then the values too.", nameof(key));
        }

        _key = (byte[])key.Clone();
    }

    /// <summary>Rules that leave redaction to the redactors registered with Microsoft.Extensions.Compliance.Redaction, by category.</summary>
    /// <param name="redactors">The provider of the service collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="redactors"/> is null.</exception>
    public RedactionRules(IRedactorProvider redactors) =>
        _redactors = redactors ?? throw new ArgumentNullException(nameof(redactors), "Give the IRedactorProvider of the service collection.");

    /// <summary>
    /// The usual choice: of e-mail addresses the domain, of phone, card and account numbers the last four, of birth dates the year, of
    /// locations and IP addresses the region; everything else, and every special category, is erased.
    /// </summary>
    /// <returns>New rules.</returns>
    public static RedactionRules Usual() => new RedactionRules()
        .Set(Category.Email, RedactionStyle.KeepDomain)
        .Set(Category.Phone, RedactionStyle.KeepLastFour)
        .Set(Category.PaymentCard, RedactionStyle.KeepLastFour)
        .Set(Category.BankAccount, RedactionStyle.KeepLastFour)
        .Set(Category.BirthDate, RedactionStyle.YearOnly)
        .Set(Category.Location, RedactionStyle.Coarse)
        .Set(Category.PreciseLocation, RedactionStyle.Coarse)
        .Set(Category.IpAddress, RedactionStyle.Coarse);

    /// <summary>Sets the rule of a built-in category.</summary>
    /// <param name="category">The category.</param>
    /// <param name="style">What is left.</param>
    /// <returns>These rules.</returns>
    /// <exception cref="InvalidOperationException">The style needs a key and these rules have none.</exception>
    public RedactionRules Set(Category category, RedactionStyle style) => Set(category.ToString(), style);

    /// <summary>Sets the rule of a category of the privacy policy.</summary>
    /// <param name="category">Id of the category in the policy file, for example <c>contact.email</c>.</param>
    /// <param name="style">What is left.</param>
    /// <returns>These rules.</returns>
    /// <exception cref="InvalidOperationException">The style needs a key and these rules have none.</exception>
    public RedactionRules Set(string category, RedactionStyle style)
    {
        if (style == RedactionStyle.Keyed && _key is null)
        {
            throw new InvalidOperationException("A keyed hash needs a key: new RedactionRules(key).");
        }

        _styles[Argument.NotBlank(category, nameof(category), "Name a category.")] = style;
        return this;
    }

    internal void Append(RedactedText text, PersonalDataMember member, ReadOnlySpan<char> value)
    {
        if (_redactors is not null)
        {
            text.AppendEscaped(Redactor(_redactors, member.Category).Redact(value).AsSpan());
            return;
        }

        var kept = _styles.TryGetValue(member.Category, out var style) ? Keep(style, value) : null;
        text.AppendEscaped((kept ?? RedactedText.Mark).AsSpan());
    }

    private static Redactor Redactor(IRedactorProvider redactors, string category) =>
        redactors.GetRedactor(new DataClassificationSet(PersonalDataTaxonomy.Of(category)));

    private string? Keep(RedactionStyle style, ReadOnlySpan<char> value) => style switch
    {
        RedactionStyle.KeepDomain => value.LastIndexOf('@') is > 0 and var at && at + 1 < value.Length ? RedactedText.Mark + value.Slice(at).ToString() : null,
        RedactionStyle.KeepLastFour => value.Length >= 8 ? RedactedText.Mark + value.Slice(value.Length - 4).ToString() : null,
        RedactionStyle.YearOnly => Year(value),
        RedactionStyle.Coarse => Region(value.ToString()),
        RedactionStyle.Keyed => Hash(value.ToString()),
        _ => null,
    };

    private static string? Year(ReadOnlySpan<char> value)
    {
        if (value.Length < 5 || value[4] != '-')
        {
            return null;
        }

        foreach (var digit in value.Slice(0, 4))
        {
            if (digit is < '0' or > '9')
            {
                return null;
            }
        }

        return value.Slice(0, 4).ToString();
    }

    private static string? Region(string value)
    {
        if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && !double.IsNaN(degrees))
        {
            return Math.Round(degrees, 1).ToString("0.0", CultureInfo.InvariantCulture);
        }

        if (!IPAddress.TryParse(value, out var address))
        {
            return null;
        }

        var bytes = address.GetAddressBytes();
        for (var index = bytes.Length == 4 ? 3 : 6; index < bytes.Length; index++)
        {
            bytes[index] = 0;
        }

        return new IPAddress(bytes) + (bytes.Length == 4 ? "/24" : "/48");
    }

    private string Hash(string value)
    {
        using var hmac = new HMACSHA256(_key!);
        var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(value));
        return "hmac:" + BitConverter.ToString(hash, 0, 16).Replace("-", "").ToLowerInvariant();
    }
}
