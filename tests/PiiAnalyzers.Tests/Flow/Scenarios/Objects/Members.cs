namespace Scenarios.Objects;

internal static class Members
{
    static void Constructors(Customer c)
    {
        var kept = new Kept(c.Email, c.Id);
        Env.Log.LogInformation("{V}", kept.Number); // ok the id
        Env.Log.LogInformation("{V}", kept.Text); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", new Kept(c.Id).Text); // ok the other constructor sets a constant
    }

    static void PrimaryConstructorCaptures(Customer c)
    {
        var greeter = new Greeter(c.Name);
        Env.Log.LogInformation("{V}", greeter.Hello()); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", greeter.Size); // ok an initialiser that takes the length
    }

    static void SetterThatDrops(Customer c)
    {
        var masked = new Masked { Value = c.Email };
        Env.Log.LogInformation("{V}", masked.Value); // ok the setter stores stars
    }

    static void SetterThatTrims(Customer c)
    {
        var trimmed = new Trimmed { Value = c.Email };
        Env.Log.LogInformation("{V}", trimmed.Value); // ! PII1001 Customer.Email
        trimmed.Value = "  x ";
        Env.Log.LogInformation("{V}", trimmed.Value); // ok overwritten
    }

    static void ComputedProperties(Customer c)
    {
        var summary = new Summary { Source = c };
        Env.Log.LogInformation("{V}", summary.Initial); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", summary.HasPhone); // ok a null test
        Env.Log.LogInformation("{V}", summary.Reference); // ok the id and the segment
    }

    static void Indexers(Customer c)
    {
        var bag = new Bag { ["a"] = c.Email };
        Env.Log.LogInformation("{V}", bag["a"]); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", bag[0]); // ok the other indexer counts
        var empty = new Bag { ["a"] = "public" };
        Env.Log.LogInformation("{V}", empty["a"]); // ok the other bag
    }

    static void Operators(Customer c)
    {
        var joined = new Text("to ") + new Text(c.Name);
        Env.Log.LogInformation("{V}", joined.Content); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", !joined); // ok the operator tells whether it is empty
        Env.Log.LogInformation("{V}", new Text(c.Name) == joined); // ok a comparison
        joined += "!";
        Env.Log.LogInformation("{V}", joined.Content); // ! PII1001 Customer.Name
    }

    static void Conversions(Customer c)
    {
        Text text = c.Email;
        string back = text;
        Env.Log.LogInformation("{V}", back); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", (int)text); // ok the explicit conversion gives the length
    }

    static void ExtensionMembers(Customer c)
    {
        Env.Log.LogInformation("{V}", c.Label); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", c.Reference); // ok the id
        Env.Log.LogInformation("{V}", c.Greet("Mr ")); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", Customer.Nobody.Segment); // ok not marked
        Env.Log.LogInformation("{V}", c.Email.Stars); // ok a text of stars
        Env.Log.LogInformation("{V}", c.Email.Doubled); // ! PII1001 Customer.Email
    }

    static void PartialProperty(Customer c)
    {
        var part = new Parted { Shown = c.Email, Wiped = c.Email };
        Env.Log.LogInformation("{V}", part.Wiped); // ok its implementing part drops the value
        Env.Log.LogInformation("{V}", part.Shown); // ! PII1001 Customer.Email
    }

    static void GenericHolder(Customer c)
    {
        var text = new Holder<string>(c.Email);
        var number = new Holder<int>(c.Id);
        Env.Log.LogInformation("{V}", number.Item); // ok the holder of the id
        Env.Log.LogInformation("{V}", text.Item); // ! PII1001 Customer.Email
    }
}

internal sealed class Kept
{
    public Kept(string text, int number) => (Text, Number) = (text, number);

    public Kept(int number) : this("none", number) { }

    public string Text { get; }

    public int Number { get; }
}

internal sealed class Greeter(string name)
{
    public int Size { get; } = name.Length;

    public string Hello() => "Hello " + name;
}

internal sealed class Masked { public string Value { get; set => field = new string('*', value.Length); } = ""; }

internal sealed class Trimmed { public string Value { get => field ?? ""; set => field = value.Trim(); } }

internal sealed class Summary
{
    public required Customer Source { private get; init; }

    public string Initial => Source.Name[..1] + ".";

    public bool HasPhone => Source.Phone is not null;

    public string Reference { get { var text = Source.Name; text = $"{Source.Id}-{Source.Segment}"; return text; } }
}

internal sealed class Bag
{
    private readonly Dictionary<string, string> _items = new();

    public string this[string key] { get => _items[key]; set => _items[key] = value; }

    public int this[int extra] => _items.Count + extra;
}

internal readonly struct Text(string content) : IEquatable<Text>
{
    public string Content { get; } = content;

    public static Text operator +(Text a, Text b) => new(a.Content + b.Content);

    public static bool operator !(Text a) => a.Content.Length == 0;

    public static bool operator ==(Text a, Text b) => a.Content == b.Content;

    public static bool operator !=(Text a, Text b) => !(a == b);

    public static implicit operator Text(string text) => new(text);

    public static implicit operator string(Text text) => text.Content;

    public static explicit operator int(Text text) => text.Content.Length;

    public bool Equals(Text other) => this == other;

    public override bool Equals(object? obj) => obj is Text other && this == other;

    public override int GetHashCode() => 0;
}

internal static class CustomerExtensions
{
    extension(Customer customer)
    {
        public string Label => $"{customer.Id}: {customer.Name}";

        public int Reference => customer.Id;

        public string Greet(string title) => title + customer.Name;

        public static Customer Nobody => new();
    }

    extension(string text)
    {
        public string Stars => new('*', text.Length);

        public string Doubled => text + text;
    }
}

internal sealed partial class Parted
{
    private string _shown = "";

    public partial string Shown { get; set; }

    public partial string Wiped { get; set; }
}

internal sealed partial class Parted
{
    public partial string Shown { get => _shown; set => _shown = value; }

    public partial string Wiped { get => ""; set => _ = value; }
}

internal sealed class Holder<T>(T item) { public T Item { get; } = item; }
