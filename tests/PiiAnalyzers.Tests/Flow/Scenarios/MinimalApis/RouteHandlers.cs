using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Scenarios.MinimalApis;

public sealed record ContactForm(
    [property: PersonalData(Category.Email)] string From,
    [property: PersonalData(Category.Correspondence)] string Message,
    string Topic,
    bool Urgent);

public readonly record struct ContactQuery(string? Topic, int Page, [property: PersonalData(Category.Name)] string? Writer);

public sealed class ContactService(ILogger<ContactService> logger)
{
    public void Accept(ContactForm form)
    {
        logger.LogInformation("Form on {Topic}, urgent: {Urgent}, {Length} characters", form.Topic, form.Urgent, form.Message.Length); // ok topic, flag, length
    }

    public string Preview(ContactForm form, int length) => form.Message.Length <= length ? form.Message : form.Message[..length] + "…";

    public string Reference(ContactForm form) => $"{form.Topic}-{Guid.NewGuid():N}";
}

public static class Program
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/contact", Handle);

        app.MapPost("/contact/preview", (ContactForm form, ContactService service) =>
        {
            var preview = service.Preview(form, 40);
            app.Logger.LogInformation("Preview {Preview}", preview); // ! PII1001 ContactForm.Message
            return TypedResults.NoContent();
        });

        app.MapPost("/contact/reference", (ContactForm form, ContactService service) =>
        {
            var reference = service.Reference(form);
            app.Logger.LogInformation("Reference {Reference}", reference); // ok made of topic and a fresh id
            return TypedResults.Ok(reference);
        });

        app.MapGet("/contact", ([AsParameters] ContactQuery query) =>
        {
            app.Logger.LogInformation("Page {Page} of {Topic}", query.Page, query.Topic ?? "all"); // ok page and topic
            app.Logger.LogInformation("Query {Query}", query); // ! PII1001 ContactQuery.Writer
            return TypedResults.NoContent();
        });

        app.MapPost("/contact/checked", (ContactForm form) =>
        {
            var errors = Check(form);
            app.Logger.LogInformation("{Count} errors in {Fields}", errors.Count, string.Join(",", errors.Keys)); // ok counts and field names
            app.Logger.LogInformation("Errors {Errors}", string.Join("; ", errors.Values)); // ! PII1001 ContactForm.From
            return errors.Count == 0 ? Results.NoContent() : Results.StatusCode(StatusCodes.Status400BadRequest);
        });

        var audit = (string action, object? subject) => app.Logger.LogInformation("{Action}: {Subject}", action, subject); // -

        app.MapPost("/contact/audited", (ContactForm form) =>
        {
            audit("topic", form.Topic); // ok unmarked topic
            audit("sender", form.From); // ! PII1001 ContactForm.From
            return Results.Accepted();
        });

        app.MapPost("/contact/filtered", (ContactForm form) => Results.Accepted())
            .AddEndpointFilter(async (context, next) =>
            {
                if (context.Arguments.OfType<ContactForm>().FirstOrDefault() is { } form)
                {
                    app.Logger.LogDebug("Filtered {Message}", form.Message); // ! PII1001 ContactForm.Message
                    app.Logger.LogDebug("Filtered {Type}", form.GetType().FullName); // ok type name
                }

                return await next(context);
            });
    }

    public static async Task<Results<Ok<string>, BadRequest>> Handle(ContactForm form, ContactService service, HttpContext http)
    {
        service.Accept(form); // ok what is logged inside is not personal
        if (string.IsNullOrWhiteSpace(form.From))
        {
            return TypedResults.BadRequest();
        }

        var logger = http.RequestServices.GetRequiredService<ILogger<ContactForm>>();
        await Task.WhenAll(Notify(form.Topic), Notify(form.Urgent ? "urgent" : "normal")); // ok topic and a constant
        await Notify(form.From.Split('@')[^1]); // ! PII1001 ContactForm.From
        return TypedResults.Ok(form.Topic);

        async Task Notify(string text)
        {
            await Task.Yield();
            logger.LogInformation("Contact: {Text}", text); // -
        }
    }

    private static Dictionary<string, string> Check(ContactForm form)
    {
        var errors = new Dictionary<string, string>();
        if (!form.From.Contains('@'))
        {
            errors[nameof(form.From)] = $"'{form.From}' is not an address";
        }

        if (form.Topic.Length == 0)
        {
            errors[nameof(form.Topic)] = "A topic is needed";
        }

        return errors;
    }
}
