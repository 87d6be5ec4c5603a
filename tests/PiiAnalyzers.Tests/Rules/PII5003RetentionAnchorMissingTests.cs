using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Policy §9: a period counts from a date.</summary>
public sealed class PII5003RetentionAnchorMissingTests
{
    private const string Email = "[PersonalData(Category.Email)] public string Email { get; set; } = \"\";";

    [Theory]
    [InlineData("[Retention({|PII5003:\"P2Y\"|})] class C { " + Email + " public DateTime CreatedAt { get; set; } }")]
    [InlineData("[Retention({|PII5003:\"P2Y\"|})] class C { " + Email + " }")]
    [InlineData("[Retention(\"P2Y\", {|PII5003:Anchor = \"Created\"|})] class C { " + Email + " public DateTime CreatedAt { get; set; } }")]
    [InlineData("[Retention(\"P2Y\", {|PII5003:Anchor = nameof(Email)|})] class C { " + Email + " }")]
    [InlineData("[Retention(\"P2Y\", {|PII5003:Anchor = \"Now\"|})] class C { " + Email + " public static DateTime Now => default; }")]
    [InlineData("class C { [Retention({|PII5003:\"P90D\"|})] " + Email + " }")]
    [InlineData("class C { [PersonalData(Category.Email, {|PII5003:Retention = \"P90D\"|})] public string Email { get; set; } = \"\"; }")]
    [InlineData("record C([property: Retention({|PII5003:\"P90D\"|})] [PersonalData(Category.Email)] string Email);")]
    [InlineData("[Retention({|PII5003:\"P2Y\"|})] class C { " + Email + " [PersonalData(Category.BirthDate)] public DateTime BirthDate { get; set; } }")]
    public Task Reports_a_period_from_nowhere(string code) => CheckAsync(code);

    [Theory]
    [InlineData("[Retention(\"P2Y\", Anchor = nameof(At))] class C { " + Email + " public DateTime At { get; set; } }")]
    [InlineData("[Retention(\"P2Y\", Anchor = nameof(At))] class C { " + Email + " public DateTimeOffset? At { get; set; } }")]
    [InlineData("[Retention(\"P2Y\", Anchor = nameof(At))] class C { " + Email + " public DateOnly At; }")]
    [InlineData("class B { public DateTime At { get; set; } } [Retention(\"P2Y\", Anchor = nameof(At))] class C : B { " + Email + " }")]
    [InlineData("[Retention(\"P2Y\", Anchor = nameof(At))] class C { public DateTime At { get; set; } [Retention(\"P1Y\")] " + Email + " }")]
    [InlineData("[Retention(\"P2Y\", Anchor = nameof(At))] class C { public DateTime At { get; set; } [PersonalData(Category.Email, Retention = \"P90D\")] public string Email { get; set; } = \"\"; }")]
    [InlineData("class C { public DateTime At { get; set; } [PersonalData(Category.Email, Retention = \"P90D\"), Retention(\"P90D\", Anchor = nameof(At))] public string Email { get; set; } = \"\"; }")]
    [InlineData("[Retention(\"P2Y\")] abstract class B { } class C : B { " + Email + " }")]
    [InlineData("[Retention(\"P2Y\")] interface I { }")]
    [InlineData("[Retention(\"until-closed\")] class C { " + Email + " }")]
    [InlineData("class C { " + Email + " }")]
    [InlineData("namespace NodaTime { public struct Instant { } } [Retention(\"P2Y\", Anchor = nameof(At))] class C { " + Email + " public NodaTime.Instant At { get; set; } }")]
    public Task Stays_silent(string code) => CheckAsync(code);

    /// <summary>The sound policy: <c>default</c> is two years from <c>lastActivity</c>, <c>consent</c> ends with an event.</summary>
    [Theory]
    [InlineData("[Retention({|PII5003:\"default\"|})] class C { " + Email + " public DateTime CreatedAt { get; set; } }")]
    [InlineData("[Retention({|PII5003:\"defualt\"|})] class C { " + Email + " }")]
    [InlineData("[Retention({|PII5003:\"2 years\"|})] class C { " + Email + " }")]
    [InlineData("class C { [PersonalData(Category.Email, {|PII5003:Retention = \"defualt\"|})] public string Email { get; set; } = \"\"; }")]
    [InlineData("[Retention(\"default\")] class C { " + Email + " public DateTime LastActivity { get; set; } }")]
    [InlineData("[Retention(\"default\")] class C { " + Email + " public DateTimeOffset LastActivityAt { get; set; } }")]
    [InlineData("[Retention(\"default\")] class C { " + Email + " public DateTimeOffset LastActivityDateUtc { get; set; } }")]
    [InlineData("[Retention(\"default\", Anchor = nameof(Seen))] class C { " + Email + " public DateTimeOffset Seen { get; set; } }")]
    [InlineData("[Retention(\"consent\")] class C { " + Email + " }")]
    public Task Rules_of_the_policy(string code) => PolicyVerifier.CodeAsync("using System;\n" + code);

    [Theory]
    [InlineData("[Retention(\"P2Y\")] class C { public DateTime Other { get; set; } public DateTime CreatedAt { get; set; } }", "Retention \"P2Y\" of C does not say from which date it counts; name it: Anchor = nameof(CreatedAt)")]
    [InlineData("[Retention(\"P2Y\", Anchor = \"CreatdAt\")] class C { public DateTime CreatedAt { get; set; } }", "Retention \"P2Y\" of C counts from \"CreatdAt\", which C does not have; did you mean \"CreatedAt\"")]
    [InlineData("class C { [Retention(\"P2Y\")] public string Name = \"\"; }", "Retention \"P2Y\" of C.Name does not say from which date it counts; name it: Anchor = nameof(…)")]
    [InlineData("class C { public DateTime At; [PersonalData(Category.Name, Retention = \"P2Y\")] public string Name = \"\"; }", "Retention \"P2Y\" of C.Name does not say from which date it counts; name it: [Retention(\"P2Y\", Anchor = nameof(At))]")]
    public async Task The_message_names_the_date(string code, string message) =>
        Assert.Equal(message, Assert.Single(await RuleSamples.FindingsAsync("using System; using PiiAnalyzers;\n" + code), static d => d.Id == "PII5003").GetMessage());

    private static Task CheckAsync(string code) => RuleVerifier.SourceAsync("#nullable enable\nusing PiiAnalyzers;\n" + code);

    [Fact]
    public async Task Can_be_silenced()
    {
        const string Code = "using PiiAnalyzers;\n[Retention(\"P2Y\")] class C { }";
        Assert.Single(await RuleSamples.FindingsAsync(Code));
        Assert.Empty(await RuleSamples.FindingsAsync("#pragma warning disable PII5003 // A reason\n" + Code));
        Assert.Empty(await RuleSamples.FindingsAsync("// <auto-generated/>\n" + Code));
        Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile(("/src/Sample.cs", Code)), editorConfig: "[*.cs]\ndotnet_diagnostic.PII5003.severity = none\n"));
    }
}
