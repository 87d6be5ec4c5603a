using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII4001LooksLikePersonalDataTests
{
    private const string Id = PII4001LooksLikePersonalData.Id;

    [Theory]
    [InlineData("class Item { public string {|PII4001:Email|} { get; set; } = \"\"; }")]
    [InlineData("class Item { public string {|PII4001:customer_email|} = \"\"; }")]
    [InlineData("class Item { public System.Collections.Generic.List<string> {|PII4001:Emails|} { get; } = []; }")]
    [InlineData("class Item { public System.Net.IPAddress? {|PII4001:RemoteIpAddress|} { get; set; } }")]
    [InlineData("class Item { public string? {|PII4001:PersonasKods|} { get; set; } }")]
    [InlineData("class Item { public string? {|PII4001:Uzvārds|} { get; set; } }")]
    [InlineData("class Item { public string? {|PII4001:klientaUzvarda|} { get; set; } }")]
    [InlineData("class Pircējs { public string? {|PII4001:Vārds|} { get; set; } }")]
    [InlineData("class Item { public System.DateTime {|PII4001:Geburtsdatum|} { get; set; } }")]
    [InlineData("class Item { public string? {|PII4001:pesel|} { get; set; } }")]
    [InlineData("class Customer { public string {|PII4001:Name|} { get; set; } = \"\"; }")]
    [InlineData("class CustomerEditModel { public string {|PII4001:Name|} { get; set; } = \"\"; }")]
    [InlineData("class Order { public string {|PII4001:BuyerName|} { get; set; } = \"\"; }")]
    [InlineData("class ShippingAddress { public string {|PII4001:City|} { get; set; } = \"\"; public string {|PII4001:Country|} { get; set; } = \"\"; }")]
    [InlineData("interface IPayload { string {|PII4001:PhoneNumber|} { get; } }")]
    [InlineData("class Payload : IPayload { public string PhoneNumber { get; set; } = \"\"; } interface IPayload { string {|PII4001:PhoneNumber|} { get; } }")]
    [InlineData("record struct Row(string {|PII4001:Iban|}, int Amount);")]
    public Task Reports(string source) => RuleVerifier.SourceAsync("#nullable enable\n" + source);

    [Theory]
    [InlineData("class Item { public string Name { get; set; } = \"\"; public string City { get; set; } = \"\"; public string State { get; set; } = \"\"; }")]
    [InlineData("class Item { public bool Email { get; set; } public Email Other { get; set; } } enum Email { }")]
    [InlineData("class Item { public string EmailSubject { get; set; } = \"\"; public int PasswordLength { get; set; } public string HostName { get; set; } = \"\"; }")]
    [InlineData("class Item { public const string Email = \"email\"; public static readonly string Phone = \"phone\"; private string _email = \"\"; public string Get() => _email; }")]
    [InlineData("class SmtpSettings { public string Username { get; set; } = \"\"; public string Password { get; set; } = \"\"; }")]
    [InlineData("class MailOptions { public string Email { get; set; } = \"\"; }")]
    [InlineData("class UserService { internal string Email = \"\"; }")]
    [InlineData("class Customer { public int Id { get; set; } public int CustomerId { get; set; } public System.Guid UserId { get; set; } }")]
    [InlineData("class Warehouse { public string AddressLine1 { get; set; } = \"\"; public string PhoneNumber { get; set; } = \"\"; }")]
    [InlineData("class Item { public string SupportEmail { get; set; } = \"\"; public string RequiresEmail { get; set; } = \"\"; public string CompanyPhoneNumber { get; set; } = \"\"; }")]
    [InlineData("class Customer { public CustomerRole Role { get; set; } = new(); } class CustomerRole { public string Name { get; set; } = \"\"; }")]
    [InlineData("class Item { public string FailaVards { get; set; } = \"\"; public string AtslegasVards { get; set; } = \"\"; }")]
    [InlineData("class Customer { [PiiAnalyzers.PersonalData] public string Given { get; set; } = \"\"; public string Greeting => \"Dear\"; public string FullName => \"a\"; }")]
    [InlineData("class Item { [PiiAnalyzers.EmailData] public string Email { get; set; } = \"\"; [PiiAnalyzers.PersonalData(\"contact.phone\")] public string PhoneNumber { get; set; } = \"\"; }")]
    [InlineData("[PiiAnalyzers.PersonalData] class Contact { public string Email { get; set; } = \"\"; }")]
    public Task Stays_silent(string source) => RuleVerifier.SourceAsync("#nullable enable\n" + source);

    [Theory]
    [InlineData("Email", DiagnosticSeverity.Info)]
    [InlineData("BloodType", DiagnosticSeverity.Warning)]
    [InlineData("Religion", DiagnosticSeverity.Warning)]
    [InlineData("PassportNumber", DiagnosticSeverity.Warning)]
    [InlineData("PersonasKods", DiagnosticSeverity.Warning)]
    public async Task Warns_of_special_categories_and_government_identifiers(string member, DiagnosticSeverity expected)
    {
        var finding = Assert.Single(await RuleSamples.FindingsAsync($"class Form {{ public string? {member} {{ get; set; }} }}"));
        Assert.Equal(expected, finding.Severity);
    }

    [Fact]
    public async Task Says_what_the_fix_needs()
    {
        var finding = Assert.Single(await RuleSamples.FindingsAsync("namespace N { class Form { public string? Diagnosis { get; set; } } }"));
        Assert.Equal("Form.Diagnosis looks like personal data (Health, special category) and is not marked", finding.GetMessage());
        Assert.Equal("P:N.Form.Diagnosis", finding.Properties[DiagnosticKeys.Member]);
        Assert.Equal("Health", finding.Properties[DiagnosticKeys.Category]);
    }

    [Fact]
    public async Task Can_be_silenced()
    {
        const string Source = "class Form { public string? Email { get; set; } }";
        Assert.Empty(await RuleSamples.FindingsAsync("// <auto-generated/>\n#nullable enable\n" + Source));
        Assert.Empty(await RuleSamples.FindingsAsync($"#pragma warning disable {Id} // A reason\n" + Source));
        Assert.Empty(await RuleSamples.FindingsAsync("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Privacy.Marks\", \"PII4001\", Justification = \"A reason\")]\n" + Source));
        var compilation = RuleSamples.Compile(("/src/Sample.cs", Source));
        Assert.Empty(await RuleSamples.FindingsAsync(compilation, editorConfig: $"[*.cs]\ndotnet_diagnostic.{Id}.severity = none\n"));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await RuleSamples.FindingsAsync(compilation, editorConfig: $"[*.cs]\ndotnet_diagnostic.{Id}.severity = error\n")).Severity);
    }

    [Fact]
    public async Task Leaves_test_projects_alone()
    {
        var compilation = RuleSamples.Compile(("/src/Sample.cs", "class Form { public string? Email { get; set; } }"))
            .AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
        Assert.Empty(await compilation.WithAnalyzers([new UnmarkedNameAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public async Task Leaves_projects_without_the_package_alone()
    {
        var compilation = RuleSamples.Compile(("/src/Sample.cs", "class Form { public string? Email { get; set; } }")).WithReferences(References.Framework);
        Assert.Empty(await compilation.WithAnalyzers([new UnmarkedNameAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }
}
