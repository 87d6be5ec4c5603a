using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII1002PersonalDataTransmittedTests
{
    [Theory]
    [InlineData("""http.PostAsync("score", {|PII1002:new StringContent(customer.Email)|});""")]
    [InlineData("""http.PostAsJsonAsync("score", {|PII1002:{|PII1002:{|PII1002:customer|}|}|});""")]
    [InlineData("""http.PutAsJsonAsync("score", {|PII1002:new { customer.Email }|});""")]
    [InlineData("""var request = new HttpRequestMessage(HttpMethod.Post, "score") { Content = new StringContent(customer.Email) }; http.SendAsync({|PII1002:request|});""")]
    public Task Reports(string statement) => RuleVerifier.BodyAsync(statement);

    [Theory]
    [InlineData("""http.PostAsync("score", new StringContent(customer.Segment));""")]
    [InlineData("""http.PostAsJsonAsync("score", customer.Id);""")]
    [InlineData("""var body = new StringContent(customer.Email); _ = body.Headers.ContentLength;""")]
    [InlineData("""var json = System.Text.Json.JsonSerializer.Serialize(customer); _ = json.Length;""")]
    public Task Stays_silent(string statement) => RuleVerifier.BodyAsync(statement);

    [Fact]
    public Task Stays_silent_when_erased() =>
        RuleVerifier.BodyAsync("""http.PostAsync("score", new StringContent(Redaction.Erase(customer.Email)));""");

    [Fact]
    public Task A_link_is_not_redacted_enough() => RuleVerifier.BodyAsync(
        """http.PostAsJsonAsync("score", {|PII1002:Hide(customer.Email)|});""",
        "[Redactor(Identifiability.Linkable)] static string Hide(string value) => value[..1];");

    [Fact]
    public Task Stays_silent_with_a_purpose() => RuleVerifier.BodyAsync(
        "Order(customer);",
        """[Purpose(Purposes.Order)] void Order(Customer who) => http.PostAsJsonAsync("order", who);""");

    [Fact]
    public Task Can_be_silenced() => RuleVerifier.CanBeSilencedAsync("PII1002", """http.PostAsJsonAsync("score", customer);""");
}
