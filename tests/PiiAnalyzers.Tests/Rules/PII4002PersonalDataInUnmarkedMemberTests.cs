using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII4002PersonalDataInUnmarkedMemberTests
{
    [Fact]
    public Task Reports_a_property() => RuleVerifier.BodyAsync("_contact.Value = {|PII4002:customer.Email|};", Contact);

    [Theory]
    [InlineData("_contact.Value = customer.Segment;")]
    [InlineData("_contact.Marked = customer.Email;")]
    [InlineData("_contact.Value = customer.Email.Length.ToString();")]
    [InlineData("var contact = customer.Email; _ = contact;")]
    public Task Stays_silent(string statement) => RuleVerifier.BodyAsync(statement, Contact);

    [Fact]
    public Task Stays_silent_when_redacted() => RuleVerifier.BodyAsync("_contact.Value = Redaction.Erase(customer.Email);", Contact);

    [Fact]
    public async Task Names_the_member_for_the_fix()
    {
        var finding = Assert.Single(await RuleVerifier.FindingsInBodyAsync("_contact.Value = customer.Email;", Contact));
        Assert.Equal("P:Shop.Service.Contact.Value", finding.Properties[DiagnosticKeys.Member]);
    }

    private const string Contact = """
        public sealed class Contact
        {
            public string Value { get; set; } = "";
            [PersonalData(Category.Email)] public string Marked { get; set; } = "";
        }

        private readonly Contact _contact = new();
        """;
}
