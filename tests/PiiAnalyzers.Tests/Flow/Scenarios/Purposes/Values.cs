namespace Scenarios.PurposeScopes;

internal static class Values
{
    static void OneValue(Customer c)
    {
        Env.Log.LogInformation("{V}", c.Email.ForPurpose(Purposes.Support)); // ok the value declares its purpose
        Env.Log.LogInformation("{V}", c.Email); // ! PII1001 Customer.Email
    }

    static void OtherValueOnTheLine(Customer c) =>
        Env.Log.LogInformation("{A} {B}", c.Email.ForPurpose(Purposes.Support), c.Name); // ! PII1001 Customer.Name

    static void KeptInALocal(Customer c)
    {
        var mail = c.Email.ForPurpose(Purposes.Order);
        Env.Log.LogInformation("{V}", mail); // ok the local holds the declared value
        Env.Log.LogInformation("{V}", mail.Trim().ToUpperInvariant()); // ok still the declared value
        mail = c.Email;
        Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
    }

    static void ResultThrownAway(Customer c)
    {
        c.Name.ForPurpose(Purposes.Order);
        Env.Log.LogInformation("{V}", c.Name); // ! PII1001 Customer.Name
    }

    static void Concatenated(Customer c)
    {
        Env.Log.LogInformation("{V}", "to " + c.Email.ForPurpose(Purposes.Request)); // ok the only value declares its purpose
        Env.Log.LogInformation("{V}", c.Name + c.Email.ForPurpose(Purposes.Request)); // ! PII1001 Customer.Name
        Env.Log.LogInformation($"{c.Name.ForPurpose(Purposes.Request)} {c.Email}"); // ! PII1001 Customer.Email
    }

    static void EmptyPurpose(Customer c) =>
        Env.Log.LogInformation("{V}", c.Email.ForPurpose("")); // ! PII1001 Customer.Email

    static async Task Sent(Customer c)
    {
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(c.Email.ForPurpose(Purposes.Order))); // ok the value declares its purpose
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(c.Email)); // ! PII1002 Customer.Email
    }

    static void HandedOn(Customer c)
    {
        Write(c.Email.ForPurpose(Purposes.Support)); // ok declared before it is handed on
        Write(c.Email); // ! PII1001 Customer.Email
    }

    static void OnOneArm(Customer c) =>
        Env.Log.LogInformation("{V}", Env.Coin ? c.Email.ForPurpose(Purposes.Support) : c.Email); // ! PII1001 Customer.Email

    static void OnBothArms(Customer c) =>
        Env.Log.LogInformation("{V}", Env.Coin ? c.Email.ForPurpose(Purposes.Support) : c.Name.ForPurpose(Purposes.Order)); // ok both declared

    static void WholeRecord(Person p)
    {
        Env.Log.LogInformation("{V}", p.ForPurpose(Purposes.Administration)); // ok the whole record is declared
        Env.Log.LogInformation("{V}", p); // ! PII1001 Person.Name, PII1001 Person.Email
    }

    private static void Write(string text) => Env.Log.LogInformation("{V}", text); // -
}
