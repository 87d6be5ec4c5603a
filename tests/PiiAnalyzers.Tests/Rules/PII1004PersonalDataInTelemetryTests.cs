using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII1004PersonalDataInTelemetryTests
{
    [Theory]
    [InlineData("""activity.SetTag("enduser.email", {|PII1004:customer.Email|});""")]
    [InlineData("""activity.AddTag("enduser.email", {|PII1004:customer.Email|});""")]
    [InlineData("""activity.AddBaggage("mail", {|PII1004:customer.Email|});""")]
    public Task Reports(string statement) => RuleVerifier.BodyAsync(statement);

    [Theory]
    [InlineData("""activity.SetTag("enduser.id", customer.Id);""")]
    [InlineData("""activity.SetTag("mail.length", customer.Email.Length);""")]
    public Task Stays_silent(string statement) => RuleVerifier.BodyAsync(statement);

    [Fact]
    public Task Stays_silent_when_redacted() => RuleVerifier.BodyAsync("""activity.SetTag("enduser.email", Redaction.Erase(customer.Email));""");

    [Fact]
    public Task Stays_silent_with_a_purpose() =>
        RuleVerifier.BodyAsync("""activity.SetTag("enduser.email", customer.Email.ForPurpose(Purposes.Security));""");

    [Fact]
    public Task Can_be_silenced() => RuleVerifier.CanBeSilencedAsync("PII1004", """activity.SetTag("enduser.email", customer.Email);""");
}
