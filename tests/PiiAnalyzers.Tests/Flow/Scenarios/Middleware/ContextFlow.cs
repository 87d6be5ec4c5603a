using System.Diagnostics;
using System.Threading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Scenarios.Middleware;

/// <summary>Who the request is for, as a feature of the request.</summary>
public interface ICustomerFeature
{
    Customer Customer { get; }

    string Display { get; }
}

public sealed class CustomerFeature(Customer customer) : ICustomerFeature
{
    public Customer Customer { get; } = customer;

    public string Display => $"{Customer.Name} <{Customer.Email}>";

    public override string ToString() => $"feature of {Customer.Id}";
}

/// <summary>Flows with the asynchronous call.</summary>
public static class Ambient
{
    private static readonly AsyncLocal<Customer?> s_customer = new();
    private static readonly AsyncLocal<string?> s_name = new();
    private static readonly AsyncLocal<string?> s_segment = new();

    public static Customer? Customer => s_customer.Value;

    public static string? Name => s_name.Value;

    public static string? Segment => s_segment.Value;

    public static void Enter(Customer customer)
    {
        s_customer.Value = customer;
        s_name.Value = customer.Name;
        s_segment.Value = customer.Segment;
    }
}

public sealed class FeatureMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var feature = context.Features.Get<ICustomerFeature>();
        if (feature is not null)
        {
            Ambient.Enter(feature.Customer); // ok kept for the rest of the call
            Env.Log.LogInformation("Serving {Feature}", feature); // ok the only implementation prints the id
            Env.Log.LogInformation("Serving {Display}", feature.Display); // ! PII1001 Customer.Name, PII1001 Customer.Email
        }

        await next(context);
    }
}

public sealed class AmbientMiddleware(RequestDelegate next, ILogger<AmbientMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        logger.LogInformation("Segment {Segment}", Ambient.Segment); // ok unmarked segment
        logger.LogInformation("Name {Name}", Ambient.Name); // ! PII1001 Customer.Name
        logger.LogInformation("Phone {Phone}", Ambient.Customer?.Phone); // ! PII1001 Customer.Phone
    }
}

public static class Terminal
{
    public static void Use(IApplicationBuilder app)
    {
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            var watch = Stopwatch.StartNew();
            var before = Snapshot(context);
            await next(context);
            var (path, who) = Snapshot(context);
            Env.Log.LogInformation("{Method} took {Elapsed}", context.Request.Method, watch.Elapsed); // ok method and time
            Env.Log.LogInformation("Changed: {Changed}", before.Who != who); // ok a comparison
            Env.Log.LogInformation("{Status} for {Who}", path, who); // ! PII1001 Customer.Email
        });

        app.UseWhen(
            context => context.Features.Get<ICustomerFeature>() is { Customer.Segment: "gold" },
            branch => branch.Run(context => Answer(context, Ambient.Customer?.Home)));
    }

    private static (int Status, string? Who) Snapshot(HttpContext context) =>
        (context.Response.StatusCode, context.Features.Get<ICustomerFeature>()?.Customer.Email);

    private static Task Answer(HttpContext context, Address? home)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Cookies.Append("country", home?.CountryCode ?? ""); // ok unmarked country code
        context.Response.Cookies.Append("city", home?.City ?? ""); // ! PII1006 Address.City
        return home is null ? throw new BadHttpRequestException("no home") : Trace(home); // ok constant text
    }

    private static Task Trace(Address home)
    {
        using var activity = new Activity("home").Start();
        activity.SetTag("home.street", home.Street); // ! PII1004 Address.Street
        activity.SetTag("home.country", home.CountryCode); // ok unmarked country code
        return Task.CompletedTask;
    }
}
