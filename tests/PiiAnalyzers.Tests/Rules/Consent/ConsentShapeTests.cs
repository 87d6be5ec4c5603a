using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules.Consent;

/// <summary>Policy §4, §8: the shapes in which code asks for consent, and those that only look like it.</summary>
public sealed class ConsentShapeTests
{
    private const string Scope = "[Purpose(\"marketing\"), Recipient(\"mailer\")]";
    private const string Policy = """{ "purposes": [{ "id": "marketing.mail", "parent": "marketing", "legalBases": ["consent"], "categories": ["contact.email"], "dataSubjects": ["customer"], "label": "Mail", "ref": "§3" }] }""";

    /// <summary>Conditions.</summary>
    [Theory]
    [InlineData("if (!!consents.WantsNews) { SEND }")]
    [InlineData("if (!(!consents.WantsNews)) { SEND }")]
    [InlineData("if (!consents.WantsNews is false) { SEND }")]
    [InlineData("if (true == consents.WantsNews) { SEND }")]
    [InlineData("if (consents.WantsNews && consents.WantsSurvey) { SEND }")]
    [InlineData("if (consents.WantsNews & customer.Id > 3) { SEND }")]
    [InlineData("var ok = consents.WantsNews; if (ok is true) { SEND }")]
    [InlineData("var ok = consents.WantsNews; var may = ok && customer.Id > 3; if (may) { SEND }")]
    [InlineData("if (consents.WantsNews is var ok && ok) { SEND }")]
    [InlineData("var (ok, why) = (consents.WantsNews, 3); if (ok && why > 2) { SEND }")]
    [InlineData("bool ok; int why; (ok, why) = (consents.WantsNews, 3); if (ok && why > 2) { SEND }")]
    [InlineData("bool? ok = customer.Id > 3 ? consents.WantsNews : null; if (ok == true) { SEND }")]
    [InlineData("var refused = !consents.WantsNews; if (refused) return; SEND")]
    [InlineData("IConsents? some = consents; if (some?.WantsNews is not true) return; SEND")]
    public Task Accepts_a_condition(string body) => AcceptsAsync(body);

    /// <summary>Ways through a function.</summary>
    [Theory]
    [InlineData("var go = consents.WantsNews switch { true => true, false => false }; if (go) { SEND }")]
    [InlineData("var go = consents.WantsNews ? true : false; if (go) { SEND }")]
    [InlineData("var go = consents.WantsNews ? customer.Id > 3 : false; if (go) { SEND }")]
    [InlineData("await (consents.WantsNews ? http.PostAsJsonAsync(\"news\", customer.Email) : Task.FromResult(new HttpResponseMessage()));")]
    [InlineData("_ = consents.WantsNews ? 0 : throw new InvalidOperationException(); SEND")]
    [InlineData("if (!consents.WantsNews) { throw new InvalidOperationException(); } else { SEND }")]
    [InlineData("if (!consents.WantsNews) goto end; SEND end: ;")]
    [InlineData("do { if (!consents.WantsNews) break; SEND } while (customer.Id > 3);")]
    [InlineData("for (; consents.WantsNews;) { SEND }")]
    [InlineData("for (var i = 0; i < 3 && consents.WantsNews; i++) { SEND }")]
    [InlineData("try { if (!consents.WantsNews) return; SEND } finally { Console.WriteLine(1); }")]
    [InlineData("try { if (!consents.WantsNews) return; } finally { Console.WriteLine(1); } SEND")]
    [InlineData("try { if (!consents.WantsNews) return; SEND } catch (HttpRequestException) { Console.WriteLine(1); throw; }")]
    [InlineData("try { if (!consents.WantsNews) return; } catch (Exception) { return; } SEND")]
    [InlineData("lock (consents) { if (!consents.WantsNews) return; } SEND")]
    [InlineData("switch (customer.Id) { case > 3 when consents.WantsNews: SEND break; }")]
    [InlineData("switch (consents.WantsNews) { case false: return; } SEND")]
    [InlineData("var task = consents.AllowsAsync(customer.Id, \"marketing\"); if (await task) { SEND }")]
    [InlineData("if (consents.AllowsAsync(customer.Id, \"marketing\").Result) { SEND }")]
    [InlineData("if (consents.AllowsAsync(customer.Id, \"marketing\").GetAwaiter().GetResult()) { SEND }")]
    [InlineData("var purpose = \"marketing\"; if (!consents.Allows(customer.Id, purpose)) return; SEND")]
    [InlineData("const string Purpose = \"marketing\"; if (!consents.Allows(customer.Id, Purpose)) return; SEND")]
    public Task Accepts_a_way(string body) => AcceptsAsync(body);

    /// <summary>What only looks like a question, or is asked of something else, or too late.</summary>
    [Theory]
    [InlineData("if (!!!consents.WantsNews) { SEND }")]
    [InlineData("if (consents.WantsNews || consents.WantsSurvey) { SEND }")]
    [InlineData("if (consents.WantsNews ^ true) { SEND }")]
    [InlineData("if (consents.WantsNews == consents.WantsSurvey) { SEND }")]
    [InlineData("if (consents.WantsNews) { } SEND")]
    [InlineData("if (consents.WantsNews) { Console.WriteLine(1); } else { SEND }")]
    [InlineData("_ = consents.WantsNews && customer.Id > 3; SEND")]
    [InlineData("var go = consents.WantsNews ? false : true; if (go) { SEND }")]
    [InlineData("var go = consents.WantsNews ? customer.Id > 3 : customer.Id > 5; if (go) { SEND }")]
    [InlineData("var go = consents.WantsNews switch { true => false, false => true }; if (go) { SEND }")]
    [InlineData("switch (consents.WantsNews) { case true: break; default: SEND break; }")]
    [InlineData("switch (customer.Id) { case > 3 when consents.WantsNews: break; case > 1: SEND break; }")]
    [InlineData("var ok = consents.WantsNews; (ok, _) = (true, 1); if (ok) { SEND }")]
    [InlineData("var ok = consents.WantsNews; Action reset = () => ok = true; reset(); if (ok) { SEND }")]
    [InlineData("var ok = consents.WantsNews; Reset(); if (ok) { SEND } void Reset() => ok = true;")]
    [InlineData("var ok = consents.WantsNews; ok |= customer.Id > 3; if (ok) { SEND }")]
    [InlineData("var ok = consents.WantsNews; ok ^= true; if (ok) { SEND }")]
    [InlineData("if (consents.WantsNews is var ok || ok) { SEND }")]
    [InlineData("try { if (!consents.WantsNews) return; } finally { SEND }")]
    [InlineData("try { if (!consents.WantsNews) throw new InvalidOperationException(); } catch (InvalidOperationException) { } SEND")]
    [InlineData("do { SEND } while (consents.WantsNews);")]
    [InlineData("foreach (var item in new[] { 1, 2 }) { if (!consents.Allows(item, \"marketing\")) break; } SEND")]
    [InlineData("_ = consents.AllowsAsync(customer.Id, \"marketing\"); SEND")]
    [InlineData("var purpose = \"marketing\"; purpose = \"security\"; if (!consents.Allows(customer.Id, purpose)) return; SEND")]
    [InlineData("if (!consents.Allows(customer.Id, customer.Id > 3 ? \"marketing\" : \"security\")) return; SEND")]
    [InlineData("System.Diagnostics.Debug.Assert(consents.WantsNews); SEND")]
    [InlineData("bool? ok = consents.WantsNews; if (ok.HasValue) { SEND }")]
    [InlineData("IConsents? some = consents; if (some?.WantsNews != false) { SEND }")]
    public Task Is_not_fooled(string body) => ReportsAsync(body);

    /// <summary>Helpers: what they return, throw, or are told.</summary>
    [Theory]
    [InlineData("bool May(bool a, bool b) => a && b;", "if (!May(customer.Id > 3, consents.WantsNews)) return;")]
    [InlineData("static void Require(bool ok) { if (!ok) throw new InvalidOperationException(); }", "Require(consents.WantsNews);")]
    [InlineData("static void Reject(bool when) { if (when) throw new InvalidOperationException(); }", "Reject(!consents.WantsNews);")]
    [InlineData("async Task Ensure() { await Task.Yield(); if (!consents.WantsNews) throw new InvalidOperationException(); }", "await Ensure();")]
    [InlineData("async Task Ensure() { await Task.Yield(); if (!consents.WantsNews) throw new InvalidOperationException(); }", "await Ensure().ConfigureAwait(false);")]
    [InlineData("async Task Ensure() { await Task.Yield(); if (!consents.WantsNews) throw new InvalidOperationException(); }", "Ensure().Wait();")]
    [InlineData("Task Ensure() { if (!consents.WantsNews) throw new InvalidOperationException(); return Task.CompletedTask; }", "await Ensure();")]
    [InlineData("bool May() { foreach (var item in new[] { 1, 2 }) { if (!consents.Allows(item, \"marketing\")) { return false; } } return consents.WantsNews; }", "if (!May()) return;")]
    [InlineData("bool May() { try { return consents.WantsNews; } catch (Exception) { return false; } }", "if (!May()) return;")]
    [InlineData("bool May() => consents switch { { WantsNews: true } => true, _ => false };", "if (!May()) return;")]
    [InlineData("private readonly bool _may = consents.WantsNews;", "if (!_may) return;")]
    [InlineData("private bool _may; void Load() => _may = consents.WantsNews && consents.WantsSurvey;", "Load(); if (!_may) return;")]
    [InlineData("private bool May { get; } = consents.WantsNews;", "if (!May) return;")]
    [InlineData("private bool _may; private bool May => _may; void Load() { var ok = consents.WantsNews; if (ok) { _may = true; } else { _may = false; } }", "Load(); if (!May) return;")]
    [InlineData("private readonly bool _refused = !consents.WantsNews;", "if (_refused) return;")]
    [InlineData("", "Func<bool> may = () => consents.WantsNews; if (!may()) return;")]
    [InlineData("static void Fail() => throw new InvalidOperationException();", "if (!consents.WantsNews) { Fail(); }")]
    [InlineData("static void Fail() { Console.WriteLine(1); throw new InvalidOperationException(); }", "if (!consents.WantsNews) Fail();")]
    [InlineData("", "if (!consents.WantsNews) Environment.FailFast(\"no\");")]
    public Task Follows_helpers(string members, string check) => AcceptsAsync(check + " SEND", members);

    [Theory]
    [InlineData("bool May(bool a, bool b) => a || b;", "if (!May(customer.Id > 3, consents.WantsNews)) return;")]
    [InlineData("static void Require(bool ok) { if (!ok) throw new InvalidOperationException(); }", "Require(!consents.WantsNews);")]
    [InlineData("static void Require(bool ok) { if (ok) throw new InvalidOperationException(); }", "Require(consents.WantsNews);")]
    [InlineData("async Task Ensure() { await Task.Yield(); if (!consents.WantsNews) throw new InvalidOperationException(); }", "_ = Ensure();")]
    [InlineData("async void Ensure() { await Task.Yield(); if (!consents.WantsNews) throw new InvalidOperationException(); }", "Ensure();")]
    [InlineData("void Ensure() { try { if (!consents.WantsNews) throw new InvalidOperationException(); } catch (InvalidOperationException) { } }", "Ensure();")]
    [InlineData("bool May() { try { return consents.WantsNews; } catch (Exception) { return true; } }", "if (!May()) return;")]
    [InlineData("bool May() { try { return consents.WantsNews; } finally { Console.WriteLine(1); } } bool Not() => !May();", "if (!Not()) return;")]
    [InlineData("private bool _may; void Load() => _may = consents.WantsNews; public void Force() => _may = true;", "Load(); if (!_may) return;")]
    [InlineData("public bool May; void Load() => May = consents.WantsNews;", "Load(); if (!May) return;")]
    [InlineData("private bool _refused; void Load() => _refused = !consents.WantsNews;", "if (_refused) return;")]
    [InlineData("private bool _may;", "if (!_may) return;")]
    [InlineData("private bool _may; void Load() { _may = consents.WantsNews; Change(ref _may); } static void Change(ref bool may) => may = true;", "Load(); if (!_may) return;")]
    [InlineData("", "Func<bool> may = () => consents.WantsNews; may = () => true; if (!may()) return;")]
    [InlineData("", "Func<bool> may = () => !consents.WantsNews; if (!may()) return;")]
    [InlineData("static void Fail(bool hard) { if (hard) throw new InvalidOperationException(); }", "if (!consents.WantsNews) { Fail(customer.Id > 3); }")]
    [InlineData("static async Task Fail() { await Task.Yield(); throw new InvalidOperationException(); }", "if (!consents.WantsNews) { _ = Fail(); }")]
    public Task Is_not_fooled_by_helpers(string members, string check) => ReportsAsync(check + " SEND", members);

    /// <summary>Functions that others call.</summary>
    [Theory]
    [InlineData("async Task When(Func<Task> next) { if (!consents.WantsNews) return; await next(); }", "await When(async () => { SEND });", true)]
    [InlineData("async Task When(string purpose, Func<Task> next) { if (consents.Allows(1, purpose)) { await next.Invoke(); } }", "await When(\"marketing\", async () => { SEND });", true)]
    [InlineData("Task When(Func<Task> next) => consents.WantsNews ? next() : Task.CompletedTask; Task Outer(Func<Task> next) => When(next);", "await Outer(async () => { SEND });", true)]
    [InlineData("", "Func<Task> send = async () => { SEND }; if (consents.WantsNews) { await send(); }", true)]
    [InlineData("", "Func<Task>? send = async () => { SEND }; if (consents.WantsNews) { await (send?.Invoke() ?? Task.CompletedTask); }", true)]
    [InlineData("async Task When(Func<Task> next) { if (!consents.WantsSurvey) return; await next(); }", "await When(async () => { SEND });", false)]
    [InlineData("async Task When(Func<Task> next) { await next(); if (!consents.WantsNews) return; }", "await When(async () => { SEND });", false)]
    [InlineData("Func<Task>? _later; void When(Func<Task> next) { if (consents.WantsNews) { _ = next(); } _later = next; } Task Later() => _later!();", "When(async () => { SEND });", false)]
    [InlineData("async Task When(string purpose, Func<Task> next) { if (consents.Allows(1, purpose)) { await next.Invoke(); } }", "await When(\"security\", async () => { SEND });", false)]
    [InlineData("", "Func<Task> send = async () => { SEND }; await send(); if (consents.WantsNews) { await send(); }", false)]
    [InlineData("", "await Go(); if (!consents.WantsNews) return; await Go(); async Task Go() { SEND }", false)]
    public Task Functions_that_others_call(string members, string body, bool isAsked) => isAsked ? AcceptsAsync(body, members) : ReportsAsync(body, members);

    /// <summary>People that a filter chose.</summary>
    [Theory]
    [InlineData("IEnumerable<Customer> Willing(IEnumerable<Customer> all) => all.Where(item => consents.Allows(item.Id, \"marketing\"));", "foreach (var customer in Willing(all)) { SEND }", true)]
    [InlineData("IEnumerable<Customer> Willing(IEnumerable<Customer> all) { foreach (var item in all) { if (consents.WantsNews) { yield return item; } } }", "foreach (var customer in Willing(all)) { SEND }", true)]
    [InlineData("bool May(Customer item) => consents.Allows(item.Id, \"marketing\");", "foreach (var customer in all.Where(May)) { SEND }", true)]
    [InlineData("", "await Parallel.ForEachAsync(all.Where(item => consents.WantsNews), async (customer, stop) => { SEND });", true)]
    [InlineData("", "foreach (var customer in from item in all where consents.WantsNews select item) { SEND }", true)]
    [InlineData("", "if (!all.All(item => consents.Allows(item.Id, \"marketing\"))) return; foreach (var customer in all) { SEND }", true)]
    [InlineData("", "foreach (var (customer, number) in all.Where(item => consents.WantsNews).Zip(all)) { SEND }", true)]
    [InlineData("", "if (!all.Any(item => consents.Allows(item.Id, \"marketing\"))) return; foreach (var customer in all) { SEND }", false)]
    [InlineData("IEnumerable<Customer> Willing(IEnumerable<Customer> all) => all.Where(item => !consents.Allows(item.Id, \"marketing\"));", "foreach (var customer in Willing(all)) { SEND }", false)]
    [InlineData("IEnumerable<Customer> Willing(IEnumerable<Customer> all) { foreach (var item in all) { if (consents.WantsNews) { yield return item; } } yield return new Customer(); }", "foreach (var customer in Willing(all)) { SEND }", false)]
    [InlineData("", "foreach (var customer in all.Where(item => consents.WantsSurvey)) { SEND }", false)]
    [InlineData("", "foreach (var customer in all.Select(item => consents.WantsNews ? item : new Customer())) { SEND }", false)]
    [InlineData("", "await Parallel.ForEachAsync(all, async (customer, stop) => { SEND });", false)]
    public Task People_that_a_filter_chose(string members, string body, bool isAsked) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Class($"{members}\n{Scope} async Task Run(IEnumerable<Customer> all) {{ await Task.Yield(); {Filled(body, isAsked)} }}"), Policy);

    /// <summary>Gates behind interfaces, base classes and overrides: every one that can be called must ask.</summary>
    [Theory]
    [InlineData("public abstract class Base(IConsents consents) { protected bool May() => consents.WantsNews; }", true)]
    [InlineData("public abstract class Base(IConsents consents) { protected virtual bool May() => consents.WantsNews; }", true)]
    [InlineData("public abstract class Base(IConsents consents) { [ConsentGate(\"marketing\")] protected abstract bool Asked(); protected bool May() => Asked() && consents.WantsSurvey; }", true, "protected override bool Asked() => true;")]
    [InlineData("public abstract class Base(IConsents consents) { protected virtual bool May() => consents.WantsNews; } public class Careless(IConsents consents) : Base(consents) { protected override bool May() => true; }", false)]
    [InlineData("public abstract class Base(IConsents consents) { protected virtual bool May() => consents.WantsNews; }", false, "protected override bool May() => true;")]
    [InlineData("public abstract class Base(IConsents consents) { protected bool May() => consents.WantsSurvey; }", false)]
    public Task Gates_of_base_classes(string @base, bool isAsked, string members = "") => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Class("int Nothing => 1;") + $$"""

        {{@base}}
        public class Sender(HttpClient http, IConsents consents) : Base(consents)
        {
            {{members}}
            {{Scope}} async Task Run(Customer customer) { if (!May()) return; {{Filled("SEND", isAsked)}} }
        }
        """,
        Policy);

    [Theory]
    [InlineData("public class Guard(IConsents consents) : IGuard { public bool May() => consents.WantsNews; }", true)]
    [InlineData("public class Guard(IConsents consents) : IGuard { public bool May() => consents.WantsNews; } public class Never : IGuard { public bool May() => false; }", true)]
    [InlineData("public class Guard : IGuard { [ConsentGate(\"marketing\")] public bool May() => true; }", true)]
    [InlineData("public class Guard(IConsents consents) : IGuard { public bool May() => consents.WantsNews; } public class Always : IGuard { public bool May() => true; }", false)]
    [InlineData("", false)]
    public Task Gates_behind_an_interface(string types, bool isAsked) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Class($"{Scope} async Task Run(Customer customer, IGuard guard) {{ if (!guard.May()) return; {Filled("SEND", isAsked)} }}")
        + $"\npublic interface IGuard {{ bool May(); }} {types}",
        Policy);

    /// <summary>Consent to the whole is consent to its part, not the other way round.</summary>
    [Theory]
    [InlineData("marketing.mail", "marketing.mail", true)]
    [InlineData("marketing.mail", "marketing", true)]
    [InlineData("marketing", "marketing.mail", false)]
    public Task A_gate_of_the_whole_counts(string purpose, string asked, bool isAsked) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Method($"[Purpose(\"{purpose}\"), Recipient(\"mailer\")]", $"if (!consents.Allows(customer.Id, \"{asked}\")) return; {Filled("SEND", isAsked)}"), Policy);

    private static string Filled(string body, bool isAsked) =>
        body.Replace("SEND", $"await http.PostAsJsonAsync(\"news\", {(isAsked ? "customer.Email" : "{|PII2003:customer.Email|}")});", StringComparison.Ordinal);

    private static Task AcceptsAsync(string body, string members = "") => RunAsync(Filled(body, isAsked: true), members);

    private static Task ReportsAsync(string body, string members = "") => RunAsync(Filled(body, isAsked: false), members);

    private static Task RunAsync(string body, string members) =>
        PolicyVerifier.CodeAsync(PolicyFlowCode.Class($"{members}\n{Scope} async Task Run(Customer customer) {{ await Task.Yield(); {body} }}"), Policy);
}
