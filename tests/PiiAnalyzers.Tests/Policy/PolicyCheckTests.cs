using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Reading;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Policy;

/// <summary>What a schema cannot say (each row changes the sound policy, which has no problem).</summary>
public sealed class PolicyCheckTests
{
    [Theory]
    [InlineData("duplicate-id", """{ "categories": [{ "id": "contact.name", "tier": "identifying", "sources": ["device"] }] }""", "\"id\": \"contact.email\"", "\"id\": \"contact.name\"")]
    [InlineData("duplicate-id", "{}", "\"identifier\": \"visits\"", "\"identifier\": \"session\"")]
    [InlineData("circle", "{}", "\"id\": \"contact.name\"", "\"id\": \"contact.name\", \"parent\": \"contact.name\"")]
    [InlineData("circle", "{}", "\"id\": \"consent\"", "\"id\": \"consent\", \"overrides\": [\"consent\"]")]
    [InlineData("default-retention", "{}", "\"isDefault\": true", "\"isDefault\": false")]
    [InlineData("default-retention", "{}", "\"id\": \"consent\"", "\"id\": \"consent\", \"isDefault\": true")]
    [InlineData("art9-condition", "{}", "\"dpv\": \"pd:Name\"", "\"special\": \"art9\"")]
    [InlineData("art9-condition", "{}", "\"dpv\": \"pd:Name\"", "\"special\": \"art10\"")]
    [InlineData("tier-rank", "{}", "\"rank\": 3", "\"rank\": 1")]
    [InlineData("date", "{}", "2026-01-15", "2026-02-30")]
    [InlineData("country", "{}", "\"DE\"", "\"UK\"")]
    [InlineData("email", "{}", "privacy@sample.example", "privacy at sample")]
    [InlineData("phone", "{}", "\"email\": \"privacy", "\"phone\": \"67000000\", \"email\": \"privacy")]
    [InlineData("period", "{}", "P2Y", "P0D")]
    [InlineData("period", "{}", "P2Y", "P9999999Y")]
    [InlineData("chosen-reading", "{}", "\"dpv\": \"pd:Name\"", "\"ambiguity\": { \"readings\": { \"A\": \"a\" }, \"chosen\": \"B\" }")]
    [InlineData("cookie-consent", "{}", "\"notRequired\"", "\"optIn\"")]
    [InlineData("recipient-conflict", """{ "recipients": [{ "id": "other", "kind": "thirdParty", "hosts": ["api.mailer.example"] }] }""", "", "")]
    [InlineData("recipient-conflict", """{ "recipients": [{ "id": "other", "kind": "thirdParty", "sdk": ["mailer.client"] }] }""", "", "")]
    [InlineData("recipient-receives-nothing", "{}", "\"tiers\": [\"identifying\"]", "\"tiers\": [\"aggregated\"]")]
    [InlineData("derogation", "{}", "\"countries\": [\"DE\"]", "\"countries\": [\"US\"], \"transfer\": { \"safeguard\": \"derogation49\" }")]
    [InlineData("right-regime", "{}", "{ \"id\": \"access\", \"regime\": \"gdpr\" }", "{ \"id\": \"access\", \"regime\": \"gdpr\" }, { \"id\": \"know\", \"regime\": \"gdpr\" }")]
    [InlineData("reference", "{}", "\"respond.support\"", "\"respond.support\", \"parent\": \"respond\"")]
    [InlineData("reference", """{ "findings": [{ "id": "F1", "severity": "info", "text": "x", "check": "cookie-opt-out", "accepted": "y" }] }""", "", "")]
    public void A_contradiction_is_reported(string check, string fragment, string old, string replacement) =>
        Assert.Contains(Problems(fragment, old, replacement), problem => problem.Check == check && problem.Kind == PolicyProblemKind.Invalid);

    [Theory]
    [InlineData("adequacy-decision", """{ "recipients": [{ "id": "mailer", "kind": "serviceProvider", "contract": "inPlace", "countries": ["JP"], "transfer": { "safeguard": "adequacy" } }] }""")]
    [InlineData("adequacy-decision", """{ "recipients": [{ "id": "mailer", "kind": "serviceProvider", "contract": "inPlace", "countries": ["US"], "transfer": { "safeguard": "adequacy" } }], "adequacyDecisions": [{ "country": "US", "from": "2016-07-12", "until": "2020-07-16" }] }""")]
    [InlineData("transfer-safeguard", """{ "recipients": [{ "id": "mailer", "kind": "serviceProvider", "contract": "inPlace", "countries": ["DE", "US"] }] }""")]
    [InlineData("transfer-safeguard", """{ "recipients": [{ "id": "mailer", "kind": "serviceProvider", "contract": "inPlace", "countries": ["IN"], "transfer": { "safeguard": "notNeeded" } }] }""")]
    [InlineData("processor-contract", """{ "recipients": [{ "id": "mailer", "kind": "processor", "contract": "none" }] }""")]
    [InlineData("recipient-list", """{ "recipients": [{ "id": "trackers", "kind": "operator" }] }""")]
    [InlineData("automated-decision", """{ "purposes": [{ "id": "score", "legalBases": ["legitimateInterests"], "categories": ["contact.name"], "dataSubjects": ["customer"], "automatedDecision": "solelyAutomated" }] }""")]
    [InlineData("interest-statement", """{ "purposes": [{ "id": "score", "legalBases": ["legitimateInterests"], "categories": ["contact.name"], "dataSubjects": ["customer"] }] }""")]
    [InlineData("interest-assessment", """{ "purposes": [{ "id": "score", "legalBases": ["legitimateInterests"], "categories": ["contact.name"], "dataSubjects": ["customer"], "legitimateInterest": { "of": "controller" } }] }""")]
    [InlineData("alternative-bases", """{ "purposes": [{ "id": "marketing", "legalBases": ["consent", "contract"], "categories": ["contact.email"], "dataSubjects": ["customer"] }] }""")]
    [InlineData("purpose-not-stated", """{ "purposes": [{ "id": "security", "stated": false, "legalBases": ["consent"], "categories": ["network.ip-address"], "dataSubjects": ["customer"] }] }""")]
    [InlineData("category-without-purpose", """{ "categories": [{ "id": "contact.phone", "tier": "identifying", "sources": ["device"] }] }""")]
    [InlineData("controller-contact", """{ "controller": { "name": "X", "country": "LV", "email": null } }""")]
    [InlineData("representative", """{ "controller": { "country": "US" } }""")]
    [InlineData("representative", """{ "controller": { "country": "US" }, "representative": { "name": "R", "country": "GB" } }""")]
    [InlineData("cookie-opt-in", """{ "cookies": { "categories": [{ "id": "statistics", "essential": false, "consent": "notRequired" }] } }""")]
    [InlineData("cookie-opt-in", """{ "cookies": { "categories": [{ "id": "statistics", "essential": false }] } }""")]
    [InlineData("cookie-list", """{ "cookies": { "disclosures": [] } }""")]
    [InlineData("deadline", """{ "rights": [{ "id": "access", "regime": "gdpr", "deadline": "P60D", "statutoryDeadline": "P1M" }] }""")]
    [InlineData("deadline", """{ "rights": [{ "id": "access", "regime": "gdpr", "deadline": "P30D", "statutoryDeadline": "P1M" }] }""")]
    [InlineData("deemed-acceptance", """{ "policy": { "change": { "deemedAcceptance": true } } }""")]
    [InlineData("free-disclosure", """{ "tiers": [{ "id": "linkable", "rank": 3, "personalData": true, "freeDisclosure": true }] }""")]
    [InlineData("missing-right", """{ "rights": [{ "id": "lodgeComplaint", "regime": "gdpr", "stated": false }] }""")]
    [InlineData("objection-scope", """{ "purposes": [{ "id": "score", "legalBases": ["legitimateInterests"], "categories": ["contact.name"], "dataSubjects": ["customer"] }], "rights": [{ "id": "object", "regime": "gdpr", "appliesToBases": ["publicTask"] }] }""")]
    [InlineData("period-anchor", """{ "retention": [{ "id": "logs", "period": "P90D" }] }""")]
    [InlineData("retention-period", """{ "retention": [{ "id": "default", "until": "serviceEnds", "isDefault": true }] }""")]
    [InlineData("role-unclear", """{ "controller": { "ambiguity": { "readings": { "a": "", "b": "" }, "chosen": "a" } } }""")]
    [InlineData("open-reading", """{ "tiers": [{ "id": "linkable", "rank": 3, "personalData": true, "ambiguity": { "readings": { "a": "", "b": "" }, "chosen": "a" } }] }""")]
    [InlineData("sale-and-advertising", """{ "sale": { "sharesForCrossContextAds": null }, "cookies": { "categories": [{ "id": "statistics", "essential": false, "consent": "optIn", "thirdParty": true, "purposes": ["marketing"] }] } }""")]
    [InlineData("security-measure", """{ "security": [{ "id": "encryption", "kind": "technical", "protects": ["inTransit"] }] }""")]
    [InlineData("deadline-partial", """{ "rights": [{ "id": "access", "regime": "gdpr", "deadline": "P1M", "statutoryDeadline": "P1M" }, { "id": "erasure", "regime": "gdpr", "statutoryDeadline": "P1M" }] }""")]
    public void A_gap_is_reported_and_can_be_accepted(string check, string fragment)
    {
        var problems = Problems(fragment, "", "").ToList();
        Assert.DoesNotContain(problems, problem => problem.Kind == PolicyProblemKind.Invalid && problem.Check is not ("schema" or "reference"));
        Assert.Contains(problems, problem => problem.Check == check && problem.Kind != PolicyProblemKind.Invalid);
        var accepted = fragment.TrimEnd('}', ' ') + $$"""{{fragment[fragment.TrimEnd('}', ' ').Length..].TrimEnd().TrimEnd('}')}}, "findings": [{ "id": "A", "severity": "info", "text": "Known.", "check": "{{check}}", "accepted": "Agreed." }] }""";
        Assert.DoesNotContain(Problems(accepted, "", ""), problem => problem.Check == check);
    }

    [Theory]
    [InlineData("""{ "recipients": [{ "id": "mailer", "kind": "serviceProvider", "contract": "inPlace", "countries": ["US"], "transfer": { "safeguard": "adequacy" } }], "adequacyDecisions": [{ "country": "US", "from": "2023-07-10" }] }""")]
    [InlineData("""{ "recipients": [{ "id": "mailer", "kind": "serviceProvider", "contract": "inPlace", "countries": ["US"], "transfer": { "safeguard": "sccCommission" } }] }""")]
    [InlineData("""{ "recipients": [{ "id": "mailer", "kind": "serviceProvider", "contract": "inPlace", "countries": ["NO"] }] }""")]
    [InlineData("""{ "purposes": [{ "id": "respond.support", "legalBases": ["contract", "preContract"], "categories": ["contact.name", "contact.email"], "dataSubjects": ["customer"] }] }""")]
    [InlineData("""{ "controller": { "country": "US" }, "representative": { "name": "R", "country": "IE" } }""")]
    [InlineData("""{ "rights": [{ "id": "access", "regime": "gdpr", "deadline": "P28D", "statutoryDeadline": "P1M" }] }""")]
    [InlineData("""{ "rights": [{ "id": "access", "regime": "gdpr", "deadline": "P1M", "statutoryDeadline": "P1M" }] }""")]
    [InlineData("""{ "categories": [{ "id": "contact", "tier": "identifying", "sources": ["device"] }, { "id": "contact.name", "tier": "identifying", "sources": ["device"], "parent": "contact" }] }""")]
    public void What_is_sound_is_silent(string fragment) => Assert.Empty(Problems(fragment, "", ""));

    /// <summary>Twelve thousand categories, each with a parent, and purposes that use them: read in part, said so, and soon.</summary>
    [Fact]
    public void A_policy_without_end_is_read_in_part()
    {
        var categories = string.Join(",\n", Enumerable.Range(1, 12_000).Select(static i => $"{{ \"id\": \"c{i}\", \"tier\": \"linkable\", \"parent\": \"c{i - 1}\" }}"));
        var all = string.Join(", ", Enumerable.Range(1, 1_000).Select(static i => $"\"c{i}\""));
        var purposes = string.Join(",\n", Enumerable.Range(1, 20).Select(i => $"{{ \"id\": \"p{i}\", \"legalBases\": [\"legalObligation\"], \"categories\": [{all}] }}"));
        var text = $"{{ \"categories\": [{categories}], \"purposes\": [{purposes}] }}";
        Assert.InRange(text.Length, 500_000, Compiler.Policy.Json.JsonParser.MaximumLength);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var reading = PolicyParser.Parse(text);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
        Assert.Equal(1_000, reading.Policy.Categories.Count);
        Assert.InRange(reading.Problems.Count, 1, 1_000);
    }

    [Fact]
    public void A_list_that_is_too_long_is_reported()
    {
        var many = string.Join(", ", Enumerable.Range(1, 1_001).Select(static i => $"{{ \"id\": \"s{i}\" }}"));
        Assert.Contains(
            PolicyParser.Parse(PolicySample.Sound.Replace("\"sources\": [{ \"id\": \"data-subject\" }", $"\"sources\": [{many}, {{ \"id\": \"data-subject\" }}", StringComparison.Ordinal)).Problems,
            static problem => problem.Check == "long-list");
    }

    private static IEnumerable<PolicyProblem> Problems(string fragment, string old, string replacement)
    {
        var text = PolicySample.With(fragment).GetText().ToString();
        if (old.Length > 0)
        {
            text = fragment == "{}" ? PolicySample.Sound : text;
            Assert.Contains(old, text, StringComparison.Ordinal);
            var at = text.IndexOf(old, StringComparison.Ordinal);
            text = text[..at] + replacement + text[(at + old.Length)..];
        }

        return PolicyParser.Parse(text).Problems;
    }
}
