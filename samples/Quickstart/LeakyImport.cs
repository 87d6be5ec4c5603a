using System.Text.Json;
using Microsoft.Extensions.Logging;
using PiiAnalyzers;

namespace Quickstart;

/// <summary>An import as it is often written. It works, its tests pass, and it tells everybody's secrets.</summary>
public sealed class LeakyImport(ILogger logger, HttpClient crm)
{
    public async Task<int> RunAsync(IReadOnlyList<Person> people)
    {
        var imported = 0;
        foreach (var person in people)
        {
            try
            {
                Check(person);
                logger.LogInformation("Imported {Email} from the {Channel} form", person.Email, person.Channel);
                await TellCrmAsync(person);
                imported++;
            }
            catch (FormatException problem)
            {
                logger.LogWarning(problem, "Row {Id} left out", person.Id);
            }
        }

        // Counting people tells nothing about any of them: no finding here.
        logger.LogInformation("{Imported} of {All} imported", imported, people.Count);
        return imported;
    }

    private static void Check(Person person)
    {
        if (!person.Email.Contains('@'))
        {
            throw new FormatException($"'{person.Email}' is no e-mail address.");
        }
    }

    private Task TellCrmAsync(Person person)
    {
        var note = new { Text = $"{person.FullName} signed up", Alert = person.Allergy?.ToUpperInvariant() };
        return PostAsync(JsonSerializer.Serialize(note));
    }

    private Task PostAsync(string note) => crm.PostAsync("https://crm.example/notes", new StringContent(note));

    // The person asked for this mail, and the code says so: no finding here either.
    [Purpose(Purposes.Request)]
    public Task ConfirmAsync(Person person) =>
        crm.PostAsync("https://crm.example/mail", new StringContent($"Dear {person.FullName}, welcome!"));
}
