namespace Scenarios.Exam;

internal sealed class Callbacks
{
    private readonly List<Action<string>> _listeners = [];
    private readonly Dictionary<string, Func<Customer, string>> _columns = new()
    {
        ["mail"] = static c => c.Email,
        ["segment"] = static c => c.Segment,
    };

    static void Closure(Customer c)
    {
        var text = "x";
        Action set = () => text = c.Email;
        Console.WriteLine(text); // ok not yet set
        set();
        Console.WriteLine(text); // ! PII1001 Customer.Email
    }

    static void CapturedLater(Customer c)
    {
        var text = c.Segment;
        Action print = () => Console.WriteLine(text); // ! PII1001 Customer.Email
        text = c.Email;
        print();
    }

    static void ReturnedClosure(Customer c)
    {
        var read = Keep(c.Email);
        var other = Keep(c.Segment);
        Console.WriteLine(other()); // ok a segment
        Console.WriteLine(read()); // ! PII1001 Customer.Email
    }

    static void Curried(Customer c)
    {
        Func<string, Func<string, string>> add = static a => b => a + b;
        Console.WriteLine(add("x")("y")); // ok constants
        Console.WriteLine(add(c.Email)("y")); // ! PII1001 Customer.Email
    }

    void Columns(Customer c)
    {
        foreach (var (name, pick) in _columns)
        {
            Console.WriteLine(name); // ok a column's name
            Console.WriteLine(pick(c)); // ! PII1001 Customer.Email
        }
    }

    static void Continuation(Customer c)
    {
        Twice(c.Email, static text => Console.WriteLine(text.Length)); // ok a length
        Twice(c.Email, Console.WriteLine); // ! PII1001 Customer.Email
    }

    static void Recursion(Customer c)
    {
        Func<int, string, string> repeat = null!;
        repeat = (n, text) => n == 0 ? "" : text + repeat(n - 1, text);
        Console.WriteLine(repeat(2, c.Name)); // ! PII1001 Customer.Name
    }

    void Subscribed(Customer c)
    {
        _listeners.Add(static text => Console.WriteLine(text)); // -
        foreach (var listener in _listeners)
        {
            listener("x"); // ok a constant
            listener(c.Email); // ! PII1001 Customer.Email
        }
    }

    static void Local(Customer c)
    {
        Print(c.Segment); // ok a segment
        Print(c.Email); // ! PII1001 Customer.Email
        Hide(c.Email); // ok a length

        static void Print(string text) => Console.WriteLine(text); // -
        static void Hide(string text) => Console.WriteLine(text.Length); // -
    }

    static void LocalSetsCaptured(Customer c)
    {
        string? found = null;
        Find();
        Console.WriteLine(found); // ! PII1001 Customer.Email
        Clear();
        Console.WriteLine(found); // ok cleared

        void Find() => found = c.Email;
        void Clear() => found = null;
    }

    static void LazyValue(Customer c)
    {
        var lazy = new Lazy<string>(() => c.Name.Trim());
        var safe = new Lazy<int>(() => c.Name.Length);
        Console.WriteLine(safe.Value); // ok a length
        Console.WriteLine(lazy.Value); // ! PII1001 Customer.Name
    }

    static void EventWithArgs(Customer c)
    {
        var source = new Source();
        source.Changed += static (_, e) => Console.WriteLine(e.Text); // -
        source.Change(c.Segment); // ok a segment
        source.Change(c.Email); // ! PII1001 Customer.Email
    }

    static void TemplateAsDelegate(Customer c)
    {
        Func<Customer, string>[] picks = [static x => x.Segment, static x => x.Id.ToString()];
        Console.WriteLine(string.Join(",", picks.Select(pick => pick(c)))); // ok neither is marked
    }

    private static Func<string> Keep(string text) => () => text;

    private static void Twice(string text, Action<string> act)
    {
        act(text);
        act(text);
    }

    private sealed class Source
    {
        public event EventHandler<ChangedArgs>? Changed;
        public void Change(string text) => Changed?.Invoke(this, new ChangedArgs(text));
    }

    private sealed class ChangedArgs(string text) : EventArgs { public string Text { get; } = text; }
}
