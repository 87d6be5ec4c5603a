using PiiAnalyzers;

Console.WriteLine($"{PrivacyPolicy.Version} {PrivacyPolicy.Purposes.Support} {new Desk().Answer(new Visitor())}");

internal sealed class Visitor
{
    [PersonalData(PrivacyPolicy.Categories.ContactEmail)]
    public string Email { get; set; } = "";

    [PersonalData(Category.Health)] // PII7002
    public string Allergy { get; set; } = "";
}

internal sealed class Desk
{
    [Purpose("suport")] // PII2002
    public int Answer(Visitor visitor) => visitor.Email.Length;
}
