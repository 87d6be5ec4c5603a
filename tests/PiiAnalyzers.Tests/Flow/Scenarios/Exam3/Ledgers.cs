namespace Scenarios.Exam3;

/// <summary>An event-sourced aggregate, its projections, an audit trail and an undo stack.</summary>
internal static class Ledgers
{
    static void Replayed(Customer c)
    {
        var stream = new List<Event> { new Created(c.Id, c.Segment), new Renamed(c.Name), new Moved(c.Home.City, c.Home.CountryCode), new Charged(12) };
        var account = Account.From(stream);
        Console.WriteLine(account.Version); // ok a version
        Console.WriteLine(account.Balance); // ok an amount
        Console.WriteLine(account.Country); // ok a country
        Console.WriteLine(account.Group); // ok a segment
        Console.WriteLine(account.Title); // ! PII1001 Customer.Name
        Console.WriteLine(account.Place); // ! PII1001 Address.City
    }

    static void Erased(Customer c)
    {
        var account = Account.From([new Created(c.Id, "x"), new Renamed(c.Name)]);
        account.Apply(new Forgotten());
        Console.WriteLine(account.Title); // ok forgotten
        account.Apply(new Renamed(c.Name));
        Console.WriteLine(account.Title); // ! PII1001 Customer.Name
    }

    static void Uncommitted(Customer c)
    {
        var account = new Account();
        account.Raise(new Charged(5));
        Console.WriteLine(string.Join(";", account.Pending)); // ok only an amount so far
        account.Raise(new Renamed(c.Name));
        Console.WriteLine(account.Pending[^1]); // ! PII1001 Customer.Name
        Console.WriteLine(string.Join(";", account.Pending.Select(static e => e.GetType().Name))); // ok names of types
        Console.WriteLine(string.Join(";", account.Pending)); // ! PII1001 Customer.Name
        account.Pending.Clear();
        Console.WriteLine(string.Join(";", account.Pending)); // ok cleared
    }

    static void Projections(Customer c)
    {
        Event[] stream = [new Renamed(c.Name), new Charged(3), new Charged(4)];
        var totals = new Totals();
        var names = new Names();
        foreach (var e in stream)
        {
            totals.When(e);
            names.When(e);
        }

        Console.WriteLine(totals.Render()); // ok a sum
        Console.WriteLine(names.Render()); // ! PII1001 Customer.Name
    }

    static void Overloads(Customer c)
    {
        var account = new Account();
        account.Apply(new Moved("Riga", c.Home.CountryCode));
        Console.WriteLine(account.Place); // ok a constant
        account.Apply(new Moved(c.Home.City, "LV"));
        Console.WriteLine(account.Country); // ok a constant
        Console.WriteLine(account.Place); // ! PII1001 Address.City
        account.Apply(new Moved("Riga", "LV"));
        Console.WriteLine(account.Place); // ok overwritten by the later event
    }

    static void Audited(Customer c)
    {
        var trail = new Trail();
        trail.Record("login", c.Id.ToString());
        var sensitive = new Trail();
        sensitive.Record("mail", c.Email);
        Console.WriteLine(trail); // ok an id
        Console.WriteLine(sensitive.Actions()); // ok the names of actions
        Console.WriteLine(sensitive); // ! PII1001 Customer.Email
        trail.Import(sensitive);
        Console.WriteLine(trail); // ! PII1001 Customer.Email
    }

    static void Redacted(Customer c)
    {
        var trail = new Trail(static text => new string('*', text.Length));
        trail.Record("mail", c.Email);
        Console.WriteLine(trail); // ok every detail is stars
        var open = new Trail(static text => text.Trim());
        open.Record("mail", c.Email);
        Console.WriteLine(open); // ! PII1001 Customer.Email
    }

    static void Undone(Customer c)
    {
        var note = new Note { Text = "draft" };
        var history = new History();
        history.Do(new SetText(note, c.Name));
        Console.WriteLine(note.Text); // ! PII1001 Customer.Name
        history.Undo();
        history.Do(new SetText(note, "final"));
        Console.WriteLine(note.Text); // ok set to a constant
    }

    static void RestoredByUndo(Customer c)
    {
        var note = new Note { Text = c.Email };
        var command = new SetText(note, "public");
        command.Execute();
        Console.WriteLine(note.Text); // ok the command overwrote it
        command.Revert();
        Console.WriteLine(note.Text); // ! PII1001 Customer.Email
    }

    static void Memento(Customer c)
    {
        var note = new Note { Text = "start" };
        var before = note.Save();
        note.Text = c.Phone ?? "";
        var after = note.Save();
        note.Restore(before);
        Console.WriteLine(note.Text); // ok the state from before
        note.Restore(after);
        Console.WriteLine(note.Text); // ! PII1001 Customer.Phone
    }

    private abstract record Event;

    private sealed record Created(int Id, string Group) : Event;

    private sealed record Renamed(string Title) : Event;

    private sealed record Moved(string Place, string Country) : Event;

    private sealed record Charged(decimal Amount) : Event;

    private sealed record Forgotten : Event;

    private sealed class Account
    {
        public int Version { get; private set; }
        public string Group { get; private set; } = "";
        public string Title { get; private set; } = "";
        public string Place { get; private set; } = "";
        public string Country { get; private set; } = "";
        public decimal Balance { get; private set; }
        public List<Event> Pending { get; } = [];

        public static Account From(IEnumerable<Event> stream) => stream.Aggregate(new Account(), static (account, e) => account.Dispatch(e));

        public void Raise(Event e)
        {
            Dispatch(e);
            Pending.Add(e);
        }

        public void Apply(Created e) => Group = e.Group;
        public void Apply(Renamed e) => Title = e.Title;
        public void Apply(Moved e) => (Place, Country) = (e.Place, e.Country);
        public void Apply(Charged e) => Balance -= e.Amount;
        public void Apply(Forgotten _) => (Title, Place) = ("forgotten", "");

        private Account Dispatch(Event e)
        {
            Version++;
            switch (e)
            {
                case Created created: Apply(created); break;
                case Renamed renamed: Apply(renamed); break;
                case Moved moved: Apply(moved); break;
                case Charged charged: Apply(charged); break;
                case Forgotten gone: Apply(gone); break;
                default: throw new NotSupportedException(e.GetType().Name); // ok a type
            }

            return this;
        }
    }

    private abstract class Projection
    {
        public void When(Event e) => Fold(e);
        protected abstract void Fold(Event e);
        public abstract string Render();
    }

    private sealed class Totals : Projection
    {
        public decimal Sum { get; private set; }
        protected override void Fold(Event e) => Sum += e is Charged { Amount: var amount } ? amount : 0;
        public override string Render() => $"total {Sum}";
    }

    private sealed class Names : Projection
    {
        private readonly List<string> _names = [];
        public override string Render() => string.Join(" > ", _names);

        protected override void Fold(Event e)
        {
            if (e is Renamed { Title: { Length: > 0 } title })
            {
                _names.Add(title);
            }
        }
    }

    private sealed class Trail(Func<string, string>? redact = null)
    {
        private readonly List<Entry> _entries = [];
        public void Record(string action, string detail) => _entries.Add(new Entry(_entries.Count, action, redact is null ? detail : redact(detail)));
        public void Import(Trail other) => _entries.AddRange(other._entries);
        public string Actions() => string.Join(",", _entries.Select(static e => e.Action));
        public override string ToString() => string.Join("\n", _entries);

        private readonly record struct Entry(int Number, string Action, string Detail);
    }

    private interface ICommand { void Execute(); void Revert(); }

    private sealed class SetText(Note note, string text) : ICommand
    {
        private string _before = "";
        public void Execute() => (_before, note.Text) = (note.Text, text);
        public void Revert() => note.Text = _before;
    }

    private sealed class History
    {
        private readonly Stack<ICommand> _done = new();
        public int Depth => _done.Count;
        public void Do(ICommand command) { command.Execute(); _done.Push(command); }
        public void Undo() { if (_done.TryPop(out var last)) { last.Revert(); } }
    }

    private sealed class Note
    {
        private string _text = "";
        public int Edits { get; private set; }
        public string Text { get => _text; set { _text = value; Edits++; } }
        public State Save() => new(_text);
        public void Restore(State state) => _text = state.Text;
    }

    private readonly record struct State(string Text);
}
