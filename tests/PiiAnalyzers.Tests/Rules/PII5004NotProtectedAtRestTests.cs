using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Policy §5: protection after receipt.</summary>
public sealed class PII5004NotProtectedAtRestTests
{
    private const string NoMeasure = """{ "security": [{ "id": "encryption", "kind": "physical", "protects": ["atRest"] }, { "id": "tls", "kind": "technical", "protects": ["inTransit"] }] }""";

    /// <summary>The sound policy has a technical measure that protects at rest.</summary>
    [Theory]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string {|PII5004:Email|} { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(\"contact.email\")] public string {|PII5004:Email|} { get; set; } = \"\"; }")]
    [InlineData("public class Person { [PersonalData(Category.Name)] public string {|PII5004:Name|} { get; set; } = \"\"; } public class Customer : Person { [PersonalData(Category.IpAddress)] public string From { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string {|PII5004:Email|} { get; set; } = \"\"; [PersonalData(Category.Name)] public string Name { get; set; } = \"\"; } public class Map : IEntityTypeConfiguration<Customer> { public void Configure(EntityTypeBuilder<Customer> builder) { builder.Property(c => c.Email).HasMaxLength(9); builder.Property(c => c.Name).HasConversion<string>(); } }")]
    public Task Reports_what_the_policy_demands(string code) => PolicyVerifier.CodeAsync(StorageCode.Kept(code));

    /// <summary>What the policy asks of all is one decision for a type; what a category asks is one for each member.</summary>
    [Theory]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string {|PII5004:Email|} { get; set; } = \"\"; [PersonalData(Category.Name)] public string Name { get; set; } = \"\"; [PersonalData(Category.Credential)] public string {|PII5004:Password|} { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email), ProtectedAtRest] public string Email { get; set; } = \"\"; [PersonalData(Category.Name)] public string {|PII5004:Name|} { get; set; } = \"\"; }")]
    public Task Reports_a_type_once(string code) => PolicyVerifier.CodeAsync(StorageCode.Kept(code), """{ "categories": [{ "id": "account.password", "tier": "identifying", "sources": ["data-subject"], "dpv": "pd:Password" }], "purposes": [{ "id": "sign-in", "legalBases": ["contract"], "categories": ["account.password"], "dataSubjects": ["customer"] }] }""");

    [Theory]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string Mail { get; set; } = \"\"; } public class Desk { static string Encrypt(string text) => text; public void Set(Customer c, string mail) => c.Mail = Encrypt(mail); }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string Mail { get; set; } = \"\"; } public class Desk { static string HashOf(string text) => text; public Customer New(string mail) => new Customer { Mail = HashOf(mail).Trim() }; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email), ProtectedAtRest] public string Email { get; set; } = \"\"; }")]
    [InlineData("[ProtectedAtRest] public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }")]
    [InlineData("[ProtectedAtRest] public class Person { } public class Customer : Person { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }")]
    [InlineData("public record Customer([PersonalData(Category.Email)] [property: ProtectedAtRest] string Email);")]
    [InlineData("public record Customer([property: PersonalData(Category.Email), ProtectedAtRest] string Email);")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string EmailHash { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public byte[] EncryptedEmail { get; set; } = []; }")]
    [InlineData("public sealed class EncryptedText { } public class Customer { [PersonalData(Category.Email)] public EncryptedText? Email { get; set; } }")]
    [InlineData("public sealed class EncryptedAttribute : Attribute { } public class Customer { [PersonalData(Category.Email), Encrypted] public string Email { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.IpAddress)] public string From { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(\"network.ip-address\")] public string From { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public bool HasEmail { get; set; } }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; } public class Map : IEntityTypeConfiguration<Customer> { public void Configure(EntityTypeBuilder<Customer> builder) => builder.Property(c => c.Email).HasMaxLength(9).HasConversion<string>(); }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; } public class Map : IEntityTypeConfiguration<Customer> { public void Configure(EntityTypeBuilder<Customer> builder) => builder.Property(nameof(Customer.Email)).IsEncrypted(); }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; } public class Convention { public void Apply(PropertyBuilder[] all, object converter) { foreach (var one in all) one.SetValueConverter(converter); } }")]
    public Task What_shows_protection_is_silent(string code) => PolicyVerifier.CodeAsync(StorageCode.Kept(code));

    [Theory]
    [InlineData("[ProtectedAtRest] public class Db : DbContext { public DbSet<Customer> Customers { get; set; } = null!; }")]
    [InlineData("public class Page { public Customer? Shown { get; set; } }")]
    public Task A_context_can_declare_it_for_all(string code) =>
        PolicyVerifier.CodeAsync(StorageCode.With("public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; } " + code));

    [Fact]
    public Task A_policy_without_the_measure_demands_nothing() =>
        PolicyVerifier.CodeAsync(StorageCode.Kept("public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }"), NoMeasure);

    /// <summary>What would harm most demands it without a policy.</summary>
    [Theory]
    [InlineData("[PersonalData(Category.Health)] public string {|PII5004:Diagnosis|} { get; set; } = \"\";")]
    [InlineData("[PersonalData(Category.Credential)] public string {|PII5004:Password|} { get; set; } = \"\";")]
    [InlineData("[PersonalData(Category.GovernmentId)] public string {|PII5004:Passport|} { get; set; } = \"\";")]
    [InlineData("[PersonalData(Category.PaymentCard)] public string {|PII5004:Card|} { get; set; } = \"\";")]
    [InlineData("[HealthData] public string {|PII5004:Diagnosis|} { get; set; } = \"\";")]
    [InlineData("[PersonalData(Category.Credential)] public string PasswordHash { get; set; } = \"\";")]
    [InlineData("[PersonalData(Category.Credential), ProtectedAtRest] public string Password { get; set; } = \"\";")]
    [InlineData("[PersonalData(Category.PaymentCard)] public string MaskedCard { get; set; } = \"\";")]
    [InlineData("[PersonalData(Category.Email)] public string Email { get; set; } = \"\";")]
    [InlineData("[PersonalData(Category.Health), NotMapped] public string Diagnosis { get; set; } = \"\";")]
    public Task Secrets_and_special_categories(string member) =>
        StorageCode.AloneAsync(StorageCode.With("[Table(\"c\"), Retention(\"until-closed\")] public class Customer { " + member + " }"));

    [Fact]
    public async Task Can_be_silenced()
    {
        var code = "using PiiAnalyzers;\n" + StorageCode.Kept("public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }");
        Assert.Equal(
            "Nothing shows that Customer.Email (Email) is unreadable where it is stored, as \"encryption\" of privacy-policy.json demands; encrypt it by a converter, or put [ProtectedAtRest] on it, its type or its context where that is done elsewhere",
            Assert.Single(await PolicyVerifier.FindingsAsync(code)).GetMessage());
        Assert.Empty(await PolicyVerifier.FindingsAsync("#pragma warning disable PII5004 // A reason\n" + code));
        Assert.Empty(await PolicyVerifier.FindingsAsync("// <auto-generated/>\n" + code));
        Assert.Empty(await PolicyVerifier.FindingsAsync(code, editorConfig: "[*.cs]\ndotnet_diagnostic.PII5004.severity = none\n"));
    }
}
