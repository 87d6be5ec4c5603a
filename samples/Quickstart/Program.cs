using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PiiAnalyzers;
using Quickstart;

var people = PeopleFile.Read();
var report = new Report();

report.Title("1  What the compiler says");
report.Text($"This program reads {people.Count} made-up people from data/people.csv. Person.cs marks what is personal about them.");
report.Text("Nobody told the compiler where to look. While it built this program, it followed the marked values and warned:");
report.Findings(Finding.ReadAll());

var leakyLog = new LogLines();
using var crm = new InProcessCrm();
using var client = new HttpClient(crm);
await new LeakyImport(leakyLog, client).RunAsync(people);

report.Title("2  What the log says");
report.Text("The leaky import was right to be warned about. Its log, and what it told another company:");
report.Lines([.. leakyLog.Lines.Take(2), leakyLog.Lines.First(line => line.StartsWith("Row", StringComparison.Ordinal)), $"POST crm.example {crm.Bodies[1]}"], "red");

var redactedLog = new LogLines();
using var services = new ServiceCollection()
    .AddLogging(logging => logging.AddProvider(redactedLog).EnableRedaction())
    .AddRedaction(redaction => redaction.SetHmacRedactor(
        hmac => hmac.Key = Convert.ToBase64String(Encoding.UTF8.GetBytes("for this demonstration; yours comes from a vault")),
        PersonalDataTaxonomy.Of(Category.Email)))
    .BuildServiceProvider();
new RedactedImport(services.GetRequiredService<ILogger<RedactedImport>>()).Run(people);

report.Text("RedactedImport.cs logs through what the package generated from the same marks, and through Microsoft's redactors:");
report.Lines(redactedLog.Lines.Take(4), "green");

report.Title("3  What one person gets who asks for their data");
report.Text("person.ExportPersonalData() was generated too: every marked member, nested ones included, and what each is for.");
using var export = JsonDocument.Parse(people[1].ExportPersonalData());
report.Json(export);
