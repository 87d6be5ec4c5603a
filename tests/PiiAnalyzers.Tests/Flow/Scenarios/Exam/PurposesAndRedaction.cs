namespace Scenarios.Exam;

internal static class PurposesAndRedaction
{
    static void ForOneValue(Customer c)
    {
        var mail = c.Email.ForPurpose(Purposes.Support);
        Console.WriteLine(mail); // ok a declared purpose
        Console.WriteLine(mail.ToUpperInvariant()); // ok the purpose goes with the value
        Console.WriteLine(mail + c.Name); // ! PII1001 Customer.Name
        Console.WriteLine(c.Email); // ! PII1001 Customer.Email
    }

    static void ForAnObject(Customer c)
    {
        var known = c.ForPurpose(Purposes.Order);
        Console.WriteLine(known.Email); // ok the object has a purpose
        Console.WriteLine(c.Email); // ! PII1001 Customer.Email
    }

    static void ForSomeElements(List<Customer> all)
    {
        Console.WriteLine(string.Join(",", all.Select(static c => c.Email.ForPurpose(Purposes.Survey)))); // ok each has a purpose
        Console.WriteLine(string.Join(",", all.Select(static c => c.Email))); // ! PII1001 Customer.Email
    }

    static void OnTypes(Customer c)
    {
        Desk.Tell(c.Email); // ok the type declares a purpose
        Desk.Inner.Tell(c.Email); // ok the type around it declares a purpose
        Lobby.Tell(c.Email); // ! PII1001 Customer.Email
    }

    static void LambdaPurpose(Customer c)
    {
        Func<Task> send = [Purpose(Purposes.Request)] async () => await Env.Http.PostAsync("/a", new StringContent(c.Email)); // ok the lambda declares a purpose
        Func<Task> bare = async () => await Env.Http.PostAsync("/a", new StringContent(c.Email)); // ! PII1002 Customer.Email
        Run(send, bare);
    }

    [Purpose(Purposes.Support)]
    static void LocalFunctionInherits(Customer c)
    {
        Tell();

        void Tell() => Console.WriteLine(c.Email); // ok the method around it declares a purpose
    }

    static void LocalFunctionDeclares(Customer c)
    {
        Tell(c.Email); // ok the local function declares a purpose

        [Purpose(Purposes.Support)]
        static void Tell(string text) => Console.WriteLine(text); // -
    }

    static void Redacted(Customer c)
    {
        Console.WriteLine(Mask(c.Email)); // ok redacted
        Console.WriteLine(First(c.Email)); // ! PII1001 Customer.Email
        Console.WriteLine(Wrapped(c.Email)); // ok a wrapper around a redactor
        Console.WriteLine(Half(c.Email)); // ! PII1001 Customer.Email
    }

    static void RedactedExtension(Customer c)
    {
        Console.WriteLine(c.Email.Stars()); // ok redacted by an extension
        Console.WriteLine(string.Join(",", new[] { c.Email, c.Name }.Select(Stars))); // ok each is redacted
        Console.WriteLine(c.Email.Stars() + c.Email); // ! PII1001 Customer.Email
    }

    static void RedactedProperty(Account account)
    {
        Console.WriteLine(account.Short); // ok a redactor property
        Console.WriteLine(account.Number); // ! PII1001 Account.Number
        Console.WriteLine(account.Long); // ! PII1001 Account.Number
    }

    static async Task Linkable(Customer c)
    {
        Console.WriteLine(Pseudonym(c.Email)); // ok linkable in a log
        throw await Failed(Pseudonym(c.Segment)); // ok a segment
    }

    static void ParameterPurpose(Customer c)
    {
        Answer(c.Email); // ok the parameter declares a purpose
        Console.WriteLine(c.Phone); // ! PII1001 Customer.Phone
    }

    static void SinkDeclared(Customer c)
    {
        var outbox = new Outbox();
        outbox.Put("k", c.Id); // ok an id
        outbox.Put("k", c.Email); // ! PII1002 Customer.Email
        outbox.Remember(c.Email); // ok not a sink
    }

    private static void Run(params Func<Task>[] all) => Console.WriteLine(all.Length); // -

    private static void Answer([Purpose(Purposes.Request)] string mail) => Console.WriteLine(mail); // -

    private static Task<Exception> Failed(string text) => Task.FromResult<Exception>(new InvalidOperationException(text)); // -

    [Redactor(Identifiability.NonIdentifying)]
    private static string Mask(string text) => text[..1] + "***";

    [Redactor(Identifiability.Linkable)]
    private static string Pseudonym(string text) => text.Length + "-" + text.GetHashCode();

    [Redactor(Identifiability.Aggregated)]
    private static string Stars(this string text) => new('*', text.Length);

    private static string First(string text) => text[..1] + "***";

    private static string Wrapped(string text) => "mail:" + Mask(text.Trim());

    private static string Half(string text) => Env.Coin ? Mask(text) : text;

    [Purpose(Purposes.Support)]
    private static class Desk
    {
        public static void Tell(string text) => Console.WriteLine(text); // -

        public static class Inner
        {
            public static void Tell(string text) => Console.WriteLine(text); // -
        }
    }

    private static class Lobby
    {
        public static void Tell(string text) => Console.WriteLine(text); // -
    }

    internal sealed class Account
    {
        [BankAccountData] public string Number { get; init; } = "";

        [Redactor(Identifiability.NonIdentifying)]
        public string Short => "…" + Number[^4..];

        public string Long => "No. " + Number;
    }

    private sealed class Outbox
    {
        private object? _last;

        public void Put(string key, [Sink(SinkKind.Transmission)] object value) => _last = (key, value);

        public void Remember(object value) => _last = value;
    }
}
