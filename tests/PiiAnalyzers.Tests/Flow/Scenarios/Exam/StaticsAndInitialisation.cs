namespace Scenarios.Exam;

internal sealed partial class StaticsAndInitialisation
{
    private static readonly Customer Default = new() { Email = "a@b.c", Segment = "gold" };
    private static readonly string Banner = "Hello " + Default.Email;
    private static readonly string Plain = "Hello " + Default.Segment;
    private static readonly Dictionary<int, string> Seen = [];
    private static readonly Dictionary<int, int> Sizes = [];
    private static string s_fromConstructor;
    private readonly string _mail;
    private readonly string _kind = "kind";

    static StaticsAndInitialisation() => s_fromConstructor = Default.Email;

    StaticsAndInitialisation(Customer c)
    {
        _mail = c.Email;
        _kind += c.Segment;
        Lazy = c.Phone + "!";
    }

    private string Lazy { get; init; }

    private string Computed => _mail.ToUpperInvariant();

    partial void OnChanged(string text);

    static void Statics()
    {
        Console.WriteLine(Plain); // ok a segment
        Console.WriteLine(Banner); // ! PII1001 Customer.Email
        Console.WriteLine(s_fromConstructor); // ! PII1001 Customer.Email
    }

    static void Remember(Customer c)
    {
        Seen[c.Id] = c.Name;
        Sizes[c.Id] = c.Name.Length;
    }

    static void Recall(int id)
    {
        Console.WriteLine(Sizes[id]); // ok a length
        Console.WriteLine(Seen.Count); // ok a count
        Console.WriteLine(Seen[id]); // ! PII1001 Customer.Name
        Console.WriteLine(string.Join(",", Seen.Keys)); // ok ids
    }

    void Instance()
    {
        Console.WriteLine(_kind); // ok a segment
        Console.WriteLine(_mail); // ! PII1001 Customer.Email
        Console.WriteLine(Computed); // ! PII1001 Customer.Email
        Console.WriteLine(Lazy); // ! PII1001 Customer.Phone
    }

    void PartialCalled(Customer c)
    {
        OnChanged(c.Segment); // ok a segment
        OnChanged(c.Email); // ! PII1001 Customer.Email
    }

    static void Initializers(Customer c)
    {
        var order = new Order { Number = 3, Buyer = new() { Name = c.Name, Home = { City = c.Home.City } } };
        Console.WriteLine(order.Number); // ok a number
        Console.WriteLine(order.Buyer.Home.City); // ! PII1001 Address.City
        Console.WriteLine(order.Buyer.Id); // ok an id
    }

    static void Required(Customer c)
    {
        var made = new Made { Left = c.Email, Right = c.Segment };
        Console.WriteLine(made.Right); // ok a segment
        Console.WriteLine(made.Both); // ! PII1001 Customer.Email
        var changed = made with { Left = "x" };
        Console.WriteLine(changed.Left); // ok replaced
        Console.WriteLine(changed); // ok replaced
        Console.WriteLine(made); // ! PII1001 Customer.Email
    }

    static void SingletonCache(Customer c)
    {
        var cache = Cache.Instance;
        cache.Last = c;
        Console.WriteLine(cache.Hits); // ok a count
        Console.WriteLine(Cache.Instance.Last?.Email); // ! PII1001 Customer.Email
    }

    static void Constants()
    {
        Console.WriteLine(Default.Id); // ok an id
        Console.WriteLine(Default); // ok prints the name of the class
        Console.WriteLine(Default.Email); // ! PII1001 Customer.Email
    }

    private readonly record struct Made
    {
        public Made() { }
        public required string Left { get; init; }
        public required string Right { get; init; }
        public string Both => Left + Right;
        private bool PrintMembers(StringBuilder builder) { builder.Append(Left); return true; }
    }

    private sealed class Cache
    {
        public static Cache Instance { get; } = new();
        public Customer? Last { get; set; }
        public int Hits { get; private set; }
    }
}

internal sealed partial class StaticsAndInitialisation
{
    partial void OnChanged(string text) => Console.WriteLine(text); // -
}
