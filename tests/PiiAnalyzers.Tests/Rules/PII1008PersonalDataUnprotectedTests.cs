using PiiAnalyzers.Compiler.Flow.Transport;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII1008PersonalDataUnprotectedTests
{
    private const string Members = """
        static readonly Uri Plain = new Uri("http://crm.example.com/people");
        const string Base = "http://crm.example.com";
        readonly HttpClient _plain = new() { BaseAddress = new Uri("http://crm.example.com") };
        readonly HttpClient _safe = new() { BaseAddress = new Uri("https://crm.example.com") };
        """;

    [Theory]
    [InlineData("""http.PostAsync("http://crm.example.com/people", {|PII1008:new StringContent(customer.Email)|});""")]
    [InlineData("""http.PostAsJsonAsync("HTTP://crm.example.com:8080/people", {|PII1008:customer|});""", 3)]
    [InlineData("""http.PostAsync(Plain, {|PII1008:new StringContent(customer.Email)|});""")]
    [InlineData("""http.PostAsync(Base + "/people", {|PII1008:new StringContent(customer.Email)|});""")]
    [InlineData("""http.PostAsync($"{Base}/people/{customer.Id}", {|PII1008:new StringContent(customer.Email)|});""")]
    [InlineData("""var url = "http://crm.example.com/people"; http.PostAsync(url, {|PII1008:new StringContent(customer.Email)|});""")]
    [InlineData("""_plain.PostAsync("people", {|PII1008:new StringContent(customer.Email)|});""")]
    [InlineData("""var client = new HttpClient(); client.BaseAddress = new Uri("http://crm.example.com"); client.PostAsync("people", {|PII1008:new StringContent(customer.Email)|});""")]
    [InlineData("""http.Send({|PII1008:new HttpRequestMessage(HttpMethod.Post, "http://crm.example.com") { Content = new StringContent(customer.Email) }|});""")]
    [InlineData("""new System.Net.Mail.SmtpClient("mail.example.com").Send("a@example.com", "b@example.com", "News", {|PII1008:customer.Email|});""")]
    [InlineData("""var mail = new System.Net.Mail.SmtpClient { Host = "mail.example.com", EnableSsl = false }; mail.Send("a@example.com", "b@example.com", "News", {|PII1008:customer.Email|});""")]
    [InlineData("""var socket = new System.Net.WebSockets.ClientWebSocket(); socket.ConnectAsync(new Uri("ws://push.example.com"), default); socket.SendAsync({|PII1008:System.Text.Encoding.UTF8.GetBytes(customer.Email)|}, default, true, default);""")]
    public Task Reports(string statement, int findings = 1) => ExpectAsync(statement, findings);

    [Theory]
    [InlineData("""http.PostAsync("https://crm.example.com/people", new StringContent(customer.Email));""")]
    [InlineData("""http.PostAsync("http://localhost:5000/people", new StringContent(customer.Email));""")]
    [InlineData("""http.PostAsync("http://orders-api/people", new StringContent(customer.Email));""")]
    [InlineData("""http.PostAsync("people", new StringContent(customer.Email));""")]
    [InlineData("""http.PostAsync($"http://{Environment.MachineName}.example.com/people", new StringContent(customer.Email));""")]
    [InlineData("""http.PostAsync("http://crm.example.com/people", new StringContent(customer.Segment));""")]
    [InlineData("""_safe.PostAsync("people", new StringContent(customer.Email));""")]
    [InlineData("""var url = "http://crm.example.com/"; url = "https://crm.example.com/"; http.PostAsync(url, new StringContent(customer.Email));""")]
    [InlineData("""var mail = new System.Net.Mail.SmtpClient("mail.example.com") { EnableSsl = true }; mail.Send("a@example.com", "b@example.com", "News", customer.Email);""")]
    [InlineData("""var mail = new System.Net.Mail.SmtpClient("mail.example.com"); mail.EnableSsl = true; mail.Send("a@example.com", "b@example.com", "News", customer.Email);""")]
    [InlineData("""new System.Net.Mail.SmtpClient("localhost").Send("a@example.com", "b@example.com", "News", customer.Email);""")]
    [InlineData("""new System.Net.Mail.SmtpClient(Environment.MachineName).Send("a@example.com", "b@example.com", "News", customer.Email);""")]
    public Task Stays_silent(string statement) => ExpectAsync(statement, 0);

    [Fact]
    public Task Stays_silent_when_redacted() => ExpectAsync("""http.PostAsync("http://crm.example.com/people", new StringContent(Redaction.Erase(customer.Email)));""", 0);

    [Fact]
    public Task A_purpose_is_no_excuse() =>
        RuleVerifier.BodyAsync("""http.PostAsync("http://crm.example.com/people", {|PII1008:new StringContent(customer.Email.ForPurpose(Purposes.Support))|});""");

    [Fact]
    public Task The_address_may_be_in_a_callee() =>
        RuleVerifier.BodyAsync("""Send({|PII1002:{|PII1008:customer.Email|}|});""", """void Send(string body) => http.PostAsync("http://crm.example.com", new StringContent(body));""");

    [Fact]
    public Task Can_be_silenced() => RuleVerifier.CanBeSilencedAsync(
        "PII1008", """http.PostAsync("http://crm.example.com/people", new StringContent(customer.Email.ForPurpose(Purposes.Support)));""");

    [Theory]
    [InlineData("http://example.com", true)]
    [InlineData("http://user:secret@example.com/x", true)]
    [InlineData("ftp://files.example.com/x", true)]
    [InlineData("http://8.8.8.8/x", true)]
    [InlineData("http://[2001:db8::1]/x", true)]
    [InlineData("https://example.com", false)]
    [InlineData("http://127.0.0.1:80/x", false)]
    [InlineData("http://[::1]/x", false)]
    [InlineData("http://host.docker.internal/x", false)]
    [InlineData("http://192.168.1.7/x", false)]
    [InlineData("http://172.20.0.2/x", false)]
    [InlineData("http://printer.local/x", false)]
    [InlineData("http://orders.shop.svc.cluster.local/x", false)]
    [InlineData("http://", false)]
    [InlineData("/people", false)]
    public void Only_remote_hosts_count(string text, bool expected) => Assert.Equal(expected, new Address(text, IsWhole: true).IsUnprotected);

    [Fact]
    public void A_host_that_goes_on_is_not_known() => Assert.False(new Address("http://example.com", IsWhole: false).IsUnprotected);

    private static async Task ExpectAsync(string statement, int count)
    {
        var findings = await RuleVerifier.FindingsInBodyAsync(statement.Replace("{|PII1008:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), Members);
        var found = findings.Where(static d => d.Id == "PII1008").ToList();
        Assert.True(found.Count == count, string.Join('\n', findings));
        if (count > 0)
        {
            var start = statement.IndexOf("{|PII1008:", StringComparison.Ordinal) + "{|PII1008:".Length;
            var marked = statement[start..statement.IndexOf("|}", start, StringComparison.Ordinal)];
            Assert.All(found, d => Assert.Equal(marked, d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)));
        }
    }
}
