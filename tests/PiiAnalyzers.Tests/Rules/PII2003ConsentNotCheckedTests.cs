using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Policy §4, §8: consent and objection to direct marketing.</summary>
public sealed class PII2003ConsentNotCheckedTests
{
    private const string Scope = "[Purpose(\"marketing\"), Recipient(\"mailer\")]";
    private const string Send = "await http.PostAsJsonAsync(\"news\", customer.Email);";
    private const string Flagged = "await http.PostAsJsonAsync(\"news\", {|PII2003:customer.Email|});";

    [Theory]
    [InlineData("SEND")]
    [InlineData("if (consents.Allows(customer.Id, \"marketing\")) return; SEND")]
    [InlineData("if (!consents.Allows(customer.Id, \"security\")) return; SEND")]
    [InlineData("if (consents.WantsSurvey) { SEND }")]
    [InlineData("consents.Allows(customer.Id, \"marketing\"); SEND")]
    [InlineData("SEND if (!consents.Allows(customer.Id, \"marketing\")) return;")]
    [InlineData("if (!consents.IsKnown(customer.Id)) return; SEND")]
    [InlineData("if (consents.WantsNews || customer.Id > 3) { SEND }")]
    [InlineData("if (customer.Id > 3) { if (!consents.WantsNews) return; } SEND")]
    [InlineData("var ok = consents.WantsNews; ok = true; if (ok) { SEND }")]
    [InlineData("var ok = consents.WantsNews || customer.Id > 3; if (ok) { SEND }")]
    [InlineData("if (consents.WantsNews is false) { SEND }")]
    [InlineData("switch (consents.WantsNews) { case false: SEND break; }")]
    [InlineData("while (!consents.WantsNews) { SEND }")]
    [InlineData("try { if (!consents.WantsNews) return; } catch (Exception) { } SEND")]
    public Task Reports_a_way_without_consent(string body) =>
        PolicyVerifier.CodeAsync(PolicyFlowCode.Method(Scope, body.Replace("SEND", Flagged, StringComparison.Ordinal)));

    [Theory]
    [InlineData("if (!consents.Allows(customer.Id, \"marketing\")) return; SEND")]
    [InlineData("if (!await consents.AllowsAsync(customer.Id, \"marketing\")) return; SEND")]
    [InlineData("if (!await consents.AllowsAsync(customer.Id, \"marketing\").ConfigureAwait(false)) return; SEND")]
    [InlineData("if (consents.WantsNews) { SEND }")]
    [InlineData("if (customer.Id > 3 && consents.WantsNews) { SEND }")]
    [InlineData("if (customer.Id < 3 || !consents.WantsNews) throw new InvalidOperationException(); SEND")]
    [InlineData("if (!(customer.Id > 3 && consents.WantsNews)) return; SEND")]
    [InlineData("if (consents.WantsNews == false) return; SEND")]
    [InlineData("if (consents.WantsNews is not true) return; SEND")]
    [InlineData("if (consents is { WantsNews: true }) { SEND }")]
    [InlineData("switch (consents.WantsNews) { case true: SEND break; default: break; }")]
    [InlineData("var ok = customer.Id > 3 && consents.WantsNews; if (!ok) return; SEND")]
    [InlineData("var ok = consents.WantsNews; ok &= customer.Id > 3; if (ok) { SEND }")]
    [InlineData("var ok = false; if (customer.Id > 3) { ok = consents.WantsNews; } if (ok) { SEND }")]
    [InlineData("IConsents? some = consents; if (some?.WantsNews ?? false) { SEND }")]
    [InlineData("IConsents? some = consents; if (some?.WantsNews == true) { SEND }")]
    [InlineData("while (consents.WantsNews) { SEND }")]
    [InlineData("foreach (var item in new[] { 1, 2 }) { if (!consents.Allows(item, \"marketing\")) continue; SEND }")]
    [InlineData("if (!consents.WantsNews) return; try { SEND } catch (HttpRequestException) { SEND } finally { Console.WriteLine(1); }")]
    [InlineData("if (!consents.WantsNews) return; Func<Task> send = async () => { SEND }; await send();")]
    [InlineData("if (!consents.WantsNews) return; await Go(); async Task Go() { SEND }")]
    public Task Accepts_a_check_on_every_way(string body) =>
        PolicyVerifier.CodeAsync(PolicyFlowCode.Method(Scope, body.Replace("SEND", Send, StringComparison.Ordinal)));

    [Theory]
    [InlineData("bool May(Customer who) => who.Id > 3 && consents.Allows(who.Id, \"marketing\");", "if (!May(customer)) return;")]
    [InlineData("bool May(int who, string what) { if (who < 3) { return false; } return consents.Allows(who, what); }", "if (!May(1, \"marketing\")) return;")]
    [InlineData("bool MayNot => !consents.WantsNews;", "if (MayNot) return;")]
    [InlineData("async Task<bool> May(int who) => await consents.AllowsAsync(who, \"marketing\");", "if (!await May(1)) return;")]
    [InlineData("void Ensure() { if (!consents.WantsNews) throw new InvalidOperationException(); }", "Ensure();")]
    public Task Follows_helpers(string helper, string check) =>
        PolicyVerifier.CodeAsync(PolicyFlowCode.Class($"{helper}\n{Scope} async Task Run(Customer customer) {{ {check} {Send} }}"));

    [Theory]
    [InlineData("bool May(Customer who) => who.Id > 3 || consents.Allows(who.Id, \"marketing\");", "if (!May(customer)) return;")]
    [InlineData("bool May(int who, string what) => consents.Allows(who, what);", "if (!May(1, \"security\")) return;")]
    [InlineData("bool MayNot => !consents.WantsNews;", "if (!MayNot) return;")]
    [InlineData("void Ensure() { if (!consents.WantsNews) return; }", "Ensure();")]
    public Task Is_not_fooled_by_helpers(string helper, string check) =>
        PolicyVerifier.CodeAsync(PolicyFlowCode.Class($"{helper}\n{Scope} async Task Run(Customer customer) {{ {check} {Flagged} }}"));

    [Theory]
    [InlineData("foreach (var customer in all.Where(item => consents.Allows(item.Id, \"marketing\"))) { SEND }")]
    [InlineData("var willing = all.Where(item => item.Id > 3 && consents.WantsNews).ToList(); foreach (var customer in willing) { SEND }")]
    [InlineData("await Task.WhenAll(all.Where(item => consents.WantsNews).Select(customer => http.PostAsJsonAsync(\"news\", customer.Email)));")]
    public Task Accepts_a_filter(string body) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Class($"{Scope} async Task Run(IEnumerable<Customer> all) {{ await Task.Yield(); {body.Replace("SEND", Send, StringComparison.Ordinal)} }}"));

    [Fact]
    public Task Every_caller_may_ask() => PolicyVerifier.CodeAsync(PolicyFlowCode.Class($$"""
        {{Scope}} async Task Run(Customer customer) { {{Send}} }
        async Task One(Customer customer) { if (consents.WantsNews) { await Run(customer); } }
        Task Two(Customer customer) => consents.Allows(customer.Id, "marketing") ? Run(customer) : Task.CompletedTask;
        """));

    [Fact]
    public Task One_caller_that_does_not_ask_is_enough() => PolicyVerifier.CodeAsync(PolicyFlowCode.Class($$"""
        {{Scope}} async Task Run(Customer customer) { {{Flagged}} }
        async Task One(Customer customer) { if (consents.WantsNews) { await Run(customer); } }
        Task Two(Customer customer) => Run(customer);
        """));

    [Fact]
    public Task A_purpose_with_another_basis_does_not_wait() => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Method("[Purpose(\"marketing\", \"respond.support\"), Recipient(\"mailer\")]", Send));

    [Fact]
    public async Task Can_be_silenced()
    {
        var code = PolicyFlowCode.Method(Scope, Send);
        await PolicyVerifier.CodeAsync("#pragma warning disable PII2003 // A reason\n" + code);
        await PolicyVerifier.CodeAsync(code, editorConfig: "[*.cs]\ndotnet_diagnostic.PII2003.severity = none\n");
        Assert.DoesNotContain(await PolicyVerifier.FindingsAsync("// <auto-generated/>\nusing PiiAnalyzers;\n" + code), static d => d.Location.IsInSource);
    }
}
