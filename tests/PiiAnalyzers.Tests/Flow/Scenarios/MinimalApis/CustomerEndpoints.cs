using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Scenarios.MinimalApis;

public sealed record SignUpRequest([property: PersonalData(Category.Name)] string FullName, [property: PersonalData(Category.Email)] string Email, string Plan);

public sealed record SignUpAccepted(Guid Ticket, string Plan);

public sealed class PasswordReset
{
    [PersonalData(Category.Email)]
    public string Email { get; set; } = "";

    public string Channel { get; set; } = "mail";
}

public interface IAccounts
{
    Task<int> CreateAsync(SignUpRequest request);
}

public sealed class CountingAccounts : IAccounts
{
    private readonly List<SignUpRequest> _requests = new();

    public Task<int> CreateAsync(SignUpRequest request)
    {
        _requests.Add(request);
        return Task.FromResult(_requests.Count);
    }
}

public static class CustomerEndpoints
{
    public static IEndpointRouteBuilder MapCustomers(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/customers");

        group.MapPost("/", async (SignUpRequest body, IAccounts accounts, ILogger<SignUpRequest> logger) =>
        {
            logger.LogInformation("Sign-up on {Plan}", body.Plan); // ok unmarked plan
            logger.LogInformation("Sign-up of {Name}", body.FullName); // ! PII1001 SignUpRequest.FullName
            var id = await accounts.CreateAsync(body);
            return Results.Created($"/customers/{id}", new SignUpAccepted(Guid.NewGuid(), body.Plan)); // ok the id names the resource
        });

        group.MapPost("/bulk", ([FromBody] SignUpRequest[] bodies, ILogger<SignUpRequest> logger) =>
        {
            logger.LogInformation("{Count} sign-ups", bodies.Length); // ok count
            foreach (var body in bodies)
            {
                logger.LogDebug("Sign-up {Body}", body); // ! PII1001 SignUpRequest.FullName, PII1001 SignUpRequest.Email
            }

            return Results.Accepted();
        });

        group.MapPost("/reset", [Purpose(Purposes.Security)] (PasswordReset body, ILogger<PasswordReset> logger) =>
        {
            logger.LogInformation("Reset asked for {Mail}", body.Email); // ok the lambda declares a purpose
            return Results.NoContent();
        });

        group.MapPost("/reset/class", (PasswordReset body, ILogger<PasswordReset> logger) =>
        {
            logger.LogInformation("Reset {Body} by {Channel}", body, body.Channel); // ok the class prints its type name
            return Results.NoContent();
        });

        group.MapPost("/reset/json", (PasswordReset body, ILogger<PasswordReset> logger) =>
        {
            var json = System.Text.Json.JsonSerializer.Serialize(body);
            logger.LogInformation("Reset {Json}", json); // ! PII1001 PasswordReset.Email
            return Results.NoContent();
        });

        group.MapGet("/{id:int}", (int id, ILogger<SignUpRequest> logger) =>
        {
            logger.LogInformation("Reading {Id}", id); // ok an id
            return id > 0 ? Results.Ok(new { id }) : Results.NotFound(); // ok an id
        });

        group.MapPost("/forward", async (SignUpRequest body, HttpClient crm) =>
        {
            using var response = await crm.PostAsJsonAsyncTo("leads", body); // ! PII1002 SignUpRequest.FullName, PII1002 SignUpRequest.Email
            return response.IsSuccessStatusCode ? Results.Ok() : Results.StatusCode(502);
        });

        group.MapPost("/forward/plan", async (SignUpRequest body, HttpClient crm) =>
        {
            using var response = await crm.PostAsJsonAsyncTo("plans", new { body.Plan }); // ok only the plan is sent
            return Results.StatusCode((int)response.StatusCode);
        });

        group.MapPost("/welcome", (SignUpRequest body) => Results.Redirect($"/welcome?name={body.FullName}")); // ! PII1005 SignUpRequest.FullName

        group.MapDelete("/{id:int}", RemoveAsync);
        return routes;
    }

    private static async Task<IResult> RemoveAsync(int id, [FromServices] IReadOnlyDictionary<int, Customer> customers)
    {
        await Task.Yield();
        if (!customers.TryGetValue(id, out var customer))
        {
            Env.Log.LogWarning("Nothing to remove at {Id}", id); // ok an id
            return TypedResults.NotFound();
        }

        Env.Log.LogWarning("Removing {Name}", customer.Name); // ! PII1001 Customer.Name
        return TypedResults.NoContent();
    }

    private static Task<HttpResponseMessage> PostAsJsonAsyncTo<T>(this HttpClient client, string path, T body) =>
        System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(client, "https://crm.example/" + path, body); // -
}
