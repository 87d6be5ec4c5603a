using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Scenarios.Options;

public sealed class SmtpOptions
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public string Sender { get; set; } = "noreply@shop.example";
}

public sealed class OnCallOptions
{
    [PersonalData(Category.Phone)]
    public string Number { get; set; } = "";

    [PersonalData(Category.Name)]
    public string Engineer { get; set; } = "";

    public TimeSpan Shift { get; set; } = TimeSpan.FromHours(8);

    public bool Enabled { get; set; }
}

public sealed record TenantOptions(string Tenant, [property: PersonalData(Category.Email)] string Owner, int Seats);

public sealed class OnCallNotifier(IOptions<OnCallOptions> options, IOptionsMonitor<TenantOptions> tenants, ILogger<OnCallNotifier> logger)
{
    private readonly OnCallOptions _options = options.Value;

    public void Start()
    {
        logger.LogInformation("On call for {Shift}, enabled: {Enabled}", _options.Shift, _options.Enabled); // ok unmarked members
        logger.LogInformation("On call {Options}", _options); // ok the class prints its type name
        logger.LogInformation("On call {Engineer}", _options.Engineer); // ! PII1001 OnCallOptions.Engineer
    }

    public IDisposable? Watch() => tenants.OnChange((tenant, name) =>
    {
        logger.LogInformation("Options {Name} of {Tenant} changed to {Seats}", name, tenant.Tenant, tenant.Seats); // ok tenant and seats
        logger.LogInformation("Now {Options}", tenant); // ! PII1001 TenantOptions.Owner
    });

    public void Current()
    {
        var (tenant, owner, seats) = tenants.CurrentValue;
        logger.LogInformation("{Tenant} has {Seats} seats", tenant, seats); // ok tenant and seats
        logger.LogInformation("{Tenant} belongs to {Owner}", tenant, owner); // ! PII1001 TenantOptions.Owner
    }
}

public sealed class OnCallOptionsValidator : IValidateOptions<OnCallOptions>
{
    public ValidateOptionsResult Validate(string? name, OnCallOptions options)
    {
        if (options.Number.Length < 8)
        {
            return ValidateOptionsResult.Fail($"{nameof(options.Number)} of {name} has {options.Number.Length} digits");
        }

        return options.Engineer.Any(char.IsDigit)
            ? ValidateOptionsResult.Fail($"'{options.Engineer}' is no name")
            : ValidateOptionsResult.Success;
    }

    public string[] Problems(OnCallOptions options)
    {
        var problems = new List<string>();
        if (options.Number is "" or "0")
        {
            problems.Add("Number is missing");
        }

        if (options.Shift > TimeSpan.FromDays(1))
        {
            problems.Add($"A shift of {options.Shift} is too long");
        }

        return problems.ToArray();
    }
}

public sealed class StartupCheck(IConfiguration configuration, IOptionsSnapshot<SmtpOptions> smtp, ILogger<StartupCheck> logger)
{
    public void Report()
    {
        logger.LogInformation("Mail through {Host}:{Port} as {Sender}", smtp.Value.Host, smtp.Value.Port, smtp.Value.Sender); // ok the shop's own settings
        logger.LogInformation("Support desk {Address}", configuration["Support:Email"]); // ok a setting, not marked
    }

    public void Check(OnCallOptions options, OnCallOptionsValidator validator)
    {
        var result = validator.Validate(null, options);
        logger.LogInformation("Valid: {Valid}", result.Succeeded); // ok a flag
        logger.LogWarning("Invalid: {Message}", result.FailureMessage); // ! PII1001 OnCallOptions.Engineer
        logger.LogWarning("Problems: {Problems}", string.Join("; ", validator.Problems(options))); // ok texts without the values
    }

    public void Fill(OnCallOptions options)
    {
        var copy = new Dictionary<string, string?> { ["shift"] = options.Shift.ToString(), ["number"] = options.Number };
        var bound = new ConfigurationBuilder().AddInMemoryCollection(copy).Build();
        logger.LogDebug("{Count} settings", copy.Count); // ok count
        logger.LogDebug("Setting {Value}", bound["number"]); // ! PII1001 OnCallOptions.Number
    }
}
