using Microsoft.Extensions.Logging;
using PiiAnalyzers;

namespace Quickstart;

/// <summary>The same log lines, mended. The compiler has nothing to say about this file.</summary>
public sealed partial class RedactedImport(ILogger logger)
{
    public void Run(IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            // Redacted by the method that the package generated from the marks.
            logger.LogInformation("Imported {Person}", person.ToRedactedString());

            // Redacted by the redactor that Program.cs chose for e-mail addresses.
            Confirmed(logger, person.Email, person.Channel);
        }
    }

    [LoggerMessage(LogLevel.Information, "Confirmation sent to {Email} from the {Channel} form")]
    private static partial void Confirmed(ILogger logger, [EmailData] string email, string channel);
}
