using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Scenarios.Middleware;

public sealed record SignUp([property: PersonalData(Category.Email)] string Email, string Plan);

/// <summary>What is remembered of a request; never a person.</summary>
public sealed record RequestNote(string Method, int Status, TimeSpan Elapsed);

public interface IVisitorStore
{
    Customer? Find(string session);
}

/// <summary>Keeps the last visitor's address for the error page.</summary>
public sealed class LastVisitor
{
    private string? _address;

    public int Visits { get; private set; }

    public void Remember(Customer customer)
    {
        _address = customer.Email;
        Visits++;
    }

    public void Report()
    {
        Env.Log.LogInformation("Visits so far: {Count}", Visits); // ok a count
        Env.Log.LogInformation("Last visitor {Address}", _address); // ! PII1001 Customer.Email
    }
}

public static class InlinePipeline
{
    public static void Configure(IApplicationBuilder app, IVisitorStore store, LastVisitor last)
    {
        app.Use(async (context, next) =>
        {
            var visitor = store.Find(context.TraceIdentifier);
            if (visitor is not null)
            {
                last.Remember(visitor); // ok only kept in memory here
                Env.Log.LogInformation("Visitor {Name}", visitor.Name); // ! PII1001 Customer.Name
            }

            await next(context);
            var note = new RequestNote(context.Request.Method, context.Response.StatusCode, TimeSpan.Zero);
            Env.Log.LogInformation("Request {Note}", note); // ok the note holds nothing of a person
        });

        app.Use(next => context =>
        {
            Env.Log.LogDebug("Known visitor: {Known}", store.Find(context.TraceIdentifier) is not null); // ok a flag
            return next(context);
        });

        app.Run(context =>
        {
            var visitor = store.Find(context.TraceIdentifier);
            if (visitor is { Email.Length: > 0 })
            {
                context.Response.Redirect("/welcome?mail=" + Uri.EscapeDataString(visitor.Email)); // ! PII1005 Customer.Email
                return Task.CompletedTask;
            }

            context.Response.Redirect($"/welcome?segment={visitor?.Segment}"); // ok unmarked segment
            return Task.CompletedTask;
        });
    }
}

public sealed class SignUpAuditFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var body = context.GetArgument<SignUp>(0);
        Env.Log.LogInformation("Signing up on {Plan}", body.Plan); // ok unmarked plan
        Env.Log.LogInformation("Signing up {Body}", body); // ! PII1001 SignUp.Email
        return await next(context);
    }
}

public sealed class ArgumentsFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var (name, value) in context.ActionArguments)
        {
            switch (value)
            {
                case SignUp signUp:
                    Env.Log.LogInformation("{Argument} = {Mail}", name, signUp.Email.Trim()); // ! PII1001 SignUp.Email
                    break;
                case Customer customer:
                    Env.Log.LogInformation("{Argument} = {Customer}", name, customer); // ok prints the type name
                    break;
                case null:
                    Env.Log.LogInformation("{Argument} is null", name); // ok the argument's name
                    break;
            }
        }

        await next();
    }
}

public sealed class FailureFilter(IVisitorStore store) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        var visitor = store.Find(context.HttpContext.TraceIdentifier);
        var problem = new ProblemDetails { Title = "Failed", Detail = visitor is null ? null : $"Could not serve {visitor.Name}" };
        Env.Log.LogWarning("{Detail}", problem.Detail); // ! PII1001 Customer.Name
        context.ExceptionHandled = true;
    }
}
