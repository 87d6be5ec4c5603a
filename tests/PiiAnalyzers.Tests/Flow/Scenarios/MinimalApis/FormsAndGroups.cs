using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Scenarios.MinimalApis;

public sealed class Application
{
    public int Vacancy { get; set; }

    [PersonalData(Category.Name)]
    public string Applicant { get; set; } = "";

    [PersonalData(Category.GovernmentId)]
    public string NationalId { get; set; } = "";

    public List<Reference> References { get; set; } = [];
}

public sealed record Reference([property: PersonalData(Category.Phone)] string Phone, string Relation);

public sealed class ApplicationInbox(ILogger<ApplicationInbox> logger)
{
    private readonly Dictionary<int, List<string>> _names = new();

    public int Receive(Application application)
    {
        if (!_names.TryGetValue(application.Vacancy, out var names))
        {
            _names[application.Vacancy] = names = [];
        }

        names.Add(application.Applicant);
        return names.Count;
    }

    public void Print(int vacancy)
    {
        if (_names.TryGetValue(vacancy, out var names))
        {
            logger.LogInformation("{Count} for {Vacancy}", names.Count, vacancy); // ok count and id
            logger.LogInformation("{Names} for {Vacancy}", string.Join(", ", names), vacancy); // ! PII1001 Application.Applicant
        }
    }
}

public static class ApplicationEndpoints
{
    private static readonly Channel<Application> s_received = Channel.CreateUnbounded<Application>();

    public static RouteGroupBuilder MapApplications(this RouteGroupBuilder group, Func<Application, string> describe)
    {
        group.MapPost("/", (Application body, ApplicationInbox inbox) =>
        {
            var place = inbox.Receive(body);
            Console.WriteLine(place); // ok a count
            Console.WriteLine(body.Applicant.Normalize()); // ! PII1001 Application.Applicant
            return Results.Accepted($"/applications/{body.Vacancy}/{place}");
        });

        group.MapPost("/queue", async (Application body) =>
        {
            await s_received.Writer.WriteAsync(body); // ok handed over in memory
            return Results.Accepted();
        });

        group.MapPost("/references", (Application body) =>
        {
            var relations = body.References.Select(r => r.Relation).Distinct();
            Console.WriteLine(string.Join(",", relations)); // ok relations, unmarked
            Console.WriteLine(body.References.Count > 0 ? body.References[0].ToString() : "none"); // ! PII1001 Reference.Phone
            return Results.NoContent();
        });

        group.MapPost("/check", ([FromBody] Application body, [FromServices] ILogger<Application> logger) =>
        {
            var masked = new string('*', body.NationalId.Length - 1);
            logger.LogInformation("Checking {Masked}", masked); // ok only as many stars
            var parts = body.NationalId.Split('-', 2);
            logger.LogInformation("Checking {First}", parts[0]); // ! PII1001 Application.NationalId
            return parts.Length == 2 ? Results.NoContent() : throw new BadHttpRequestException($"{body.NationalId} has no dash"); // ! PII1003 Application.NationalId
        });

        group.MapPost("/send", async (Application body, IHttpClientFactory clients) =>
        {
            using var client = clients.CreateClient("ats");
            await client.PostAsync("https://ats.example/vacancy", new StringContent($"{body.Vacancy}")); // ok id
            await client.PostAsync("https://ats.example/applicant", new StringContent($"{body.Vacancy};{body.Applicant}")); // ! PII1002 Application.Applicant
            return Results.NoContent();
        });

        return group;
    }

    public static async Task DrainAsync(IServiceProvider services)
    {
        var logger = services.GetRequiredService<ILogger<Application>>();
        await foreach (var application in s_received.Reader.ReadAllAsync())
        {
            logger.LogInformation("Vacancy {Vacancy}: {Application}", application.Vacancy, application); // ok id, and a class that prints its type name
            logger.LogInformation("Applicant {Applicant}", application.Applicant); // ! PII1001 Application.Applicant
        }
    }
}
