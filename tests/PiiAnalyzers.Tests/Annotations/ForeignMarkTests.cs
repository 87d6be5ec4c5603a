using PiiAnalyzers.Compiler.Generation;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Annotations;

/// <summary>Attributes of other libraries that are read as marks, as a project without one of ours sees them.</summary>
public sealed class ForeignMarkTests
{
    private const string Types = """
        #nullable enable
        using System;
        using System.ComponentModel.DataAnnotations;
        using Destructurama.Attributed;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Logging;
        namespace Destructurama.Attributed
        {
            public class NotLoggedAttribute : Attribute { }
            public class LogMaskedAttribute : Attribute { }
        }
        namespace Acme
        {
            public class SecretAttribute : Attribute { }
            public sealed class VerySecretAttribute : SecretAttribute { }
            public class Input
            {
                [EmailAddress] public string Contact { get; set; } = "";
                [Phone] public string Number { get; set; } = "";
                [DataType(DataType.CreditCard)] public string Pay { get; set; } = "";
                [DataType(DataType.Date)] public DateTime Due { get; set; }
                [DataType(DataType.Password)] public string Word { get; set; } = "";
                [EmailAddress] public bool Flag { get; set; }
                [EmailAddress] public string SupportContact { get; set; } = "";
                [LogMasked] public string Remark { get; set; } = "";
                [NotLogged] public string Payload { get; set; } = "";
                [NotLogged, EmailAddress] public string Answer { get; set; } = "";
                [Secret] public string Plan { get; set; } = "";
                [VerySecret] public string Place { get; set; } = "";
            }
            public record Row([EmailAddress] string OnParameter, [property: Phone] string OnProperty);
            public class MailSettings { [EmailAddress] public string Contact { get; set; } = ""; }
            public class Account : IdentityUser { }
        }
        """;

    [Theory]
    [InlineData("Input.Contact", "Email")]
    [InlineData("Input.Number", "Phone")]
    [InlineData("Input.Pay", "PaymentCard")]
    [InlineData("Input.Due", null)]
    [InlineData("Input.Word", "Credential")]
    [InlineData("Input.Flag", null)]
    [InlineData("Input.SupportContact", null)]
    [InlineData("Input.Remark", "Other")]
    [InlineData("Input.Payload", null)]
    [InlineData("Input.Answer", "Email")]
    [InlineData("Input.Plan", null)]
    [InlineData("Row.OnParameter", "Email")]
    [InlineData("Row.OnProperty", "Phone")]
    [InlineData("MailSettings.Contact", null)]
    public void Implied_marks(string member, string? category)
    {
        var mark = Read(member, "");
        Assert.Equal(category, mark?.CategoryKey);
        Assert.True(mark is null or { IsForeign: true, IsImplied: true });
    }

    [Theory]
    [InlineData("Acme.SecretAttribute:Health", "Health", false)]
    [InlineData(" Acme.Secret : health , ", "Health", false)]
    [InlineData("Acme.SecretAttribute:contact.plan", "contact.plan", true)]
    [InlineData("Acme.SecretAttribute", "Other", false)]
    [InlineData("Acme.OtherAttribute:Health, :, ,Acme.SecretAttribute:Email", "Email", false)]
    [InlineData("Other.SecretAttribute:Health", null, false)]
    [InlineData("Secret:Health", null, false)]
    [InlineData(":Health", null, false)]
    public void Listed_marks(string listed, string? category, bool isPolicyKey)
    {
        foreach (var member in new[] { "Input.Plan", "Input.Place" })
        {
            var mark = Read(member, listed);
            Assert.Equal(category, mark?.CategoryKey);
            Assert.Equal(isPolicyKey, mark?.IsPolicyKey ?? false);
            Assert.NotEqual(true, mark?.IsImplied);
        }
    }

    [Theory]
    [InlineData("{|PII1001:input.Contact|}")]
    [InlineData("{|PII1001:input.Remark|}")]
    [InlineData("{|PII1001:row.OnParameter|}")]
    [InlineData("row.OnParameter.Length.ToString()")]
    [InlineData("input.Due.ToString()")]
    [InlineData("settings.Contact")]
    [InlineData("account.Id")]
    [InlineData("account.EmailConfirmed.ToString()")]
    [InlineData("account.TwoFactorEnabled.ToString() + account.LockoutEnd")]
    [InlineData("{|PII1001:account.Email|}")]
    public Task What_is_logged(string value) => RunAsync($"logger.LogInformation(\"{{V}}\", {value});");

    [Fact]
    public Task A_key_names_a_record_without_its_data() => RunAsync(
        "_ = new InvalidOperationException(account.Id); http.PostAsync(\"https://x.example\", new System.Net.Http.StringContent(account.Id));");

    [Fact]
    public async Task What_is_masked_stays_hidden_when_the_object_is_taken_apart()
    {
        await RunAsync("logger.LogInformation(\"{@V}\", masked);");
        await RunAsync("logger.LogInformation(\"{V}\", {|PII1001:masked.Remark|});");
        await RunAsync("logger.LogInformation(\"{V}\", {|PII1001:{|PII1001:System.Text.Json.JsonSerializer.Serialize(masked)|}|});");
    }

    [Theory]
    [InlineData("[*.cs]\npii.marks = Acme.SecretAttribute:Health\n")]
    [InlineData("is_global = true\npii.marks = Acme.SecretAttribute:Health\n")]
    public async Task A_project_lists_its_own(string config)
    {
        await RunAsync("logger.LogInformation(\"{V}\", {|PII1001:input.Plan|});", config);
        await RunAsync("logger.LogInformation(\"{V}\", input.Plan);");
    }

    [Fact]
    public void What_only_implies_a_mark_generates_nothing()
    {
        var compilation = RuleSamples.Compile(("/src/Input.cs", "using System.ComponentModel.DataAnnotations;\npublic partial class Input { [EmailAddress] public string Contact { get; set; } = \"\"; }"));
        var result = CSharpGeneratorDriver.Create(new PiiGenerator()).RunGenerators(compilation).GetRunResult();
        Assert.DoesNotContain(result.GeneratedTrees, static tree => tree.ToString().Contains("Contact", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_name_attributes_that_exist()
    {
        var compilation = RuleSamples.Compile(("/src/Types.cs", Types));
        var rows = Repository.Read("src/PiiAnalyzers.Compiler/Annotations/Foreign.marks").Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(';', StringSplitOptions.TrimEntries));
        Assert.All(rows, row =>
        {
            Assert.Equal(4, row.Length);
            Assert.True(row[2] == "*" || CategoryTaxonomy.Find(row[2]) is not null, row[2]);
            Assert.True(Enum.TryParse<ForeignMeaning>(row[3], ignoreCase: true, out _), row[3]);
            Assert.True(row[0].StartsWith("Destructurama.", StringComparison.Ordinal) || compilation.GetTypeByMetadataName(row[0]) is not null, row[0]);
        });
    }

    private static PersonalDataMark? Read(string member, string listed)
    {
        var compilation = RuleSamples.Compile(("/src/Types.cs", Types));
        var parts = member.Split('.');
        return new MarkReader(compilation, listed).Read(compilation.GetTypeByMetadataName("Acme." + parts[0])!.GetMembers(parts[1]).Single());
    }

    private static Task RunAsync(string statement, string config = "") => RuleVerifier.SourceAsync(
        Types + $$"""

        namespace Acme
        {
            public class Masked
            {
                public int Id { get; set; }
                [LogMasked] public string Remark { get; set; } = "";
                [NotLogged, EmailAddress] public string Answer { get; set; } = "";
            }
            public class Service(ILogger<Service> logger, System.Net.Http.HttpClient http)
            {
                void Run(Input input, Row row, MailSettings settings, Account account, Masked masked) { {{statement}} _ = http; _ = logger; }
            }
        }
        """,
        config);
}
