using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Net.Http.Headers;

namespace Scenarios.LibrarySources;

public static class Keys
{
    public const string ForwardedFor = "X-Forwarded-For";
    public const string Tenant = "X-Tenant";
}

/// <summary>What a request tells of its client, with no mark anywhere near.</summary>
public sealed class ClientDetails(HttpContext context)
{
    public void Address()
    {
        Env.Log.LogInformation("From {Ip}", context.Connection.RemoteIpAddress); // ! PII1001 ConnectionInfo.RemoteIpAddress
        Env.Log.LogInformation("From {Ip}", context.Connection.RemoteIpAddress?.MapToIPv4().ToString()); // ! PII1001 ConnectionInfo.RemoteIpAddress
        Env.Log.LogInformation("On {Ip}:{Port}", context.Connection.LocalIpAddress, context.Connection.LocalPort); // ok our own end
        Env.Log.LogInformation("Port {Port}", context.Connection.RemotePort); // ok a port says nothing
        Env.Log.LogInformation("Known {Known}", context.Connection.RemoteIpAddress is null); // ok only whether there is one
        Env.Log.LogInformation("Local {Local}", IPAddress.IsLoopback(context.Connection.RemoteIpAddress!)); // ok a yes or no
    }

    public void Headers()
    {
        var forwarded = context.Request.Headers["X-Forwarded-For"].FirstOrDefault();
        Env.Log.LogInformation("Via {Proxy}", forwarded); // ! PII1001 IHeaderDictionary["X-Forwarded-For"]
        Env.Log.LogInformation("Via {Proxy}", context.Request.Headers[Keys.ForwardedFor]); // ! PII1001 IHeaderDictionary["X-Forwarded-For"]
        Env.Log.LogInformation("Tenant {Tenant}", context.Request.Headers[Keys.Tenant]); // ok another header
        if (context.Request.Headers.TryGetValue("X-Real-IP", out var real))
        {
            Env.Log.LogInformation("Via {Proxy}", real.ToString()); // ! PII1001 IHeaderDictionary["X-Real-IP"]
        }

        if (context.Request.Headers.TryGetValue("X-Correlation-Id", out var correlation))
        {
            Env.Log.LogInformation("Correlation {Id}", correlation.ToString()); // ok made by ourselves
        }
    }

    public async Task Agent()
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        Env.Log.LogInformation("Agent {Agent}", agent); // ok a log may have it: many people share one
        Env.Log.LogInformation("Agent {Agent}", context.Request.Headers[HeaderNames.UserAgent]); // ok the same by its constant
        await Env.Http.PostAsJsonAsync("https://stats.example.com", agent); // ! PII1002 IHeaderDictionary.UserAgent
    }

    public async Task Form()
    {
        var form = await context.Request.ReadFormAsync();
        Env.Log.LogInformation("Sign-up of {Mail}", form["email"]); // ! PII1001 IFormCollection["email"]
        Env.Log.LogInformation("Sign-up of {Mail}", context.Request.Form["Input.Email"].ToString()); // ! PII1001 IFormCollection["Input.Email"]
        Env.Log.LogInformation("Sign-up of {Name}", form["first_name"]); // ! PII1001 IFormCollection["first_name"]
        Env.Log.LogInformation("Plan {Plan}", form["plan"]); // ok not a person
        Env.Log.LogInformation("Search for {Mail}", context.Request.Query["email"]); // ! PII1001 IQueryCollection["email"]
        Env.Log.LogInformation("Page {Page}", context.Request.Query["page"]); // ok a number
    }
}

public sealed class Claims
{
    public void Of(ClaimsPrincipal user)
    {
        Env.Log.LogInformation("Hello {Mail}", user.FindFirst(ClaimTypes.Email)?.Value); // ! PII1001 ClaimsPrincipal.FindFirst("emailaddress")
        Env.Log.LogInformation("Hello {Mail}", user.FindFirstValue("email")); // ! PII1001 PrincipalExtensions.FindFirstValue("email")
        Env.Log.LogInformation("Hello {Name}", user.Identity?.Name); // ! PII1001 IIdentity.Name
        Env.Log.LogInformation("By {Type}", user.FindFirst(ClaimTypes.Email)?.Type); // ok the type of the claim, not what it says
        Env.Log.LogInformation("Role {Role}", user.FindFirst(ClaimTypes.Role)?.Value); // ok a role
        Env.Log.LogInformation("Tenant {Tenant}", user.FindFirstValue("tenant")); // ok a company
        Env.Log.LogInformation("User {Id}", user.FindFirstValue(ClaimTypes.NameIdentifier)); // ok an opaque id is what a log should have
        Env.Log.LogInformation("Signed in: {In}, by {Scheme}", user.Identity?.IsAuthenticated, user.Identity?.AuthenticationType); // ok how, not who
        throw new InvalidOperationException($"No account for {user.FindFirstValue("email")}"); // ! PII1003 PrincipalExtensions.FindFirstValue("email")
    }

    public async Task Sent(ClaimsPrincipal user)
    {
        await Env.Http.GetAsync("https://crm.example.com/u/" + user.FindFirstValue(ClaimTypes.NameIdentifier)); // ok the key of a record is what a URL should have
        await Env.Http.GetAsync("https://crm.example.com/u/" + user.FindFirstValue(ClaimTypes.Email)); // ! PII1002 PrincipalExtensions.FindFirstValue("emailaddress"), PII1005 PrincipalExtensions.FindFirstValue("emailaddress")
    }

    /// <summary>The helper that every application has.</summary>
    private static string? MailOf(ClaimsPrincipal user) => user.FindFirst("email")?.Value;

    private static string? TenantOf(ClaimsPrincipal user) => user.FindFirst("tenant")?.Value;

    public void Helped(ClaimsPrincipal user)
    {
        Env.Log.LogInformation("Hello {Mail}", MailOf(user)); // ! PII1001 ClaimsPrincipal.FindFirst("email")
        Env.Log.LogInformation("Tenant {Tenant}", TenantOf(user)); // ok a company
    }
}

public sealed class Users
{
    public void Print(IdentityUser user)
    {
        Env.Log.LogInformation("User {Mail}", user.NormalizedEmail); // ! PII1001 IdentityUser.NormalizedEmail
        Env.Log.LogInformation("User {Hash}", user.PasswordHash); // ! PII1001 IdentityUser.PasswordHash
        Env.Log.LogInformation("User {Id} changed the password", user.Id); // ok an opaque id is what a log should have
        Env.Log.LogInformation("Confirmed: {Confirmed}, two factors: {Two}", user.EmailConfirmed, user.TwoFactorEnabled); // ok a state of the account
        Env.Log.LogInformation("Locked until {Until}", user.LockoutEnd); // ok a time
    }
}
