using PiiAnalyzers.Tests.Verify;
using Fix = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.LifecycleAnalyzer, PiiAnalyzers.CodeFixes.NameMemberFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class NameMemberFixTests
{
    [Theory]
    [InlineData("[Retention({|PII5003:\"P2Y\"|})] class C { public System.DateTime CreatedAt { get; set; } }", "[Retention(\"P2Y\", Anchor = nameof(CreatedAt))] class C { public System.DateTime CreatedAt { get; set; } }")]
    [InlineData("class C { public System.DateTime At { get; set; } [Retention({|PII5003:\"P2Y\"|})] public string Name = \"\"; }", "class C { public System.DateTime At { get; set; } [Retention(\"P2Y\", Anchor = nameof(At))] public string Name = \"\"; }")]
    [InlineData("class C { [{|PII5007:AutomatedDecision|}] bool Grants(int n) => n > 1; void Review() { } }", "class C { [AutomatedDecision(HumanReview = nameof(Review))] bool Grants(int n) => n > 1; void Review() { } }")]
    [InlineData("class C { [AutomatedDecision({|PII5007:HumanReview = \"Revew\"|})] bool Grants(int n) => n > 1; void Review() { } }", "class C { [AutomatedDecision(HumanReview = nameof(Review))] bool Grants(int n) => n > 1; void Review() { } }")]
    [InlineData(
        "[Retention({|PII5003:\"P2Y\"|})] class C { public System.DateTime CreatedAt { get; set; } } [Retention({|PII5003:\"P1Y\"|})] class D { public System.DateTime At { get; set; } }",
        "[Retention(\"P2Y\", Anchor = nameof(CreatedAt))] class C { public System.DateTime CreatedAt { get; set; } } [Retention(\"P1Y\", Anchor = nameof(At))] class D { public System.DateTime At { get; set; } }")]
    public Task Names_what_fits(string code, string expected) => Fix.FixesAsync("using PiiAnalyzers;\n" + code, "using PiiAnalyzers;\n" + expected);

    [Theory]
    [InlineData("[Retention({|PII5003:\"P2Y\"|})] class C { }")]
    [InlineData("[Retention({|PII5003:\"P2Y\"|})] class C { public System.DateTime Opened { get; set; } public System.DateTime Ended { get; set; } }")]
    [InlineData("class C { public System.DateTime At { get; set; } [PersonalData(Category.Name, {|PII5003:Retention = \"P2Y\"|})] public string Name = \"\"; }")]
    [InlineData("class C { [{|PII5007:AutomatedDecision|}] bool Grants(int n) => n > 1; void Log() { } }")]
    public Task Offers_nothing_where_nothing_fits(string code) => Fix.OffersNothingAsync("using PiiAnalyzers;\n" + code);
}
