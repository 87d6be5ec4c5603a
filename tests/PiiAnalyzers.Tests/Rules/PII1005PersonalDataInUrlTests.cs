using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII1005PersonalDataInUrlTests
{
    [Theory]
    [InlineData("""http.GetAsync({|PII1002:{|PII1005:$"users?mail={customer.Email}"|}|});""")]
    [InlineData("""http.GetStringAsync({|PII1002:{|PII1005:"users/" + Uri.EscapeDataString(customer.Email)|}|});""")]
    [InlineData("""response.Redirect({|PII1005:"/done?mail=" + customer.Email|});""")]
    public Task Reports(string statement) => RuleVerifier.BodyAsync(statement);

    [Theory]
    [InlineData("""http.GetAsync($"users/{customer.Id}");""")]
    [InlineData("""response.Redirect("/done?segment=" + customer.Segment);""")]
    public Task Stays_silent(string statement) => RuleVerifier.BodyAsync(statement);

    [Fact]
    public Task Stays_silent_when_redacted() => RuleVerifier.BodyAsync("""http.GetAsync($"users?mail={Redaction.Erase(customer.Email)}");""");

    [Fact]
    public Task A_purpose_is_no_excuse() =>
        RuleVerifier.BodyAsync("""http.GetAsync({|PII1005:"users?mail=" + customer.Email.ForPurpose(Purposes.Support)|});""");

    [Fact]
    public Task Can_be_silenced() => RuleVerifier.CanBeSilencedAsync("PII1005", """response.Redirect("/done?mail=" + customer.Email);""");
}
