using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII1006PersonalDataInCookieTests
{
    [Theory]
    [InlineData("""response.Cookies.Append("mail", {|PII1006:customer.Email|});""")]
    [InlineData("""response.Cookies.Append("mail", {|PII1006:Uri.EscapeDataString(customer.Email)|}, new CookieOptions { Secure = true });""")]
    public Task Reports(string statement) => RuleVerifier.BodyAsync(statement);

    [Theory]
    [InlineData("""response.Cookies.Append("visitor", Guid.NewGuid().ToString("N"));""")]
    [InlineData("""response.Cookies.Append("segment", customer.Segment);""")]
    public Task Stays_silent(string statement) => RuleVerifier.BodyAsync(statement);

    [Fact]
    public Task Stays_silent_when_redacted() => RuleVerifier.BodyAsync("""response.Cookies.Append("mail", Redaction.Erase(customer.Email));""");

    [Fact]
    public Task Can_be_silenced() => RuleVerifier.CanBeSilencedAsync("PII1006", """response.Cookies.Append("mail", customer.Email);""");
}
