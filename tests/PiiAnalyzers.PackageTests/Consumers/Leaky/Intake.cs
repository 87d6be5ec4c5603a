using Microsoft.Extensions.Logging;
using PiiAnalyzers;

namespace Leaky;

/// <summary>A line that ends in a rule's id must be reported by that rule, and no other line by any.</summary>
public static class Intake
{
    public static void Admit(ILogger logger, Patient patient)
    {
        logger.LogInformation("Admitted {Id} to {Ward}", patient.Id, patient.Ward);
        logger.LogInformation("Admitted {Email}", patient.Email); // PII1001
    }

    public static Task Announce(HttpClient client, Patient patient)
    {
        var line = $"welcome {patient.Name}";
        return client.PostAsync("https://ward.example/board", new StringContent(line)); // PII1002
    }

    [Purpose("security")]
    public static void Audit(ILogger logger, Patient patient) => logger.LogWarning("Refused {Email}", patient.Email);
}
