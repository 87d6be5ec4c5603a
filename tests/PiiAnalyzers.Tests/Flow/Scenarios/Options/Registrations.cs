using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Scenarios.Options;

internal sealed class SignatureOptions
{
    public string Line { get; set; } = "The team";

    public string Footer { get; set; } = "Unsubscribe any time";
}

public sealed class ReportOptions
{
    public string Title { get; set; } = "Report";

    public string Contact { get; set; } = "";

    public Func<Customer, string> Describe { get; set; } = customer => customer.Segment;
}

internal interface IGreeter
{
    void Greet();
}

internal sealed class PersonalGreeter(string name) : IGreeter
{
    private readonly string _name = name;

    public void Greet() => Env.Log.LogInformation("Hello {Name}", _name); // ! PII1001 Customer.Name
}

internal sealed class NeutralGreeter(string segment) : IGreeter
{
    private readonly string _segment = segment;

    public void Greet() => Env.Log.LogInformation("Hello {Segment}", _segment); // ok an unmarked segment
}

internal static class Registrations
{
    public static IServiceCollection AddReports(this IServiceCollection services, Customer owner)
    {
        services.Configure<SignatureOptions>(options =>
        {
            options.Line = owner.Name;
            options.Footer = "Sent by " + owner.Segment;
        });

        services.AddSingleton<IGreeter>(_ => new PersonalGreeter(owner.Name)); // ok only constructed here
        services.AddSingleton<IGreeter>(_ => new NeutralGreeter(owner.Segment));

        services.AddHttpClient("owner", client =>
        {
            Env.Log.LogInformation("Client for {Owner}", owner.Id); // ok id
            client.BaseAddress = new Uri("https://api.example/");
        });

        services.AddSingleton(provider =>
        {
            var logger = provider.GetRequiredService<ILogger<ReportRunner>>();
            logger.LogInformation("Reports go to {Mail}", owner.Email); // ! PII1001 Customer.Email
            return new ReportRunner(provider.GetRequiredService<IOptions<SignatureOptions>>());
        });

        return services;
    }
}

internal sealed class ReportRunner(IOptions<SignatureOptions> signature)
{
    public void Run()
    {
        Env.Log.LogInformation("Footer {Footer}", signature.Value.Footer); // ok unmarked segment
        Env.Log.LogInformation("Signed {Line}", signature.Value.Line); // ! PII1001 Customer.Name
    }
}

internal static class OptionsInUse
{
    public static void Configured(Customer customer)
    {
        var options = Build(o => o.Contact = customer.Email);
        var other = Build(o => o.Contact = "desk");
        Env.Log.LogInformation("Contact {Contact}", options.Contact); // ! PII1001 Customer.Email
        Env.Log.LogInformation("Contact {Contact}", other.Contact); // ok another object, another delegate
        Env.Log.LogInformation("Title {Title}", options.Title); // ok the default title
    }

    public static void Described(Customer customer)
    {
        var plain = new ReportOptions();
        var personal = new ReportOptions { Describe = c => $"{c.Name} <{c.Email}>" };
        Console.WriteLine(plain.Describe(customer)); // ok the default delegate reads the segment
        Console.WriteLine(personal.Describe(customer)); // ! PII1001 Customer.Name, PII1001 Customer.Email
    }

    private static ReportOptions Build(Action<ReportOptions> configure)
    {
        var options = new ReportOptions();
        configure(options);
        return options;
    }
}
