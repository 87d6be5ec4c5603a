namespace Scenarios.PurposeScopes;

internal static class Scopes
{
    [Purpose(Purposes.Support)]
    static void OnTheMethod(Customer c)
    {
        Env.Log.LogInformation("{V}", c.Email); // ok the method declares a purpose
        Console.WriteLine(c.Name); // ok the method declares a purpose
    }

    static void NoPurpose(Customer c) =>
        Env.Log.LogInformation("{V}", c.Email); // ! PII1001 Customer.Email

    [Purpose]
    static void NoPurposeNamed(Customer c) =>
        Env.Log.LogInformation("{V}", c.Email); // ! PII1001 Customer.Email

    [Purpose("")]
    static void EmptyPurpose(Customer c) =>
        Env.Log.LogInformation("{V}", c.Email); // ! PII1001 Customer.Email

    [Purpose(Purposes.Support, Purposes.Order)]
    static async Task TwoPurposesAndASend(Customer c) =>
        await Env.Http.PostAsync("https://api.example.com/tickets", new StringContent(c.Email)); // ok the purposes cover sending too

    static void OnALambda(Customer c)
    {
        Action covered = [Purpose(Purposes.Security)] () => Env.Log.LogInformation("{V}", c.Email); // ok the lambda declares a purpose
        Action bare = () => Env.Log.LogInformation("{V}", c.Email); // ! PII1001 Customer.Email
        covered();
        bare();
    }

    static void OnALocalFunction(Customer c)
    {
        Covered();
        Bare();

        [Purpose(Purposes.Order)]
        void Covered() => Env.Log.LogInformation("{V}", c.Name); // ok the local function declares a purpose

        void Bare() => Env.Log.LogInformation("{V}", c.Name); // ! PII1001 Customer.Name
    }

    [Purpose(Purposes.Statistics)]
    static void InsideTheMethodEverythingIsCovered(List<Customer> all)
    {
        all.ForEach(c => Env.Log.LogInformation("{V}", c.Email)); // ok the lambda lies in a method with a purpose
        foreach (var c in all)
        {
            Write(c);
        }

        static void Write(Customer c) => Env.Log.LogInformation("{V}", c.Name); // ok the local function lies in a method with a purpose
    }
}

[Purpose(Purposes.Administration)]
internal sealed class WholeType(Customer c)
{
    private string Shown
    {
        get
        {
            Env.Log.LogInformation("{V}", c.Name); // ok the type declares a purpose
            return c.Name;
        }
    }

    void Method() => Env.Log.LogInformation("{V}", Shown); // ok the type declares a purpose

    static void Static(Customer other) => Env.Log.LogInformation("{V}", other.Email); // ok the type declares a purpose
}

internal sealed class PartlyCovered
{
    private readonly Customer _customer;

    [Purpose(Purposes.Request)]
    public PartlyCovered(Customer c)
    {
        _customer = c;
        Env.Log.LogInformation("{V}", c.Email); // ok the constructor declares a purpose
    }

    public PartlyCovered(Order o)
    {
        _customer = o.Buyer ?? new Customer();
        Env.Log.LogInformation("{V}", _customer.Email); // ! PII1001 Customer.Email
    }

    [Purpose(Purposes.Request)]
    public int Covered
    {
        get
        {
            Env.Log.LogInformation("{V}", _customer.Name); // ok the property declares a purpose
            return _customer.Id;
        }
    }

    public int Bare
    {
        get
        {
            Env.Log.LogInformation("{V}", _customer.Name); // ! PII1001 Customer.Name
            return _customer.Id;
        }
    }
}

internal partial struct PartialType
{
    readonly void First(Customer c) => Env.Log.LogInformation("{V}", c.Email); // ok another part of the type declares a purpose
}

[Purpose(Purposes.Survey)]
internal partial struct PartialType;
