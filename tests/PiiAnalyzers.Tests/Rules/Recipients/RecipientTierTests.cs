using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules.Recipients;

/// <summary>Policy §2, §10: a recipient gets data at the tiers that it may have, as the data arrives.</summary>
public sealed class RecipientTierTests
{
    private const string Policy = """
        {
          "tiers": [{ "id": "non-identifying", "rank": 4, "personalData": true }],
          "categories": [
            { "id": "usage.clicks", "tier": "non-identifying", "sources": ["device"], "dpv": "pd:LinkClicked" },
            { "id": "usage.ads", "parent": "usage.clicks", "sources": ["device"] },
            { "id": "totals", "tier": "aggregated", "sources": ["device"] }
          ],
          "purposes": [
            { "id": "count", "legalBases": ["contract"], "categories": ["contact.name", "contact.email", "network.ip-address", "usage.clicks", "totals"], "dataSubjects": ["customer"], "label": "Count", "ref": "§3" }
          ],
          "recipients": [
            { "id": "any", "kind": "serviceProvider", "name": "Any AB", "countries": ["SE"], "contract": "inPlace" },
            { "id": "names", "kind": "serviceProvider", "name": "Names AB", "countries": ["SE"], "contract": "inPlace", "tiers": ["identifying"] },
            { "id": "keys", "kind": "thirdParty", "name": "Keys AB", "countries": ["SE"], "tiers": ["linkable"] },
            { "id": "clicks", "kind": "thirdParty", "name": "Clicks AB", "countries": ["SE"], "tiers": ["non-identifying"] },
            { "id": "mail-keys", "kind": "thirdParty", "name": "Mail keys AB", "countries": ["SE"], "tiers": ["linkable"], "categories": ["contact.email"] }
          ]
        }
        """;

    /// <summary>What arrives: as it is, hashed with a key, hashed without one, redacted in a helper, in a field, on the way into a call.</summary>
    [Theory]
    [InlineData("keys", "customer.Email", false)]
    [InlineData("keys", "Pseudonym(customer.Email)", true)]
    [InlineData("keys", "Send.Keyed(customer.Email)", true)]
    [InlineData("keys", "Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(customer.Email)))", false)]
    [InlineData("keys", "Convert.ToHexString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(customer.Email)))", true)]
    [InlineData("keys", "Twice(customer.Email)", true)]
    [InlineData("keys", "customer.Id > 3 ? Pseudonym(customer.Email) : customer.Email", false)]
    [InlineData("keys", "new { Key = Pseudonym(customer.Email), customer.Name }", false)]
    [InlineData("keys", "customer.EmailHash", true)]
    [InlineData("keys", "customer.Ip", true)]
    [InlineData("names", "Pseudonym(customer.Email)", true)]
    [InlineData("names", "customer.Ip", false)]
    [InlineData("clicks", "Pseudonym(customer.Email)", false)]
    [InlineData("clicks", "customer.Ip", false)]
    [InlineData("clicks", "customer.Click", true)]
    [InlineData("clicks", "customer.Ad", true)]
    [InlineData("keys", "customer.Click", false)]
    [InlineData("clicks", "Erase(customer.Email)", true)]
    [InlineData("mail-keys", "Pseudonym(customer.Email)", true)]
    [InlineData("mail-keys", "Pseudonym(customer.Name)", false)]
    [InlineData("any", "Pseudonym(customer.Email)", true)]
    [InlineData("any", "customer.Email", true)]
    public Task The_tier_on_arrival_counts(string recipient, string value, bool isAllowed) => CodeAsync(
        $"[Purpose(\"count\"), Recipient(\"{recipient}\")] Task Run(Customer customer) => http.PostAsJsonAsync(\"a\", {(isAllowed ? value : $"{{|PII3002:{value}|}}")});");

    /// <summary>The redaction happens in the callee, in a constructor, or before the value rests in a field.</summary>
    [Theory]
    [InlineData("Task Post(string mail) => http.PostAsJsonAsync(\"a\", Pseudonym(mail));", "await Post(customer.Email);")]
    [InlineData("private string _key = \"\";", "_key = Pseudonym(customer.Email); await http.PostAsJsonAsync(\"a\", _key);")]
    [InlineData("private string _key = \"\"; void Keep(Customer who) => _key = Pseudonym(who.Email);", "Keep(customer); await http.PostAsJsonAsync(\"a\", _key);")]
    [InlineData("private string _mail = \"\"; void Keep(Customer who) => _mail = who.Email; Task Post() => http.PostAsJsonAsync(\"a\", Pseudonym(_mail));", "Keep(customer); await Post();")]
    public Task A_redaction_on_the_way_counts(string members, string body) => CodeAsync(
        $"{members}\n[Purpose(\"count\"), Recipient(\"keys\")] async Task Run(Customer customer) {{ {body} }}".Replace("Task Post(", "[Purpose(\"count\"), Recipient(\"keys\")] Task Post(", StringComparison.Ordinal));

    /// <summary>Both ways to the same place: the one that identifies counts.</summary>
    [Fact]
    public Task The_strongest_tier_of_a_place_is_judged() => CodeAsync("""
        [Purpose("count"), Recipient("keys")] async Task Run(Customer customer)
        {
            var text = Pseudonym(customer.Email);
            if (customer.Id > 3) { text = customer.Email; }
            await http.PostAsJsonAsync("a", {|PII3002:text|});
        }
        """);

    /// <summary>A mark with a key of the policy has the tier of that category, of its parent where it has none.</summary>
    [Theory]
    [InlineData("customer.Click", "NonIdentifying")]
    [InlineData("customer.Ad", "NonIdentifying")]
    [InlineData("customer.Ip", "Linkable")]
    [InlineData("customer.Email", "Identifying")]
    [InlineData("customer.Raised", "Identifying")]
    [InlineData("customer.Total", null)]
    public async Task A_key_of_the_policy_brings_its_tier(string value, string? tier)
    {
        var findings = await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + Class($"void Run(Customer customer) => Console.WriteLine({value});"), Policy);
        Assert.Equal(tier, findings.SingleOrDefault(static d => d.Id == "PII1001")?.Properties["tier"]);
    }

    /// <summary>The message says which tiers are allowed, and how to get there.</summary>
    [Fact]
    public async Task The_message_says_what_to_do()
    {
        var findings = await PolicyVerifier.FindingsAsync(
            "using PiiAnalyzers;\n" + Class("[Purpose(\"count\"), Recipient(\"keys\")] Task Run(Customer customer) => http.PostAsJsonAsync(\"a\", customer.Email);"), Policy);
        Assert.Equal(
            "Recipient \"keys\" may not receive Customer.Email (contact.email); privacy-policy.json gives it the tiers linkable; send less (a keyed hash is \"linkable\"), or allow it there",
            Assert.Single(findings, static d => d.Location.IsInSource).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Task CodeAsync(string members) => PolicyVerifier.CodeAsync(Class(members), Policy, "[*.cs]\ndotnet_diagnostic.PII4002.severity = none\n");

    private static string Class(string members) => $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Security.Cryptography;
        using System.Text;
        using System.Threading.Tasks;
        public class Customer
        {
            public int Id { get; set; }
            [PersonalData("contact.email")] public string Email { get; set; } = "";
            [PersonalData(Category.Name)] public string Name { get; set; } = "";
            [PersonalData("network.ip-address")] public string Ip { get; set; } = "";
            [PersonalData("usage.clicks")] public string Click { get; set; } = "";
            [PersonalData("usage.ads")] public string Ad { get; set; } = "";
            [PersonalData("totals")] public string Total { get; set; } = "";
            [PersonalData("usage.clicks", Identifiability = Identifiability.Identifying)] public string Raised { get; set; } = "";
            [PersonalData(Category.Email, Identifiability = Identifiability.Linkable)] public string EmailHash { get; set; } = "";
        }
        public static class Send
        {
            public static string Keyed(string value) => Convert.ToHexString(HMACSHA256.HashData(new byte[] { 1, 2, 3 }, Encoding.UTF8.GetBytes(value)));
        }
        public class Desk(HttpClient http)
        {
            private static readonly byte[] Key = [1, 2, 3];
            [Redactor(Identifiability.Linkable)] static string Pseudonym(string value) => value.ToUpperInvariant();
            [Redactor(Identifiability.Aggregated)] static string Erase(string value) => value.ToUpperInvariant();
            static string Twice(string value) => Pseudonym(Pseudonym(value));
            {{members}}
            TimeSpan Patience => http.Timeout;
        }
        """;
}
