using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII1007PersonalDataInFileTests
{
    [Theory]
    [InlineData("""File.AppendAllText("export.csv", {|PII1007:customer.Email|});""")]
    [InlineData("""File.WriteAllLines("export.csv", {|PII1007:all.Select(c => c.Email)|});""")]
    public Task Reports(string statement) => RuleVerifier.BodyAsync(statement);

    [Theory]
    [InlineData("""File.AppendAllText("export.csv", customer.Segment);""")]
    [InlineData("""_ = new StringWriter { NewLine = customer.Email };""")]
    public Task Stays_silent(string statement) => RuleVerifier.BodyAsync(statement);

    [Fact]
    public Task Stays_silent_when_redacted() => RuleVerifier.BodyAsync("""File.AppendAllText("export.csv", Redaction.Erase(customer.Email));""");

    [Fact]
    public Task Stays_silent_with_a_purpose() =>
        RuleVerifier.BodyAsync("""File.AppendAllText("invoice.txt", customer.Email.ForPurpose(Purposes.Order));""");

    [Fact]
    public Task Can_be_silenced() => RuleVerifier.CanBeSilencedAsync("PII1007", """File.AppendAllText("export.csv", customer.Email);""");
}
