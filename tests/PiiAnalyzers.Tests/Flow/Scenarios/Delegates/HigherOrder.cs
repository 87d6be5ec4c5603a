namespace Scenarios.Delegates;

internal sealed class HigherOrder
{
    private readonly Func<Customer, string> _pick = static c => c.Email;
    private readonly Func<Customer, string> _safe = static c => c.Segment;
    private Action<string>? _changed;

    public HigherOrder() => Renamed += static text => Env.Log.LogInformation("{V}", text); // -

    private event Action<string>? Renamed;

    private event Action<int>? Counted;

    void DelegatesInFields(Customer c)
    {
        Env.Log.LogInformation("{V}", _safe(c)); // ok the field picks the segment
        Env.Log.LogInformation("{V}", _pick(c)); // ! PII1001 Customer.Email
    }

    void Event(Customer c)
    {
        Counted += static n => Env.Log.LogInformation("{V}", n); // ok numbers
        Counted?.Invoke(c.Name.Length); // ok a length
        Renamed?.Invoke(c.Segment); // ok not marked
        Renamed?.Invoke(c.Name); // ! PII1001 Customer.Name
    }

    void HandlerThatIgnores(Customer c)
    {
        _changed = static _ => Env.Log.LogInformation("changed"); // ok a constant
        _changed(c.Email); // ok the handler ignores its argument
    }

    static void Combined(Customer c)
    {
        Action<string> quiet = static _ => { };
        Action<string> loud = static text => Env.Log.LogInformation("{V}", text); // -
        var both = quiet + loud;
        quiet(c.Email); // ok this one does nothing
        both(c.Email); // ! PII1001 Customer.Email
    }

    static void MethodGroups(Customer c)
    {
        Func<Customer, string> name = NameOf;
        Func<Customer, int> id = IdOf;
        Env.Log.LogInformation("{V}", id(c)); // ok the id
        Env.Log.LogInformation("{V}", name(c)); // ! PII1001 Customer.Name
        Action<string> write = Write;
        write(c.Email); // ! PII1001 Customer.Email
    }

    static void OwnHigherOrderMethods(Customer c)
    {
        Env.Log.LogInformation("{V}", Apply(c, static x => x.Name)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", Apply(c, static x => x.Id)); // ok the id
        Env.Log.LogInformation("{V}", Apply(c.Email, static text => text.Length)); // ok a length
        Env.Log.LogInformation("{V}", Apply(c.Email, static text => text.Trim())); // ! PII1001 Customer.Email
    }

    static void CalledBack(Customer c)
    {
        With(c.Email, Write); // ! PII1001 Customer.Email
        With(c.Email, static text => Env.Log.LogInformation("{V}", text.Length)); // ok a length
        With(c.Segment, Write); // ok not marked
    }

    static void Composed(Customer c)
    {
        var shout = Compose<Customer, string, string>(static x => x.Name, static text => text.ToUpperInvariant());
        var size = Compose<Customer, string, int>(static x => x.Name, static text => text.Length);
        Env.Log.LogInformation("{V}", size(c)); // ok a length
        Env.Log.LogInformation("{V}", shout(c)); // ! PII1001 Customer.Name
    }

    static void ReturnedFromAMethod(Customer c)
    {
        Env.Log.LogInformation("{V}", Picker(true)(c)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Reader(c.Segment)()); // ok the closure holds a segment
        Env.Log.LogInformation("{V}", Reader(c.Name)()); // ! PII1001 Customer.Name
    }

    static void TableOfDelegates(Customer c)
    {
        var table = new Dictionary<string, Func<Customer, string>> { ["n"] = static x => x.Name, ["e"] = static x => x.Segment };
        Env.Log.LogInformation("{V}", table.Count); // ok a count
        Env.Log.LogInformation("{V}", table["n"](c)); // ! PII1001 Customer.Name
    }

    static void LazyValue(Customer c)
    {
        var mail = new Lazy<string>(() => c.Email);
        var size = new Lazy<int>(() => c.Email.Length);
        Env.Log.LogInformation("{V}", mail.IsValueCreated); // ok a bool
        Env.Log.LogInformation("{V}", size.Value); // ok a length
        Env.Log.LogInformation("{V}", mail.Value); // ! PII1001 Customer.Email
    }

    private static string NameOf(Customer c) => c.Name;

    private static int IdOf(Customer c) => c.Id;

    private static void Write(string text) => Env.Log.LogInformation("{V}", text); // -

    private static TResult Apply<T, TResult>(T value, Func<T, TResult> function) => function(value);

    private static void With(string text, Action<string> action) => action(text);

    private static Func<TA, TC> Compose<TA, TB, TC>(Func<TA, TB> first, Func<TB, TC> second) => a => second(first(a));

    private static Func<Customer, string> Picker(bool mail) => mail ? static c => c.Email : static c => c.Segment;

    private static Func<string> Reader(string text) => () => text;
}
