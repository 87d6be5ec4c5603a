using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Scenarios.Options;

/// <summary>Process-wide settings, filled at start.</summary>
internal static class Defaults
{
    internal static string Contact { get; set; } = "desk";

    internal static string Region { get; set; } = "eu";

    internal static Func<string> Signature { get; set; } = () => "The team";
}

internal sealed class PageOptions
{
    public Dictionary<string, string> Headings { get; } = new();

    public List<string> Authors { get; } = new();

    public int Width { get; set; }
}

internal static class Start
{
    public static void Fill(Customer owner)
    {
        Defaults.Contact = owner.Email;
        Defaults.Region = owner.Home.CountryCode;
        Defaults.Signature = () => owner.Name;
    }

    public static void Configure(IServiceCollection services, Customer owner)
    {
        services.AddOptions<PageOptions>()
            .Configure(o => o.Width = owner.Orders.Count)
            .Configure(o => o.Authors.Add(owner.Name))
            .Validate(o => o.Width > 0, "a width is needed"); // ok constant text
    }
}

internal sealed class DefaultsUser(ILogger<DefaultsUser> logger, IOptions<PageOptions> pages, IOptionsSnapshot<OwnerOptions> owners)
{
    public void Statics()
    {
        logger.LogInformation("Region {Region}", Defaults.Region); // ok unmarked country code
        logger.LogInformation("Contact {Contact}", Defaults.Contact); // ! PII1001 Customer.Email
        logger.LogInformation("Signed {Signature}", Defaults.Signature()); // ! PII1001 Customer.Name
    }

    public void Pages()
    {
        logger.LogInformation("{Width} wide, {Count} authors", pages.Value.Width, pages.Value.Authors.Count); // ok counts
        logger.LogInformation("Written by {Authors}", string.Join(", ", pages.Value.Authors)); // ! PII1001 Customer.Name
    }

    public void Named()
    {
        var first = owners.Get("first");
        logger.LogInformation("{Plan} for {Seats}", first.Plan, first.Seats); // ok plan and seats
        logger.LogInformation("{Owner}", first); // ! PII1001 OwnerOptions.Owner
        throw new OptionsValidationException("first", typeof(OwnerOptions), [$"{first.Owner} is not allowed"]); // ! PII1003 OwnerOptions.Owner
    }

    public void Print(Contact contact, PersonalCode code)
    {
        Console.WriteLine(contact); // ok the struct prints its type name
        Console.WriteLine(contact.Phone); // ! PII1001 Contact.Phone
        Console.WriteLine(code); // ! PII1001 PersonalCode
    }
}

public sealed record OwnerOptions
{
    public string Plan { get; set; } = "";

    public int Seats { get; set; }

    [PersonalData(Category.Name)]
    public string Owner { get; set; } = "";
}
