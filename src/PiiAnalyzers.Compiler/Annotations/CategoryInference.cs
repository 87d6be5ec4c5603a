using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>The category of a mark that names none, from the simple name of its member, when that name is obvious.</summary>
internal static class CategoryInference
{
    /// <summary>Whole names only, without separators and case: a substring rule would call <c>EmailConfirmed</c> an address.</summary>
    private static readonly ImmutableDictionary<string, string> ByName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Name"] = "Name", ["FullName"] = "Name", ["FirstName"] = "Name", ["LastName"] = "Name", ["MiddleName"] = "Name",
        ["GivenName"] = "Name", ["FamilyName"] = "Name", ["Surname"] = "Name", ["MaidenName"] = "Name", ["Nickname"] = "Name",
        ["DisplayName"] = "Name", ["PersonName"] = "Name", ["CustomerName"] = "Name",
        ["Email"] = "Email", ["EmailAddress"] = "Email", ["NormalizedEmail"] = "Email", ["Mail"] = "Email", ["EmailData"] = "Email",
        ["Phone"] = "Phone", ["PhoneNumber"] = "Phone", ["Telephone"] = "Phone", ["TelephoneNumber"] = "Phone",
        ["Mobile"] = "Phone", ["MobileNumber"] = "Phone", ["MobilePhone"] = "Phone", ["Fax"] = "Phone", ["PhoneData"] = "Phone",
        ["Address"] = "PostalAddress", ["PostalAddress"] = "PostalAddress", ["HomeAddress"] = "PostalAddress",
        ["BillingAddress"] = "PostalAddress", ["ShippingAddress"] = "PostalAddress", ["Street"] = "PostalAddress",
        ["StreetAddress"] = "PostalAddress", ["City"] = "PostalAddress", ["PostalCode"] = "PostalAddress", ["ZipCode"] = "PostalAddress",
        ["UserName"] = "Username", ["NormalizedUserName"] = "Username", ["Login"] = "Username",
        ["Password"] = "Credential", ["PasswordHash"] = "Credential", ["SecurityStamp"] = "Credential", ["Pin"] = "Credential",
        ["PassportNumber"] = "GovernmentId", ["Ssn"] = "GovernmentId", ["SocialSecurityNumber"] = "GovernmentId",
        ["NationalId"] = "GovernmentId", ["PersonalCode"] = "GovernmentId", ["TaxId"] = "GovernmentId",
        ["BirthDate"] = "BirthDate", ["DateOfBirth"] = "BirthDate", ["Birthday"] = "BirthDate", ["DOB"] = "BirthDate",
        ["Age"] = "Age", ["Gender"] = "Gender", ["Sex"] = "Gender",
        ["CardNumber"] = "PaymentCard", ["CreditCard"] = "PaymentCard", ["CreditCardNumber"] = "PaymentCard",
        ["Iban"] = "BankAccount", ["BankAccount"] = "BankAccount", ["Salary"] = "Income", ["Income"] = "Income",
        ["IpAddress"] = "IpAddress", ["RemoteIpAddress"] = "IpAddress", ["UserAgent"] = "UserAgent", ["DeviceId"] = "DeviceId",
        ["Id"] = "OnlineIdentifier", ["UserId"] = "OnlineIdentifier", ["CustomerId"] = "OnlineIdentifier",
        ["Latitude"] = "PreciseLocation", ["Longitude"] = "PreciseLocation", ["Location"] = "Location",
        ["Photo"] = "Photo", ["Avatar"] = "Photo", ["ProfilePicture"] = "Photo",
        ["Religion"] = "Belief", ["Ethnicity"] = "Ethnicity", ["Diagnosis"] = "Health", ["Health"] = "Health",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The built-in category a name stands for, or null.</summary>
    public static string? FromName(string name)
    {
        var simple = name.TrimStart('_').Replace("_", "");
        if (ByName.TryGetValue(simple, out var category))
        {
            return category;
        }

        return CategoryTaxonomy.Find(simple) is { Value: > 4 } row ? row.Name : null;
    }

    /// <summary>The built-in category the class name of an attribute stands for (<c>EmailDataAttribute</c>), or null.</summary>
    public static string? FromAttributeClass(string className)
    {
        var name = Trim(className, "Attribute");
        return FromName(name) ?? FromName(Trim(name, "Data"));
    }

    private static string Trim(string text, string suffix) =>
        text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - suffix.Length)
            : text;
}
