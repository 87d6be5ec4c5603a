using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>In an editor a referenced project is a compilation with source of its own, which no diagnostic of this one may point to.</summary>
public sealed class ProjectReferenceTests
{
    private const string Library = """
        namespace Shared;
        public class Customer { public int Id { get; set; } [PiiAnalyzers.PersonalData(PiiAnalyzers.Category.Email)] public string Email { get; set; } = ""; }
        public class Row { public string Text { get; set; } = ""; public static string Last = "none"; }
        public class Report { [PiiAnalyzers.PersonalData(PiiAnalyzers.Category.Name)] public string Top { get; set; } = ""; }
        public abstract class Sender
        {
            protected readonly System.Net.Http.HttpClient Http = new() { BaseAddress = new System.Uri("http://crm.example.org") };
            protected static System.Action<string> Log = System.Console.WriteLine;
            protected virtual void Write(string text) => System.Console.WriteLine(text);
        }
        """;

    private const string Application = """
        namespace App;
        using Shared;
        public class Desk : Sender
        {
            public void Store(Customer customer, Row row) { row.Text = customer.Email; Row.Last = customer.Email; Write(row.Text); Log(customer.Email); }
            public async System.Threading.Tasks.Task Send(Customer customer) => await Http.PostAsync("/people", new System.Net.Http.StringContent(customer.Email));
            [PiiAnalyzers.PersonalData(PiiAnalyzers.Category.Name, Identifiability = PiiAnalyzers.Identifiability.Aggregated)]
            public Report Top { get; } = new();
        }
        """;

    [Fact]
    public async Task Findings_about_members_of_another_project_stay_in_this_one()
    {
        var library = RuleSamples.Compile(("/lib/Shared.cs", Library));
        var application = RuleSamples.Compile(("/app/Desk.cs", Application)).AddReferences(library.ToMetadataReference());
        Assert.DoesNotContain(application.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        var findings = await RuleSamples.FindingsAsync(application);
        Assert.DoesNotContain(findings, static d => d.Id == "AD0001");
        Assert.Superset(new HashSet<string> { "PII1002", "PII4002", "PII4004" }, findings.Select(static d => d.Id).ToHashSet());
        Assert.All(
            findings.SelectMany(static d => d.AdditionalLocations.Append(d.Location)),
            place => Assert.True(place.SourceTree is null || application.ContainsSyntaxTree(place.SourceTree)));
    }
}
