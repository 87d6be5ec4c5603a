namespace Scenarios.Exam3;

/// <summary>Two of a kind: instances that stay apart through constructors, factories, builders and collections.</summary>
internal static class Twins
{
    static void Constructed(Customer c)
    {
        var loud = new Card(new Holder(c.Name), new Holder(c.Segment));
        var quiet = new Card(new Holder("front"), new Holder(c.Segment));
        Console.WriteLine(loud.Back.Text); // ok the back is a segment
        Console.WriteLine(quiet.Front.Text); // ok a constant
        Console.WriteLine(quiet.Both()); // ok a constant and a segment
        Console.WriteLine(loud.Front.Text); // ! PII1001 Customer.Name
        Console.WriteLine(loud.Both()); // ! PII1001 Customer.Name
        Console.WriteLine(loud.Turned().Back.Text); // ! PII1001 Customer.Name
        Console.WriteLine(loud.Turned().Front.Text); // ok turned
        Console.WriteLine(loud.Turned().Turned().Back.Text); // ok turned twice
    }

    static void FromFactory(Customer c)
    {
        var factory = new HolderFactory("prefix ");
        var one = factory.Make(c.Email);
        var two = factory.Make(c.Segment);
        Console.WriteLine(two.Text); // ok a segment
        Console.WriteLine(one.Text); // ! PII1001 Customer.Email
        var personal = new HolderFactory(c.Name);
        Console.WriteLine(personal.Make("x").Text); // ! PII1001 Customer.Name
        Console.WriteLine(factory.Make("x").Text); // ok the first factory's prefix is a constant
    }

    static void FromBuilders(Customer c)
    {
        var first = new Builder().To(c.Email).Subject("hello");
        var second = new Builder().To("desk").Subject(c.Segment);
        var mail = first.Build();
        Console.WriteLine(second.Build().To); // ok a constant
        Console.WriteLine(mail); // ! PII1001 Customer.Email
        Console.WriteLine(mail.To); // ! PII1001 Customer.Email
        first.To("nobody");
        Console.WriteLine(mail.To); // ! PII1001 Customer.Email
        Console.WriteLine(first.Build().To); // ok set again since
    }

    static void Immutable(Customer c)
    {
        var empty = Chain.Empty;
        var one = empty.Add(c.Segment);
        var two = one.Add(c.Phone ?? "");
        Console.WriteLine(one.Render()); // ok a segment only
        Console.WriteLine(empty.Add("x").Render()); // ok a constant
        Console.WriteLine(two.Size); // ok a size
        Console.WriteLine(two.Render()); // ! PII1001 Customer.Phone
        Console.WriteLine(two.Rest!.Render()); // ok the rest is the list from before
    }

    static void ReturnsThis(Customer c)
    {
        var text = new Fluent();
        var same = text.Add(c.Segment);
        Console.WriteLine(text.Value); // ok a segment
        same.Add(c.Name);
        Console.WriteLine(text.Value); // ! PII1001 Customer.Name
        var fresh = new Fluent().Add("a");
        Console.WriteLine(fresh.Value); // ok another one
        Console.WriteLine(text.Reset().Value); // ok reset
        Console.WriteLine(same.Value); // ok it is the same object
    }

    static void InCollections(List<Customer> all)
    {
        var mails = new List<Holder>();
        var groups = new List<Holder>();
        foreach (var c in all)
        {
            mails.Add(new Holder(c.Email));
            groups.Add(new Holder(c.Segment));
        }

        foreach (var (mail, group) in mails.Zip(groups))
        {
            Console.WriteLine(group.Text); // ok segments
            Console.WriteLine(mail.Text); // ! PII1001 Customer.Email
            mail.Text = "sent";
            Console.WriteLine(mail.Text); // ok overwritten
        }

        Console.WriteLine(string.Join(",", groups.Select(static h => h.Text))); // ok segments
    }

    static void SameHelper(Customer c)
    {
        Console.WriteLine(Frame(c.Segment)); // ok a segment
        Console.WriteLine(Frame(c.Name)); // ! PII1001 Customer.Name
        Console.WriteLine(Apply(Frame, c.Segment)); // ok a segment
        Console.WriteLine(Apply(Frame, c.Email)); // ! PII1001 Customer.Email
        Console.WriteLine(Apply(static s => s.Length.ToString(), c.Email)); // ok a length
        Console.WriteLine(Pick(c.Segment, c.Name)); // ok the first
        Console.WriteLine(Pick(c.Name, c.Segment)); // ! PII1001 Customer.Name
    }

    static void ThroughOutputs(Customer c)
    {
        Split(c.Email, c.Segment, out var left, out var right);
        Console.WriteLine(right); // ok a segment
        Console.WriteLine(left); // ! PII1001 Customer.Email
        Split(c.Segment, c.Email, out left, out right);
        Console.WriteLine(left); // ok a segment
        Console.WriteLine(right); // ! PII1001 Customer.Email
        Swap(ref left, ref right);
        Console.WriteLine(right); // ok swapped
        Console.WriteLine(left); // ! PII1001 Customer.Email
    }

    static void OverwrittenInLoop(List<Customer> all)
    {
        var holder = new Holder("start");
        for (var i = 0; i < all.Count; i++)
        {
            holder.Text = all[i].Name;
            Console.WriteLine(holder.Text); // ! PII1001 Customer.Name
            holder.Clear();
        }

        Console.WriteLine(holder.Text); // ok cleared at the end of every turn
        foreach (var c in all)
        {
            holder.Text = c.Email;
        }

        Console.WriteLine(holder.Text); // ! PII1001 Customer.Email
    }

    static void BySetter(Customer c)
    {
        var trimmed = new Limited(c.Segment) { Text = c.Name };
        Console.WriteLine(trimmed.Fixed); // ok a segment
        Console.WriteLine(trimmed.Text); // ! PII1001 Customer.Name
        trimmed.Text = "";
        Console.WriteLine(trimmed.Text); // ok overwritten through the setter
        Console.WriteLine(new Limited(c.Phone ?? "") { Text = "x" }.Text); // ok only the fixed part is personal
        Console.WriteLine(new Limited(c.Phone ?? "") { Text = "x" }.Fixed); // ! PII1001 Customer.Phone
    }

    static void Cloned(Customer c)
    {
        var original = new Card(new Holder(c.Segment), new Holder("b"));
        var shallow = original.Shallow();
        var deep = original.Deep();
        original.Front.Text = c.Email;
        Console.WriteLine(deep.Front.Text); // ok the copy has its own holder
        Console.WriteLine(shallow.Front.Text); // ! PII1001 Customer.Email
        shallow.Front = new Holder("new");
        Console.WriteLine(shallow.Front.Text); // ok replaced
        Console.WriteLine(original.Front.Text); // ! PII1001 Customer.Email
    }

    static void Cyclic(Customer c)
    {
        var parent = new Person2 { Label = c.Name };
        var child = new Person2 { Label = c.Segment, Parent = parent };
        parent.Children.Add(child);
        Console.WriteLine(parent.Children[0].Label); // ok the child's label
        Console.WriteLine(child.Parent.Label); // ! PII1001 Customer.Name
        Console.WriteLine(parent.Children[0].Parent!.Label); // ! PII1001 Customer.Name
        Console.WriteLine(child.Parent.Children.Single().Label); // ok back at the child
        Console.WriteLine(child.Path()); // ! PII1001 Customer.Name
        child.Parent = null;
        Console.WriteLine(child.Path()); // ok the parent was taken away
    }

    private static string Frame(string text) => $"[{text}]";

    private static TOut Apply<TIn, TOut>(Func<TIn, TOut> map, TIn value) => map(value);

    private static string Pick(string first, string second) => second.Length < 0 ? "" : first;

    private static void Split(string a, string b, out string left, out string right) => (left, right) = (a.Trim(), b.Trim());

    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);

    private sealed class Holder(string text)
    {
        public string Text { get; set; } = text;
        public void Clear() => Text = string.Empty;
    }

    private sealed class Card(Holder front, Holder back)
    {
        public Holder Front { get; set; } = front;
        public Holder Back { get; set; } = back;
        public string Both() => $"{Front.Text}/{Back.Text}";
        public Card Turned() => new(Back, Front);
        public Card Shallow() => (Card)MemberwiseClone();
        public Card Deep() => new(new Holder(Front.Text), new Holder(Back.Text));
    }

    private sealed class HolderFactory(string prefix)
    {
        public int Made { get; private set; }
        public Holder Make(string text) { Made++; return new Holder(prefix + text); }
    }

    private sealed record Mail(string To, string Subject);

    private sealed class Builder
    {
        private string _to = "", _subject = "";
        public Builder To(string to) { _to = to; return this; }
        public Builder Subject(string subject) { _subject = subject; return this; }
        public Mail Build() => new(_to, _subject);
    }

    private sealed class Chain
    {
        public static readonly Chain Empty = new(null, "");
        private readonly string _value;
        private Chain(Chain? rest, string value) => (Rest, _value) = (rest, value);
        public Chain? Rest { get; }
        public int Size => Rest is null ? 0 : 1 + Rest.Size;
        public Chain Add(string value) => new(this, value);
        public string Render() => Rest is null ? _value : Rest.Render() + "," + _value;
    }

    private sealed class Fluent
    {
        public string Value { get; private set; } = "";
        public Fluent Add(string text) { Value += text; return this; }
        public Fluent Reset() { Value = ""; return this; }
    }

    private sealed class Limited(string @fixed)
    {
        private string _text = "";
        public string Fixed { get; } = @fixed;
        public int Size => _text.Length;
        public string Text { get => _text; set => _text = value.Length > 100 ? value[..100] : value; }
    }

    private sealed class Person2
    {
        public string Label { get; init; } = "";
        public Person2? Parent { get; set; }
        public List<Person2> Children { get; } = [];
        public string Path() => Parent is null ? Label : Parent.Path() + "/" + Label;
    }
}
