using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules.Recipients;

/// <summary>Policy §1.1, §1.5, §3, §10: which recipient a flow has, and what the policy says of purpose, place and sale for it.</summary>
public sealed class RecipientChoiceTests
{
    private const string Policy = """
        {
          "purposes": [
            { "id": "share", "legalBases": ["contract"], "categories": ["contact.name", "contact.email"], "dataSubjects": ["customer"], "label": "Share", "ref": "§3" },
            { "id": "deliver", "legalBases": ["contract"], "categories": ["contact.name", "contact.email"], "dataSubjects": ["customer"], "recipients": ["mailer", "carrier"], "label": "Deliver", "ref": "§3" },
            { "id": "deliver.fast", "parent": "deliver", "legalBases": ["contract"], "categories": ["contact.name"], "dataSubjects": ["customer"], "label": "Deliver fast", "ref": "§3" },
            { "id": "advertise", "legalBases": ["contract"], "categories": ["contact.name"], "dataSubjects": ["customer"], "dpv": "dpv:TargetedAdvertising", "label": "Advertise", "ref": "§3" },
            { "id": "trade", "legalBases": ["contract"], "categories": ["contact.name"], "dataSubjects": ["customer"], "dpv": "dpv:SellDataToThirdParties", "label": "Trade", "ref": "§3" }
          ],
          "recipients": [
            { "id": "carrier", "kind": "serviceProvider", "name": "Carrier AB", "countries": ["SE"], "contract": "inPlace", "hosts": ["api.carrier.example"] },
            { "id": "ads", "kind": "thirdParty", "name": "Ads AB", "countries": ["SE"], "tiers": ["linkable"], "hosts": ["*.ads.example"] },
            { "id": "network", "kind": "operator", "name": "Network AB", "countries": ["SE"] },
            { "id": "early", "kind": "serviceProvider", "name": "Early", "countries": ["NZ"], "contract": "inPlace", "transfer": { "safeguard": "adequacy" } },
            { "id": "late", "kind": "serviceProvider", "name": "Late", "countries": ["CA"], "contract": "inPlace", "transfer": { "safeguard": "adequacy" } },
            { "id": "ended", "kind": "serviceProvider", "name": "Ended", "countries": ["US"], "contract": "inPlace", "transfer": { "safeguard": "adequacy" } },
            { "id": "mixed", "kind": "serviceProvider", "name": "Mixed", "countries": ["NZ", "IN"], "contract": "inPlace", "transfer": { "safeguard": "adequacy" } }
          ],
          "adequacyDecisions": [
            { "country": "NZ", "from": "2012-12-19" }, { "country": "CA", "from": "2027-01-01" }, { "country": "US", "from": "2016-07-12", "until": "2020-07-16" }
          ]
        }
        """;

    /// <summary>The nearest scope counts, on whatever it stands.</summary>
    [Theory]
    [InlineData("[Recipient(\"carrier\")]", "[Recipient(\"ads\")]", "", true)]
    [InlineData("[Recipient(\"ads\")]", "[Recipient(\"carrier\")]", "", false)]
    [InlineData("[Recipient(\"ads\")]", "", "", true)]
    [InlineData("[Recipient(\"carrier\")]", "", "", false)]
    [InlineData("[Recipient(\"ads\")]", "", "[Recipient(\"carrier\")]", false)]
    [InlineData("[Recipient(\"carrier\")]", "", "[Recipient(\"ads\")]", true)]
    [InlineData("", "[Recipient(\"carrier\"), Recipient(\"ads\")]", "", true)]
    public Task The_nearest_scope_counts(string onClass, string onMethod, string onParameter, bool isReported) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Class(
            $"[Sink(SinkKind.Transmission)] void Post({onParameter} string text) {{ }} [Purpose(\"share\")] {onMethod} void Run(Customer customer) => Post({Marked(isReported, "PII3002")});", onClass),
        Policy);

    [Theory]
    [InlineData("Func<Task> send = [Recipient(\"ads\")] async () => await http.PostAsJsonAsync(\"a\", VALUE); await send();", true)]
    [InlineData("Func<Task> send = [Recipient(\"carrier\")] async () => await http.PostAsJsonAsync(\"a\", VALUE); await send();", false)]
    [InlineData("await Send(); [Recipient(\"ads\")] async Task Send() => await http.PostAsJsonAsync(\"a\", VALUE);", true)]
    [InlineData("await Send(VALUE); [Recipient(\"ads\")] async Task Send(string text) => await http.PostAsJsonAsync(\"a\", text);", true)]
    [InlineData("await Send(VALUE); [Recipient(\"carrier\")] async Task Send(string text) => await http.PostAsJsonAsync(\"a\", text);", false)]
    public Task Lambdas_and_local_functions_are_scopes(string body, bool isReported) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Method("[Purpose(\"share\"), Recipient(\"mailer\")]", body.Replace("VALUE", Marked(isReported, "PII3002"), StringComparison.Ordinal)), Policy);

    /// <summary>An interface names who receives; whoever implements it sends there.</summary>
    [Theory]
    [InlineData("carrier", false)]
    [InlineData("ads", true)]
    public Task An_interface_names_it(string recipient, bool isReported) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Class($"[Purpose(\"share\")] void Run(Customer customer, IPost post) => post.Send({Marked(isReported, "PII3002")});")
        + $"\npublic interface IPost {{ [Sink(SinkKind.Transmission), Recipient(\"{recipient}\")] void Send(string text); }}",
        Policy);

    /// <summary>A host that the policy gives to another recipient than was declared is judged as that one.</summary>
    [Theory]
    [InlineData("https://api.carrier.example/a", false)]
    [InlineData("https://nobody.example.org/a", false)]
    [InlineData("https://pixel.ads.example/a", true)]
    public Task A_declaration_does_not_hide_the_host(string address, bool isReported) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Method("[Purpose(\"share\"), Recipient(\"carrier\")]", $"await http.PostAsJsonAsync(\"{address}\", {Marked(isReported, "PII3002")});"), Policy);

    /// <summary>A purpose that lists recipients sends to those only; a part of it to the same.</summary>
    [Theory]
    [InlineData("\"deliver\"", "carrier", false)]
    [InlineData("\"deliver\"", "mailer", false)]
    [InlineData("\"deliver\"", "network", true)]
    [InlineData("\"deliver.fast\"", "carrier", false)]
    [InlineData("\"deliver.fast\"", "network", true)]
    [InlineData("\"deliver\", \"share\"", "network", false)]
    [InlineData("\"share\"", "network", false)]
    public Task A_purpose_sends_to_its_recipients(string purposes, string recipient, bool isReported) => SendAsync(purposes, recipient, isReported, "PII3002");

    [Fact]
    public async Task The_message_names_the_recipients_of_the_purpose()
    {
        var code = "using PiiAnalyzers;\n" + PolicyFlowCode.Method("[Purpose(\"deliver\"), Recipient(\"network\")]", "await http.PostAsJsonAsync(\"a\", customer.Name);");
        Assert.Equal(
            "Recipient \"network\" may not receive Customer.Name (Name); privacy-policy.json sends data for \"deliver\" only to \"mailer\", \"carrier\"; send it there, or add \"network\" to the \"recipients\" of the purpose",
            Assert.Single(await PolicyVerifier.FindingsAsync(code, Policy), static d => d.Location.IsInSource).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Adequacy is dated: of the day of the policy, and of every country.</summary>
    [Theory]
    [InlineData("early", false)]
    [InlineData("late", true)]
    [InlineData("ended", true)]
    [InlineData("mixed", true)]
    public Task Adequacy_is_dated(string recipient, bool isReported) => SendAsync("\"share\"", recipient, isReported, "PII3003");

    /// <summary>Sale is told from sharing, and both from service.</summary>
    [Theory]
    [InlineData("advertise", "network", "{}", true)]
    [InlineData("advertise", "carrier", "{}", false)]
    [InlineData("trade", "carrier", "{}", true)]
    [InlineData("advertise", "network", """{ "sells": false, "sharesForCrossContextAds": true }""", false)]
    [InlineData("trade", "network", """{ "sells": false, "sharesForCrossContextAds": true }""", true)]
    [InlineData("advertise", "network", """{ "sells": true, "sharesForCrossContextAds": false }""", true)]
    [InlineData("trade", "network", """{ "sells": true, "sharesForCrossContextAds": false }""", false)]
    public Task Sale_and_sharing_differ(string purpose, string recipient, string sale, bool isReported) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Method($"[Purpose(\"{purpose}\"), Recipient(\"{recipient}\")]", $"await http.PostAsJsonAsync(\"a\", {Marked(isReported, "PII3004")});"),
        Policy.Insert(Policy.LastIndexOf('}'), $", \"sale\": {sale}"));

    private static string Marked(bool isReported, string rule) => isReported ? $"{{|{rule}:customer.Name|}}" : "customer.Name";

    private static Task SendAsync(string purposes, string recipient, bool isReported, string rule) => PolicyVerifier.CodeAsync(
        PolicyFlowCode.Method($"[Purpose({purposes}), Recipient(\"{recipient}\")]", $"await http.PostAsJsonAsync(\"a\", {Marked(isReported, rule)});"), Policy);
}
