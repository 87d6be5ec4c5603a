using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Policy §1.2: for persons from 18 years.</summary>
public sealed class PII5010MinimumAgeNotEnforcedTests
{
    private const string Adults = """
        {
          "policy": { "minimumAge": { "years": 18 } },
          "categories": [
            { "id": "person.birth-date", "tier": "identifying", "sources": ["data-subject"], "dpv": "pd:BirthDate" },
            { "id": "person.age", "tier": "linkable", "sources": ["data-subject"], "dpv": "pd:Age" }
          ],
          "purposes": [{ "id": "age-check", "legalBases": ["contract"], "categories": ["person.birth-date", "person.age"], "dataSubjects": ["customer"] }]
        }
        """;

    private const string Born = "[PersonalData(Category.BirthDate)] public DateOnly Born { get; set; }";

    [Theory]
    [InlineData("class SignUp { [PersonalData(Category.BirthDate)] public DateOnly {|PII5010:Born|} { get; set; } }")]
    [InlineData("class RegisterRequest { [PersonalData(Category.Age)] public int {|PII5010:Years|} { get; set; } }")]
    [InlineData("class RegistrationModel { [PersonalData(\"person.birth-date\")] public DateOnly {|PII5010:Day|} { get; set; } }")]
    [InlineData("class CreateAccountCommand { [PersonalData(\"person.age\")] public int {|PII5010:Years|} { get; set; } }")]
    [InlineData("record SignupForm([property: PersonalData(Category.BirthDate)] DateOnly {|PII5010:Born|});")]
    [InlineData("record NewCustomer([PersonalData(Category.BirthDate)] DateOnly {|PII5010:Born|});")]
    [InlineData("class RegisterModel { public class InputModel { [PersonalData(Category.BirthDate)] public DateOnly {|PII5010:Born|} { get; set; } } }")]
    [InlineData("class SignUp { public int {|PII5010:Age|} { get; set; } }")]
    [InlineData("class SignUp { " + "[PersonalData(Category.BirthDate), MinimumAge({|PII5010:16|})] public DateOnly Born { get; set; }" + " }")]
    [InlineData("class Gate { [MinimumAge({|PII5010:21|})] public bool IsOldEnough(int years) => years >= 21; }")]
    [InlineData("class SignUp { [PersonalData(Category.BirthDate)] public DateOnly {|PII5010:Born|} { get; set; } } class Other { [MinimumAge(18)] public bool IsOldEnough(int years) => years >= 18; }")]
    public Task Reports_an_age_that_nobody_checks(string code) => CheckAsync(code, Adults);

    [Theory]
    [InlineData("class SignUp { [PersonalData(Category.BirthDate), MinimumAge(18)] public DateOnly Born { get; set; } }")]
    [InlineData("[MinimumAge(18)] class SignUp { " + Born + " }")]
    [InlineData("class SignUp { " + Born + " [MinimumAge(18)] public bool IsOldEnough() => Born.AddYears(18) < default(DateOnly); }")]
    [InlineData("record SignUp([property: PersonalData(Category.BirthDate), MinimumAge(18)] DateOnly Born);")]
    [InlineData("record SignUp([PersonalData(Category.BirthDate), MinimumAge(18)] DateOnly Born);")]
    [InlineData("class SignUp { " + Born + " } class Gate { [MinimumAge(18)] public bool Lets(SignUp form) => form.Born.AddYears(18) < default(DateOnly); }")]
    [InlineData("class SignUp { " + Born + " } class Gate { public bool Lets(SignUp form) => form.Born.AddYears(Ages.MinimumAge) < default(DateOnly); } static class Ages { public const int MinimumAge = 18; }")]
    [InlineData("class Validator<T> { } class SignUp { " + Born + " } class Rules : Validator<SignUp> { public bool Holds(DateOnly born) => born.AddYears(Ages.MinimumAge) < default(DateOnly); } static class Ages { public const int MinimumAge = 18; }")]
    [InlineData("abstract class Form { [MinimumAge(18)] public abstract bool IsOldEnough(); } abstract class SignUp : Form { " + Born + " }")]
    [InlineData("class Customer { " + Born + " }")]
    [InlineData("class SignUpResult { " + Born + " }")]
    [InlineData("class UserRegistered { " + Born + " }")]
    [InlineData("class CashRegister { [PersonalData(Category.Email)] public string Clerk { get; set; } = \"\"; }")]
    [InlineData("class SignUp { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }")]
    [InlineData("class SignUp { public bool Age { get; set; } }")]
    public Task Stays_silent(string code) => CheckAsync(code, Adults);

    [Theory]
    [InlineData("class SignUp { " + Born + " }")]
    [InlineData("class Gate { [MinimumAge(21)] public bool IsOldEnough(int years) => years >= 21; }")]
    public Task A_policy_without_an_age_asks_for_none(string code) => CheckAsync(code, Adults.Replace("\"minimumAge\": { \"years\": 18 }", "", StringComparison.Ordinal));

    // Findings of names are not at stake.
    private static async Task CheckAsync(string code, string policy) =>
        await PolicyVerifier.CodeAsync("using System;\n" + code, policy, "[*.cs]\ndotnet_diagnostic.PII4001.severity = none\n");

    [Fact]
    public async Task The_message_says_what_to_do()
    {
        var findings = await PolicyVerifier.FindingsAsync("using System; using PiiAnalyzers;\nclass SignUp { " + Born + " }\nclass Gate { [MinimumAge(21)] public bool Lets(int years) => true; }", Adults);
        Assert.Equal(
            [
                "SignUp.Born tells how old somebody is who signs up, and nothing checks the 18 years of privacy-policy.json; check it, and put [MinimumAge(PrivacyPolicy.MinimumAge)] on the member or on the method that checks",
                "Gate.Lets checks for 21 years, and privacy-policy.json says 18; write PrivacyPolicy.MinimumAge",
            ],
            findings.Where(static d => d.Id == "PII5010").Select(static d => d.GetMessage()));
    }

    [Fact]
    public async Task Can_be_silenced()
    {
        const string Code = "using System; using PiiAnalyzers;\nclass SignUp { " + Born + " }";
        Assert.Contains(await PolicyVerifier.FindingsAsync(Code, Adults), static d => d.Id == "PII5010");
        Assert.DoesNotContain(await PolicyVerifier.FindingsAsync("#pragma warning disable PII5010 // A reason\n" + Code, Adults), static d => d.Id == "PII5010");
        Assert.DoesNotContain(await PolicyVerifier.FindingsAsync("// <auto-generated/>\n" + Code, Adults), static d => d.Id == "PII5010");
    }
}
