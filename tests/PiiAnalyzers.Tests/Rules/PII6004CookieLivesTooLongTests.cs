using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Policy §6: a cookie goes when the policy says so. In the sound policy <c>session</c> ends with the session, and <c>visits</c> after a day.</summary>
public sealed class PII6004CookieLivesTooLongTests
{
    private const string Consent = "if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack != true) return; ";

    private const string More = """
        {
          "cookies": { "disclosures": [
            { "identifier": "year", "type": "cookie", "category": "essential", "maxAgeSeconds": 31536000 },
            { "identifier": "open", "type": "cookie", "category": "essential", "maxAgeSeconds": null },
            { "identifier": "_ga*", "type": "cookie", "category": "essential", "maxAgeSeconds": 3600 }
          ] }
        }
        """;

    [Theory]
    [InlineData("visits", "MaxAge = {|PII6004:TimeSpan.FromDays(2)|}")]
    [InlineData("visits", "MaxAge = {|PII6004:TimeSpan.FromHours(25)|}")]
    [InlineData("visits", "MaxAge = {|PII6004:new TimeSpan(1, 0, 0, 1)|}")]
    [InlineData("visits", "MaxAge = {|PII6004:TimeSpan.MaxValue|}")]
    [InlineData("visits", "Expires = {|PII6004:DateTimeOffset.UtcNow.AddDays(30)|}")]
    [InlineData("visits", "Expires = {|PII6004:DateTime.Now.AddYears(1)|}")]
    [InlineData("visits", "Expires = {|PII6004:DateTimeOffset.UtcNow.AddMonths(1).AddHours(3)|}")]
    [InlineData("visits", "Expires = {|PII6004:DateTimeOffset.UtcNow + TimeSpan.FromDays(9)|}")]
    [InlineData("visits", "Expires = {|PII6004:DateTimeOffset.UtcNow.Add(Long)|}")]
    [InlineData("visits", "Expires = {|PII6004:DateTimeOffset.MaxValue|}")]
    [InlineData("visits", "MaxAge = {|PII6004:Long|}")]
    [InlineData("session", "MaxAge = {|PII6004:TimeSpan.FromMinutes(20)|}")]
    [InlineData("_ga_1", "MaxAge = {|PII6004:TimeSpan.FromHours(2)|}")]
    [InlineData("year", "Expires = {|PII6004:DateTimeOffset.UtcNow.AddYears(2)|}")]
    [InlineData("visits", "MaxAge = {|PII6004:TimeSpan.FromDays(2)|}, Expires = DateTimeOffset.UtcNow.AddDays(1)")]
    public Task Reports_a_longer_life(string cookie, string options) => SetAsync(cookie, options);

    [Theory]
    [InlineData("visits", "MaxAge = TimeSpan.FromDays(1)")]
    [InlineData("visits", "MaxAge = TimeSpan.FromHours(24)")]
    [InlineData("visits", "MaxAge = TimeSpan.Zero")]
    [InlineData("visits", "Expires = DateTimeOffset.UtcNow.AddDays(-1)")]
    [InlineData("visits", "Expires = DateTimeOffset.UtcNow.AddHours(12)")]
    [InlineData("visits", "Expires = DateTimeOffset.UnixEpoch")]
    [InlineData("visits", "MaxAge = TimeSpan.FromDays(days)")]
    [InlineData("visits", "Expires = DateTimeOffset.UtcNow.AddDays(days)")]
    [InlineData("visits", "MaxAge = null")]
    [InlineData("visits", "HttpOnly = true")]
    [InlineData("year", "Expires = DateTimeOffset.UtcNow.AddYears(1)")]
    [InlineData("year", "Expires = DateTimeOffset.UtcNow.AddMonths(12)")]
    [InlineData("open", "MaxAge = TimeSpan.FromDays(4000)")]
    [InlineData("visits", "MaxAge = TimeSpan.FromHours(1), Expires = DateTimeOffset.UtcNow.AddDays(30)")]
    [InlineData("session", "HttpOnly = true")]
    public Task Stays_silent(string cookie, string options) => SetAsync(cookie, options);

    [Theory]
    [InlineData("var options = new CookieOptions(); options.Expires = {|PII6004:DateTimeOffset.UtcNow.AddDays(3)|}; context.Response.Cookies.Append(\"visits\", \"1\", options);")]
    [InlineData("var end = DateTimeOffset.UtcNow.AddDays(3); context.Response.Cookies.Append(\"visits\", \"1\", new CookieOptions { Expires = {|PII6004:end|} });")]
    [InlineData("_ = new CookieBuilder { Name = \"visits\", Expiration = {|PII6004:TimeSpan.FromDays(3)|} };")]
    [InlineData("_ = new CookieBuilder { Name = \"visits\", MaxAge = {|PII6004:TimeSpan.FromDays(3)|} };")]
    [InlineData("_ = new CookieBuilder { Name = \"visits\", MaxAge = TimeSpan.FromDays(1) };")]
    [InlineData("context.Response.Cookies.Append(\"visits\", \"1\", Shared);", "{|PII6004:TimeSpan.FromDays(5)|}")]
    [InlineData("var options = new CookieOptions { MaxAge = TimeSpan.FromDays(3) }; options.MaxAge = TimeSpan.FromHours(1); context.Response.Cookies.Append(\"visits\", \"1\", options);")]
    public Task Follows_options(string statements, string shared = "TimeSpan.FromHours(5)") => RunAsync(statements, shared);

    private static Task SetAsync(string cookie, string options) => RunAsync($"context.Response.Cookies.Append(\"{cookie}\", \"1\", new CookieOptions {{ {options} }});", "TimeSpan.FromHours(5)");

    private static Task RunAsync(string statements, string shared) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Class($"static readonly TimeSpan Long = TimeSpan.FromDays(7); static readonly CookieOptions Shared = new() {{ MaxAge = {shared} }}; void Run(HttpContext context, int days) {{ {Consent}{statements} }}"), More);

    [Theory]
    [InlineData("visits", "TimeSpan.FromDays(400)", "Cookie \"visits\" lives 400 days, and privacy-policy.json declares 1 day; shorten its life, or declare it")]
    [InlineData("session", "TimeSpan.FromMinutes(90)", "Cookie \"session\" lives 1.5 hours, and privacy-policy.json declares the session only; shorten its life, or declare it")]
    [InlineData("session", "TimeSpan.MaxValue", "Cookie \"session\" lives for ever, and privacy-policy.json declares the session only; shorten its life, or declare it")]
    public async Task The_message_names_both_lives(string cookie, string life, string message) =>
        Assert.Equal(message, Assert.Single(await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + Code(cookie, life))).GetMessage());

    private static string Code(string cookie, string life) =>
        PolicyFlowCode.Class($"void Run(HttpContext context) {{ {Consent}context.Response.Cookies.Append(\"{cookie}\", \"1\", new CookieOptions {{ MaxAge = {life} }}); }}");

    [Fact]
    public async Task Can_be_silenced()
    {
        var code = "using PiiAnalyzers;\n" + Code("session", "TimeSpan.FromDays(1)");
        Assert.Single(await PolicyVerifier.FindingsAsync(code));
        Assert.Empty(await PolicyVerifier.FindingsAsync("#pragma warning disable PII6004 // A reason\n" + code));
        Assert.Empty(await PolicyVerifier.FindingsAsync("// <auto-generated/>\n" + code));
        Assert.Empty(await PolicyVerifier.FindingsAsync(code, editorConfig: "[*.cs]\ndotnet_diagnostic.PII6004.severity = none\n"));
    }
}
