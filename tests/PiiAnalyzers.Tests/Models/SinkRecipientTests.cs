using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Relevance;
using PiiAnalyzers.Compiler.Models;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Models;

/// <summary>The recipient that a row names arrives at the finding, whatever the way there.</summary>
public sealed class SinkRecipientTests
{
    private const string Source = """
        using SendGrid;
        using SendGrid.Helpers.Mail;
        namespace Acme
        {
            public class Billing { public void Charge(string who) { } }
        }
        namespace Shop
        {
            public class Mailer(ISendGridClient client, Acme.Billing billing, System.Net.Http.HttpClient http)
            {
                Task Direct(Customer customer) => client.SendEmailAsync(MailHelper.CreateSingleEmail(new EmailAddress("a@example.org"), new EmailAddress(customer.Email), "s", "t", "h"));

                Task Through(Customer customer) => Send(customer.Email);

                Task Send(string to)
                {
                    var message = new SendGridMessage();
                    message.AddTo(to);
                    return client.SendEmailAsync(message);
                }

                void Own(Customer customer) => billing.Charge(customer.Email);

                Task Plain(Customer customer) => http.PostAsync("https://example.org", new System.Net.Http.StringContent(customer.Email));
            }
        }
        """;

    [Fact]
    public void The_row_of_an_sdk_names_it() => Assert.Equal(("sendgrid", "SendGrid.ISendGridClient"), SinkOf("Direct"));

    [Fact]
    public void It_arrives_through_calls() => Assert.Equal(("sendgrid", "SendGrid.ISendGridClient"), SinkOf("Through"));

    [Fact]
    public void A_row_of_the_project_names_one() => Assert.Equal(("acme.billing", "Acme.Billing"), SinkOf("Own"));

    [Fact]
    public void A_transport_names_none() => Assert.Equal((null, "System.Net.Http.HttpClient"), SinkOf("Plain"));

    [Fact]
    public async Task The_diagnostic_carries_it()
    {
        var findings = await RuleSamples.FindingsAsync(Compile());

        Assert.Equal("sendgrid", findings.First(static d => d.Id == "PII1002").Properties["recipient"]);
        Assert.DoesNotContain("recipient", findings.Last(static d => d.Id == "PII1002").Properties.Keys);
    }

    private static (string? Recipient, string? Api) SinkOf(string method)
    {
        var compilation = Compile();
        (string, SourceText)[] files = [("acme.pii", SourceText.From("Acme.Billing;false;Charge;*;Argument[who];print recipient=acme.billing;sink:transmission;Acme"))];
        var models = ModelIndex.Create(compilation, files);
        var engine = new FlowEngine(compilation, models, SourceNames.Of(compilation, MarkReader.For(compilation), models, default));
        var tree = compilation.SyntaxTrees.Last();
        FlowFinding finding = Assert.Single(
            engine.Analyze(compilation.GetSemanticModel(tree), default).Findings,
            found => found.Sink.Kind == Compiler.Models.SinkKind.Transmission && found.Place.Ancestors().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().First().Identifier.ValueText == method);
        return (finding.Sink.Recipient, finding.Sink.Api);
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile()
    {
        var compilation = RuleSamples.Compile((TestDomain.Path, TestDomain.Source), ("/src/Mailer.cs", Source))
            .AddReferences(MetadataReference.CreateFromFile(typeof(SendGrid.ISendGridClient).Assembly.Location));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
