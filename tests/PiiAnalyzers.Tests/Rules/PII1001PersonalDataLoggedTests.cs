using System.Globalization;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII1001PersonalDataLoggedTests
{
    [Theory]
    [InlineData("""logger.LogInformation("Mail {Email}", {|PII1001:customer.Email|});""")]
    [InlineData("""logger.LogInformation({|PII1001:$"Mail {customer.Email}"|});""")]
    [InlineData("""logger.LogWarning(new Exception(), "Mail {Email}", {|PII1001:customer.Email|});""")]
    [InlineData("""using var scope = logger.BeginScope("{Email}", {|PII1001:customer.Email|});""")]
    [InlineData("""Console.WriteLine({|PII1001:customer.Email|});""")]
    [InlineData("""Console.WriteLine("{0}", {|PII1001:customer.Born|});""")]
    [InlineData("""Console.Error.Write({|PII1001:customer.Phone|});""")]
    [InlineData("""Debug.WriteLine({|PII1001:customer.Email|});""")]
    [InlineData("""Trace.TraceError({|PII1001:customer.Email|});""")]
    [InlineData("""Console.WriteLine({|PII1001:person|});""")]
    [InlineData("""Console.WriteLine({|PII1001:new { customer.Id, customer.Email }|});""")]
    [InlineData("""Console.WriteLine({|PII1001:customer.Email.Trim().ToUpperInvariant()|});""")]
    [InlineData("""var mail = customer.Email; if (customer.Id > 0) mail = "none"; Console.WriteLine({|PII1001:mail|});""")]
    [InlineData("""Console.WriteLine({|PII1001:Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(customer.Email))|});""")]
    public Task Reports(string statement) => RuleVerifier.BodyAsync(statement);

    [Theory]
    [InlineData("""logger.LogInformation("Customer {Id} {Segment}", customer.Id, customer.Segment);""")]
    [InlineData("""Console.WriteLine(customer.Email.Length);""")]
    [InlineData("""Console.WriteLine(customer.Phone is null);""")]
    [InlineData("""Console.WriteLine(nameof(customer.Email));""")]
    [InlineData("""Console.WriteLine(customer);""")]
    [InlineData("""Console.WriteLine(all.Count);""")]
    [InlineData("""var mail = customer.Email; mail = "none"; Console.WriteLine(mail);""")]
    [InlineData("""Console.WriteLine(customer.Email == "x" ? "yes" : "no");""")]
    public Task Stays_silent(string statement) => RuleVerifier.BodyAsync(statement);

    [Theory]
    [InlineData("""Console.WriteLine(Redaction.Erase(customer.Email));""")]
    [InlineData("""Console.WriteLine($"Mail {Mask(customer.Email)}");""")]
    [InlineData("""logger.LogInformation("Mail {Email}", Hide(customer.Email));""")]
    public Task Stays_silent_when_redacted(string statement) => RuleVerifier.BodyAsync(
        statement,
        "[Redactor(Identifiability.Linkable)] static string Hide(string value) => value[..1];");

    [Theory]
    [InlineData("""Console.WriteLine(customer.Email.ForPurpose(Purposes.Support));""")]
    [InlineData("""Answer(customer);""")]
    [InlineData("""Action write = [Purpose(Purposes.Support)] () => Console.WriteLine(customer.Email); write();""")]
    [InlineData("""Write(); [Purpose(Purposes.Support)] void Write() => Console.WriteLine(customer.Email);""")]
    public Task Stays_silent_with_a_purpose(string statement) => RuleVerifier.BodyAsync(
        statement,
        "[Purpose(Purposes.Support)] void Answer(Customer who) => Console.WriteLine(who.Email);");

    [Fact]
    public Task Reports_where_the_value_becomes_concrete() => RuleVerifier.BodyAsync(
        "Audit({|PII1001:customer.Email|});",
        "static void Audit(string text) => Console.WriteLine(text);");

    [Fact]
    public async Task Says_member_category_sink_and_way()
    {
        var findings = await RuleVerifier.FindingsInBodyAsync("Audit(customer.Email);", "static void Audit(string text) => Console.WriteLine(text);");
        var finding = Assert.Single(findings);
        Assert.Equal(
            "Customer.Email (Email) reaches Console.WriteLine via Audit(text) without a declared purpose; redact it or declare one",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("Customer.Email", finding.Properties[DiagnosticKeys.Source]);
        Assert.Equal("Email", finding.Properties[DiagnosticKeys.Category]);
        Assert.Equal("Console.WriteLine", finding.Properties[DiagnosticKeys.Sink]);
        Assert.Equal("Log", finding.Properties[DiagnosticKeys.SinkKind]);
        Assert.Equal("Identifying", finding.Properties[DiagnosticKeys.Tier]);
        Assert.Equal(int.Parse(finding.Properties[DiagnosticKeys.Hops]!, CultureInfo.InvariantCulture) + 2, finding.AdditionalLocations.Count);
    }

    [Fact]
    public Task Can_be_silenced() => RuleVerifier.CanBeSilencedAsync("PII1001", "Console.WriteLine(customer.Email);");
}
