namespace Scenarios.Exam3;

/// <summary>Base calls, protected hooks, default methods, generic bases, partial classes, events with own accessors.</summary>
internal static class Hooks
{
    static void TemplateMethod(Customer c)
    {
        Console.WriteLine(new FullExport(c).Run()); // ! PII1001 Customer.Email
        Console.WriteLine(new ShortExport(c).Run()); // ok the hook gives an id
        Console.WriteLine(new QuietExport(c).Run()); // ok it overrides the hook again and gives a length
        Console.WriteLine(new SignedExport(c).Run()); // ! PII1001 Customer.Email, PII1001 Customer.Name
        Export export = new ShortExport(c);
        Console.WriteLine(export.Run()); // ok the hook gives an id
        export = new FullExport(c);
        Console.WriteLine(export.Run()); // ! PII1001 Customer.Email
    }

    static void BaseCalls(Customer c)
    {
        Console.WriteLine(new Tagged(c.Name, "tag").Render()); // ! PII1001 Customer.Name
        Console.WriteLine(new Untagged(c.Name, "tag").Render()); // ok does not call the base
        Console.WriteLine(new Tagged(c.Segment, "tag").Render()); // ok a segment
        Console.WriteLine(new Tagged("text", c.Phone ?? "").Render()); // ! PII1001 Customer.Phone
        Console.WriteLine(new Tagged("text", c.Phone ?? "").Text); // ok the inherited property holds the other argument
    }

    static void DefaultMethods(Customer c)
    {
        IShape plain = new Plain(c.Name);
        IShape custom = new Custom(c.Name);
        Console.WriteLine(plain.Summary()); // ! PII1001 Customer.Name
        Console.WriteLine(custom.Summary()); // ok the class replaces the default
        Console.WriteLine(custom.Wrapped()); // ok built on the replaced one
        Console.WriteLine(plain.Wrapped()); // ! PII1001 Customer.Name
        Console.WriteLine(plain.Text + plain.Weight()); // ! PII1001 Customer.Name
    }

    static void OnInterfaces(Customer c)
    {
        IShape plain = new Plain(c.Email);
        IShape other = new Plain(c.Segment);
        Console.WriteLine(plain.Boxed()); // ! PII1001 Customer.Email
        Console.WriteLine(other.Boxed()); // ok a segment
        Console.WriteLine(plain.Beside(other).Weight()); // ok a length
        Console.WriteLine(other.Beside(plain).Boxed()); // ! PII1001 Customer.Email
        Console.WriteLine(other.Beside(other).Boxed()); // ok segments
    }

    static void GenericBase(Customer c)
    {
        var mails = new MailColumn();
        var groups = new GroupColumn();
        Console.WriteLine(groups.Cell(c)); // ok a segment
        Console.WriteLine(mails.Cell(c)); // ! PII1001 Customer.Email
        Console.WriteLine(mails.Header + ": " + mails.Cell(c)); // ! PII1001 Customer.Email
        Column<Customer, string>[] quiet = [groups, new GroupColumn()];
        Console.WriteLine(string.Join(";", quiet.Select(x => x.Cell(c)))); // ok segments
        Column<Customer, string>[] all = [groups, mails];
        Console.WriteLine(string.Join(";", all.Select(x => x.Cell(c)))); // ! PII1001 Customer.Email
        Console.WriteLine(string.Join(";", all.Select(static x => x.Header))); // ok constants
        Console.WriteLine(new CountColumn().Cell(c)); // ok a count
    }

    static void GenericStore(Customer c)
    {
        var store = new NamedStore();
        store.Save(c);
        Console.WriteLine(store.Last); // ! PII1001 Customer.Name
        var ids = new IdStore();
        ids.Save(c);
        Console.WriteLine(ids.Last); // ok an id
        Store<Customer, int> held = ids;
        held.Save(c);
        Console.WriteLine(held.Last); // ok an id
    }

    static void LogsInHook(Customer c)
    {
        new LoudStep().Execute(c.Email); // ! PII1001 Customer.Email
        new LoudStep().Execute(c.Segment); // ok a segment
        new SilentStep().Execute(c.Email); // ok its hook prints nothing of it
        Step step = Env.Coin ? new SilentStep() : new LoudStep();
        step.Execute(c.Name); // ! PII1001 Customer.Name
        Step[] silent = [new SilentStep(), new SilentStep()];
        Array.ForEach(silent, s => s.Execute(c.Name)); // ok none of them prints it
    }

    static void InPartialClass(Customer c)
    {
        var part = new Parted(c.Name, c.Segment);
        Console.WriteLine(part.Group); // ok a segment
        Console.WriteLine(part.Title); // ! PII1001 Customer.Name
        part.Touch();
        Console.WriteLine(part.Title); // ok the partial method replaced it
    }

    static void OwnAccessors(Customer c)
    {
        var source = new Source();
        var last = "none";
        Action<string> keep = text => last = text;
        source.Raised += keep;
        source.Raise(c.Segment);
        Console.WriteLine(last); // ok a segment
        source.Raise(c.Email);
        Console.WriteLine(last); // ! PII1001 Customer.Email
    }

    static void DeafAccessor(Customer c)
    {
        var deaf = new Deaf();
        var last = "none";
        deaf.Raised += text => last = text;
        deaf.Raise(c.Email);
        Console.WriteLine(last); // ok this event keeps no handlers
        deaf.Once(text => last = text, c.Phone ?? "");
        Console.WriteLine(last); // ! PII1001 Customer.Phone
    }

    static void Operators(Customer c)
    {
        var a = new Money(3, c.Name);
        var b = new Money(4, c.Segment);
        Console.WriteLine((a + b).Amount); // ok a sum
        Console.WriteLine((a + b).Note); // ! PII1001 Customer.Name
        Console.WriteLine((b + b).Note); // ok segments
        Console.WriteLine(-a); // ok the operator drops the note
        Console.WriteLine(a); // ! PII1001 Customer.Name
        Console.WriteLine(a > b ? "more" : "less"); // ok constants
        b += a;
        Console.WriteLine(b.Note); // ! PII1001 Customer.Name
    }

    private abstract class Export(Customer c)
    {
        protected Customer Subject => c;
        public string Run() => Before() + Body() + After();
        protected virtual string Before() => "<";
        protected virtual string After() => ">";
        protected abstract string Body();
    }

    private class FullExport(Customer c) : Export(c) { protected override string Body() => Subject.Email; }

    private sealed class ShortExport(Customer c) : Export(c) { protected override string Body() => Subject.Id.ToString(); }

    private sealed class QuietExport(Customer c) : FullExport(c) { protected override string Body() => base.Body().Length.ToString(); }

    private sealed class SignedExport(Customer c) : FullExport(c) { protected override string After() => Subject.Name + base.After(); }

    private class Labelled(string text)
    {
        public string Text => text;
        public virtual string Render() => "label " + text;
    }

    private sealed class Tagged(string text, string tag) : Labelled(text) { public override string Render() => base.Render() + " #" + tag; }

    private sealed class Untagged(string text, string tag) : Labelled(text) { public override string Render() => "#" + tag; }

    private interface IShape
    {
        string Text { get; }
        string Summary() => "shape " + Text;
        string Wrapped() => "(" + Summary() + ")";
        int Weight() => Text.Length;
    }

    private sealed class Plain(string text) : IShape { public string Text => text; }

    private sealed class Custom(string text) : IShape { public string Text => text; public string Summary() => "custom"; }

    private static string Boxed(this IShape shape) => $"|{shape.Text}|";

    private static IShape Beside(this IShape left, IShape right) => new Plain(left.Text + right.Text);

    private abstract class Column<TRow, TCell>(string header)
    {
        public string Header => header;
        public string Cell(TRow row) => Format(Read(row));
        protected abstract TCell Read(TRow row);
        protected virtual string Format(TCell cell) => $"{header}={cell}";
    }

    private sealed class MailColumn() : Column<Customer, string>("mail") { protected override string Read(Customer row) => row.Email; }

    private sealed class GroupColumn() : Column<Customer, string>("group") { protected override string Read(Customer row) => row.Segment; }

    private sealed class CountColumn() : Column<Customer, List<Order>>("orders")
    {
        protected override List<Order> Read(Customer row) => row.Orders;
        protected override string Format(List<Order> cell) => cell.Count.ToString();
    }

    private abstract class Store<T, TKey>
    {
        public TKey? Last { get; private set; }
        public void Save(T item) => Last = KeyOf(item);
        protected abstract TKey KeyOf(T item);
    }

    private sealed class NamedStore : Store<Customer, string> { protected override string KeyOf(Customer item) => item.Name; }

    private sealed class IdStore : Store<Customer, int> { protected override int KeyOf(Customer item) => item.Id; }

    private abstract class Step
    {
        public void Execute(string text) => OnExecute(text.Trim());
        protected virtual void OnExecute(string text) => Console.WriteLine(text.Length); // -
    }

    private sealed class LoudStep : Step { protected override void OnExecute(string text) { base.OnExecute(text); Console.WriteLine(text); } } // -

    private sealed class SilentStep : Step { protected override void OnExecute(string text) => base.OnExecute(text + "!"); }

    private sealed partial class Parted(string title, string group) { public string Group => group; public void Touch() => OnTouched(); partial void OnTouched(); }

    private sealed partial class Parted { public string Title { get; private set; } = title; public int Hash => title.Length; partial void OnTouched() => Title = "touched"; }

    private sealed class Source
    {
        private readonly List<Action<string>> _handlers = [];
        public event Action<string> Raised { add => _handlers.Add(value); remove => _handlers.Remove(value); }
        public void Raise(string text) => _handlers.ForEach(h => h(text));
    }

    private sealed class Deaf
    {
        public int Asked { get; private set; }
        public event Action<string> Raised { add => Asked++; remove => Asked--; }
        public void Raise(string text) => Asked += text.Length;
        public void Once(Action<string> handler, string text) => handler(text);
    }

    private readonly record struct Money(decimal Amount, string Note)
    {
        public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount, a.Note + "+" + b.Note);
        public static Money operator -(Money a) => new(-a.Amount, "");
        public static bool operator >(Money a, Money b) => a.Amount > b.Amount;
        public static bool operator <(Money a, Money b) => a.Amount < b.Amount;
    }
}
