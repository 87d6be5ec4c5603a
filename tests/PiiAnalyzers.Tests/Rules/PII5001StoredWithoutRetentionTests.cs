using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Policy §9: kept as long as needed, and somebody knows how long that is.</summary>
public sealed class PII5001StoredWithoutRetentionTests
{
    private const string Customer = "public class {|PII5001:Customer|} { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }";
    private const string Plain = "public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }";

    /// <summary>Finding F04: a default that is a criterion, and no period.</summary>
    private const string NoPeriod = """{ "retention": [{ "id": "default", "until": "obligationFulfilled", "isDefault": true }], "security": [] }""";

    [Theory]
    [InlineData(Customer + "public class Db : DbContext { public DbSet<Customer> Customers { get; set; } = null!; }")]
    [InlineData(Customer + "public class Db : DbContext { public DbSet<Customer> Customers => Set<Customer>(); public void Forget(Customer c) => Customers.Remove(c); }")]
    [InlineData(Customer + "public class Db : DbContext { protected override void OnModelCreating(ModelBuilder model) { model.Entity<Customer>().Property(c => c.Email).HasMaxLength(9); } }")]
    [InlineData(Customer + "public class Map : IEntityTypeConfiguration<Customer> { public void Configure(EntityTypeBuilder<Customer> builder) { } }")]
    [InlineData(Customer + "public class Repository { readonly MongoDB.Driver.IMongoCollection<Customer> _all = null!; object All => _all; }")]
    [InlineData(Customer + "public abstract class Base<T> : DbContext where T : class { public DbSet<T> People { get; set; } = null!; } public class Db : Base<Customer> { }")]
    [InlineData(Customer + "public abstract class Table : IPersonalDataStore<Customer> { public string Name => \"c\"; public abstract IAsyncEnumerable<Customer> FindAsync(string subject, CancellationToken c); public abstract Task SaveAsync(Customer record, CancellationToken c); }")]
    [InlineData("[Table(\"c\")] public class {|PII5001:Customer|} { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }")]
    [InlineData("[Table(\"c\")] public class {|PII5001:Customer|} { [PersonalData(Category.Name)] public string Name { get; set; } = \"\"; [PersonalData(Category.Email, Retention = \"P1Y\"), Retention(\"P1Y\", Anchor = \"At\")] public string Email { get; set; } = \"\"; public DateTime At { get; set; } }")]
    [InlineData("public class Person { [PersonalData(Category.Name)] public string Name { get; set; } = \"\"; } [Table(\"c\")] public class {|PII5001:Customer|} : Person { }")]
    [InlineData("[Table(\"c\")] public record {|PII5001:Customer|}([PersonalData(Category.Name)] string Name);")]
    [InlineData("public class Address { [PersonalData(Category.PostalAddress)] public string Street { get; set; } = \"\"; } [Table(\"o\")] public class {|PII5001:Order|} { public List<Address> To { get; } = []; }")]
    [InlineData("[PersonalData(Category.Email)] public class Mail { } [Table(\"c\")] public class {|PII5001:Customer|} { public Mail? Address { get; set; } }")]
    public Task Reports_records_without_a_rule(string code) => StorageCode.AloneAsync(StorageCode.With(code));

    [Theory]
    [InlineData("[Retention(\"P2Y\", Anchor = nameof(At))] public class Customer { public DateTimeOffset At { get; set; } [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }")]
    [InlineData("public class Customer { public DateTimeOffset At { get; set; } [PersonalData(Category.Email), Retention(\"P2Y\", Anchor = nameof(At))] public string Email { get; set; } = \"\"; }")]
    [InlineData("[Retention(\"until-closed\")] public class Person { } public class Customer : Person { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email, Retention = \"until-closed\")] public string Email { get; set; } = \"\"; }")]
    [InlineData("public class Customer { public string Text { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email), NotMapped] public string Email { get; set; } = \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public string Shown => \"\"; }")]
    [InlineData("public class Customer { [PersonalData(Category.Email)] public static string Desk = \"\"; }")]
    [InlineData("public class Customer { [System.ComponentModel.DataAnnotations.EmailAddress] public string Address { get; set; } = \"\"; }")]
    [InlineData("public class Address { [PersonalData(Category.PostalAddress)] public string Street { get; set; } = \"\"; } [Retention(\"until-closed\")] public class Customer { public Address? At { get; set; } }")]
    [InlineData("[Retention(\"until-closed\")] public class Address { [PersonalData(Category.PostalAddress)] public string Street { get; set; } = \"\"; } public class Customer { public Address? At { get; set; } }")]
    public Task A_rule_covers_the_record(string code) => StorageCode.AloneAsync(StorageCode.Kept(code));

    [Theory]
    [InlineData(Plain)]
    [InlineData(Plain + "public class Page { public Customer? Shown { get; set; } public List<Customer> All { get; } = []; }")]
    [InlineData(Plain + "public class Cache { readonly Dictionary<int, Customer> _all = []; public int Count => _all.Count; }")]
    [InlineData(Plain + "public class DbSet2<T> { } public class Db { public DbSet2<Customer> Customers { get; } = new(); }")]
    public Task What_is_not_stored_needs_none(string code) => StorageCode.AloneAsync(StorageCode.With(code));

    [Fact]
    public async Task A_policy_answers_with_a_period()
    {
        await PolicyVerifier.CodeAsync(StorageCode.Kept(Plain), """{ "security": [] }""");
        await PolicyVerifier.CodeAsync(StorageCode.Kept(Customer), NoPeriod);
        await PolicyVerifier.CodeAsync(
            StorageCode.Kept(Plain),
            """{ "retention": [{ "id": "default", "until": "obligationFulfilled", "isDefault": true }, { "id": "consent", "period": "P1Y", "anchor": "createdAt" }], "security": [] }""");
    }

    [Fact]
    public async Task The_message_says_what_to_do()
    {
        var code = StorageCode.Kept(Plain);
        Assert.Equal(
            "Customer is stored in ShopContext.Customers, and nothing says how long to keep Customer.Email; put [Retention(\"P2Y\", Anchor = nameof(…))] on the type, with the period you need",
            Assert.Single(await RuleSamples.FindingsAsync("using PiiAnalyzers;\n" + code)).GetMessage());
        Assert.Contains("the default of privacy-policy.json (\"default\") gives no period", Assert.Single(await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + code, NoPeriod), static d => d.Id == "PII5001").GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_another_project_is_reported_where_it_is_kept()
    {
        using var image = new MemoryStream();
        Assert.True(RuleSamples.Compile(("/lib/Library.cs", "using PiiAnalyzers;\n" + Plain)).WithAssemblyName("Library").Emit(image).Success);
        var source = StorageCode.With("using PiiAnalyzers;\npublic class Db : DbContext { public DbSet<Customer> People { get; set; } = null!; }");
        var compilation = RuleSamples.Compile(("/src/Code.cs", source)).AddReferences(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray()));
        var found = Assert.Single(await RuleSamples.FindingsAsync(compilation));
        Assert.Equal("PII5001", found.Id);
        Assert.Equal("People", source.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task Can_be_silenced()
    {
        var code = "using PiiAnalyzers;\n" + StorageCode.Kept(Plain);
        Assert.Empty(await RuleSamples.FindingsAsync("#pragma warning disable PII5001 // A reason\n" + code));
        Assert.Empty(await RuleSamples.FindingsAsync("// <auto-generated/>\n" + code));
        Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile(("/src/Sample.cs", code)), editorConfig: "[*.cs]\ndotnet_diagnostic.PII5001.severity = none\n"));
    }
}
