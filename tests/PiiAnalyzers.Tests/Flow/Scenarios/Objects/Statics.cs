namespace Scenarios.Objects;

internal static class Statics
{
    private static string _last = "none";
    private static string _counter = "0";
    private static readonly Customer Nobody = new();
    private static readonly string Welcome = "Hello " + Nobody.Segment;
    private static readonly Func<Customer, string> Pick = static c => c.Email;

    [ThreadStatic]
    private static string? _current;

    static void Remember(Customer c)
    {
        _last = c.Email;
        _counter = c.Email.Length.ToString();
        _current = c.Name;
    }

    static void ReadElsewhere()
    {
        Env.Log.LogInformation("{V}", _last); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", _counter); // ok only lengths are stored there
        Env.Log.LogInformation("{V}", _current); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", Welcome); // ok a constant and a segment
    }

    static void OverwrittenHere()
    {
        _last = "wiped";
        Env.Log.LogInformation("{V}", _last); // ok overwritten just before
    }

    static void DelegateInAField(Customer c) =>
        Env.Log.LogInformation("{V}", Pick(c)); // ! PII1001 Customer.Email

    static void InstanceState(Customer c)
    {
        var session = new Session();
        session.Open(c);
        session.Report();
    }

    static void Singleton(Customer c)
    {
        Registry.Instance.Owner = c.Name;
        Registry.Instance.Title = c.Segment;
    }

    static void SingletonRead()
    {
        Env.Log.LogInformation("{V}", Registry.Instance.Title); // ok only a segment is stored there
        Env.Log.LogInformation("{V}", Registry.Instance.Owner); // ! PII1001 Customer.Name
    }

    static void AnonymisedInPlace(Customer c)
    {
        c.Email = "removed";
        Env.Log.LogInformation("{V}", c.Email); // ok overwritten just before
        Env.Log.LogInformation("{V}", c.Name); // ! PII1001 Customer.Name
    }

    static void MarkedTypeWherever(Citizen citizen, PersonalCode code)
    {
        Env.Log.LogInformation("{V}", code.Value); // ! PII1001 PersonalCode
        Env.Log.LogInformation("{V}", citizen.Country); // ok not marked
        Env.Log.LogInformation("{V}", code.Equals(default(PersonalCode))); // ok a comparison
    }

    private sealed class Registry
    {
        public static Registry Instance { get; } = new();

        public string Owner { get; set; } = "";

        public string Title { get; set; } = "";
    }

    private sealed class Session
    {
        private string? _mail;
        private int _id;

        public void Open(Customer c) => (_mail, _id) = (c.Email, c.Id);

        public void Report() => Env.Log.LogInformation("Session of {Id}", _id); // ok the id

        public void Dump() => Env.Log.LogInformation("Session of {Mail}", _mail); // ! PII1001 Customer.Email
    }

    private sealed class Citizen
    {
        public string Country { get; set; } = "";
    }
}
