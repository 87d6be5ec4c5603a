using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII1003PersonalDataInExceptionTests
{
    [Theory]
    [InlineData("""throw new InvalidOperationException({|PII1003:$"No account for {customer.Email}"|});""")]
    [InlineData("""throw new ArgumentException({|PII1003:"Bad mail " + customer.Email|}, nameof(customer));""")]
    [InlineData("""var e = new Exception(); e.Data["mail"] = {|PII1003:customer.Email|}; throw e;""")]
    public Task Reports(string statement) => RuleVerifier.BodyAsync(statement);

    [Theory]
    [InlineData("""throw new InvalidOperationException($"No account for customer {customer.Id}");""")]
    [InlineData("""throw new ArgumentException("Bad mail", nameof(customer.Email));""")]
    [InlineData("""throw new ArgumentOutOfRangeException(nameof(customer), customer.Email.Length, "too long");""")]
    public Task Stays_silent(string statement) => RuleVerifier.BodyAsync(statement);

    [Fact]
    public Task Stays_silent_when_redacted() =>
        RuleVerifier.BodyAsync("""throw new InvalidOperationException($"No account for {Redaction.Erase(customer.Email)}");""");

    [Fact]
    public Task Stays_silent_with_a_purpose() => RuleVerifier.BodyAsync(
        "Fail(customer);",
        "[Purpose(Purposes.Support)] static void Fail(Customer who) => throw new InvalidOperationException(who.Email);");

    [Fact]
    public Task Can_be_silenced() => RuleVerifier.CanBeSilencedAsync("PII1003", "throw new InvalidOperationException(customer.Email);");
}
