using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Scenarios.Middleware;

public interface ICurrentCustomer
{
    Customer? Current { get; }
}

/// <summary>The conventional shape: constructor with the next delegate, InvokeAsync with services.</summary>
public sealed class CustomerLoggingMiddleware(RequestDelegate next, ILogger<CustomerLoggingMiddleware> logger)
{
    private const string ItemKey = "customer";

    public async Task InvokeAsync(HttpContext context, ICurrentCustomer accessor)
    {
        var customer = accessor.Current;
        if (customer is null)
        {
            logger.LogDebug("{Method} without a customer", context.Request.Method); // ok nothing of a person
            await next(context);
            return;
        }

        context.Items[ItemKey] = customer; // ok kept with the request, in memory
        using (logger.BeginScope("Customer {Id}", customer.Id)) // ok id
        using (logger.BeginScope("Customer {Name}", customer.Name)) // ! PII1001 Customer.Name
        {
            await next(context);
        }

        logger.LogInformation("{Status} for segment {Segment}", context.Response.StatusCode, customer.Segment); // ok status and segment
    }
}

public sealed class GreetingMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Items.TryGetValue("customer", out var item) && item is Customer { Phone: { Length: > 0 } phone } customer)
        {
            Env.Log.LogInformation("Phone of {Id} has {Length} characters", customer.Id, phone.Length); // ok id and length
            Env.Log.LogInformation("Phone {Phone}", phone); // ! PII1001 Customer.Phone
        }

        return next(context);
    }
}

public sealed class ItemsMiddleware(RequestDelegate next, ICurrentCustomer accessor)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Items["mail"] = accessor.Current?.Email;
        Env.Log.LogDebug("Items {Count}", context.Items.Count); // ok count
        Env.Log.LogDebug("Mail {Mail}", context.Items["mail"]); // ! PII1001 Customer.Email
        await next(context);
    }
}

/// <summary>The factory shape.</summary>
public sealed class FailureMiddleware(ICurrentCustomer accessor) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception ex)
        {
            var failure = Describe(accessor.Current, ex);
            Env.Log.LogError(ex, "{Summary}", failure.Summary); // ok id and exception type
            Env.Log.LogError("{Details}", failure.Details); // ! PII1001 Customer.Email
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static (string Summary, string Details) Describe(Customer? customer, Exception exception) =>
        ($"Customer {customer?.Id} met {exception.GetType().Name}", $"Customer {customer?.Email}");
}

public sealed class CookieMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, ICurrentCustomer accessor)
    {
        if (accessor.Current is { } customer)
        {
            context.Response.Cookies.Append("segment", customer.Segment); // ok unmarked segment
            context.Response.Cookies.Append("mail", customer.Email, new CookieOptions { HttpOnly = true }); // ! PII1006 Customer.Email
        }

        return next(context);
    }
}

public sealed class ActivityMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ICurrentCustomer accessor)
    {
        var activity = Activity.Current;
        activity?.SetTag("customer.id", accessor.Current?.Id); // ok id
        activity?.SetTag("customer.phone", accessor.Current?.Phone); // ! PII1004 Customer.Phone
        await next(context);
    }
}
