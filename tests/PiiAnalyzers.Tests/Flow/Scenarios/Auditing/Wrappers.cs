using System.Security.Cryptography;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace Scenarios.Auditing;

public static class LogExtensions
{
    private static readonly byte[] s_key = RandomNumberGenerator.GetBytes(32);

    public static void LogMasked(this ILogger logger, string message, string value) =>
        logger.LogInformation("{Message}: {Value}", message, new string('*', value.Length)); // ok as many stars as characters

    public static void LogKeyed(this ILogger logger, string message, string value) =>
        logger.LogInformation("{Message}: {Value}", message, Convert.ToHexString(HMACSHA256.HashData(s_key, Encoding.UTF8.GetBytes(value)))); // -

    public static void LogHashed(this ILogger logger, string message, string value) =>
        logger.LogInformation("{Message}: {Value}", message, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)))); // -

    public static void LogPlain(this ILogger logger, string message, object? value) =>
        logger.Log(LogLevel.Information, "{Message}: {Value}", message, value); // -

    [Purpose(Purposes.Security)]
    public static void LogForSecurity(this ILogger logger, string message, string value) =>
        logger.LogWarning("{Message}: {Value}", message, value); // -
}

/// <summary>Counts characters instead of showing them.</summary>
public static class Redact
{
    [Redactor(Identifiability.NonIdentifying)]
    public static string Initials(string name) => string.Concat(name.Split(' ').Select(part => part[0]));

    public static string Shape(string value) => $"<{value.Length} characters>";

    public static string Pass(string value) => value.Trim();
}

public sealed class AuditTrail(ILogger<AuditTrail> logger, Redactor redactor, IRedactorProvider redactors, DataClassification mail)
{
    private readonly List<(DateTime At, string Action, string Who)> _trail = new();

    public void Extensions(Customer customer)
    {
        logger.LogMasked("masked", customer.Email); // ok masked inside
        logger.LogKeyed("keyed", customer.Email); // ok a keyed hash may be logged
        logger.LogForSecurity("security", customer.Email); // ok a purpose is declared inside
        logger.LogHashed("hashed", customer.Email); // ! PII1001 Customer.Email
        logger.LogPlain("plain", customer.Email); // ! PII1001 Customer.Email
        logger.LogPlain("plain", customer.Email.Length); // ok length
    }

    public void Redacted(Customer customer)
    {
        logger.LogInformation("Initials {Initials}", Redact.Initials(customer.Name)); // ok declared redactor
        logger.LogInformation("Shape {Shape}", Redact.Shape(customer.Name)); // ok only the length comes out
        logger.LogInformation("Name {Name}", Redact.Pass(customer.Name)); // ! PII1001 Customer.Name
    }

    public void Platform(Customer customer)
    {
        logger.LogInformation("Mail {Mail}", redactor.Redact(customer.Email)); // ok redactor of the platform
        logger.LogInformation("Mail {Mail}", redactors.GetRedactor(mail).Redact(customer.Email)); // ok redactor of the platform
    }

    public void Remember(Customer customer, string action) => _trail.Add((DateTime.UtcNow, action, customer.Name)); // ok kept in memory

    public void Dump()
    {
        foreach (var (at, action, who) in _trail)
        {
            logger.LogInformation("{Who} in the trail", who); // ! PII1001 Customer.Name
        }

        logger.LogInformation("{Count} entries", _trail.Count); // ok count
    }
}
