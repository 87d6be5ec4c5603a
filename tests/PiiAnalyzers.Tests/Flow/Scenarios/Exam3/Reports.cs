using System.Globalization;

namespace Scenarios.Exam3;

/// <summary>A document with visitors, a rules engine, a parser over spans, a state machine.</summary>
internal static class Reports
{
    static void Rendered(Customer c)
    {
        var document = new Document("Monthly").Heading("Orders").Paragraph(c.Segment).Table(["id", "who"], [[c.Id.ToString(), c.Name]]);
        Console.WriteLine(document.Title); // ok a constant
        Console.WriteLine(document.Accept(new WordCount())); // ok a count
        Console.WriteLine(document.Accept(new Outline())); // ok headings are constants
        Console.WriteLine(document.Accept(new Markdown())); // ! PII1001 Customer.Name
        Console.WriteLine(document.Accept(new Shouting(new Markdown()))); // ! PII1001 Customer.Name
        Console.WriteLine(document.Accept(new Shouting(new Outline()))); // ok headings are constants
    }

    static void TwoDocuments(Customer c)
    {
        var open = new Document("Open").Paragraph(c.Segment);
        var closed = new Document("Closed").Paragraph(c.Email);
        Console.WriteLine(open.Accept(new Markdown())); // ok a segment
        Console.WriteLine(closed.Accept(new Markdown())); // ! PII1001 Customer.Email
        Console.WriteLine(new Document("Both").Nest(open).Accept(new Markdown())); // ok a segment
        Console.WriteLine(new Document("Both").Nest(open).Nest(closed).Accept(new Markdown())); // ! PII1001 Customer.Email
    }

    static void PersonalHeading(Customer c)
    {
        var document = new Document("x").Heading(c.Name).Paragraph("nothing");
        Console.WriteLine(document); // ok a record prints its title and the type of its list
        Console.WriteLine(document.Accept(new Outline())); // ! PII1001 Customer.Name
    }

    static void Ruled(Customer c)
    {
        var engine = new RuleEngine<Customer>()
            .Add("adult", static x => x.BirthDate.Year < 2000, static x => $"born {x.BirthDate:yyyy}")
            .Add("phone", static x => x.Phone is null, static x => "no phone");
        var loud = new RuleEngine<Customer>().Add("mail", static x => x.Email.Length > 3, static x => $"mail {x.Email}");
        Console.WriteLine(engine.Explain(c).First()); // ! PII1001 Customer.BirthDate
        Console.WriteLine(engine.Check(c)); // ok a number of hits
        Console.WriteLine(string.Join(",", engine.Fired(c))); // ok names of rules
        Console.WriteLine(string.Join(",", engine.Explain(c))); // ! PII1001 Customer.BirthDate
        Console.WriteLine(string.Join(",", loud.Fired(c))); // ok names of rules
        Console.WriteLine(string.Join(",", loud.Explain(c))); // ! PII1001 Customer.Email
    }

    static void Scored(Customer c)
    {
        var score = new Score();
        score.Add("name", c.Name.Length > 3 ? 2 : 0);
        score.Add("orders", c.Orders.Count);
        Console.WriteLine(score); // ok names of parts and numbers
        score.Note = $"{c.Home.City}";
        Console.WriteLine(score); // ! PII1001 Address.City
        score.Note = null;
        Console.WriteLine(score); // ok the note was taken away
    }

    static void Parsed(Customer c)
    {
        var expression = Parser.Parse($"who='{c.Email}'");
        Console.WriteLine(expression.Position); // ok a position
        Console.WriteLine(expression.Kind); // ok a kind
        Console.WriteLine(expression.Value); // ! PII1001 Customer.Email
        var other = Parser.Parse($"group='{c.Segment}'");
        Console.WriteLine(other.Value); // ok a segment
        Console.WriteLine($"{other.Key} {other.Value}"); // ok a segment
    }

    static void Numbers(Customer c)
    {
        Parser.TryNumber(c.Phone, out var number, out var consumed);
        Console.WriteLine(consumed); // ok a length
        Console.WriteLine(number.ToString(CultureInfo.InvariantCulture)); // ! PII1001 Customer.Phone
        Parser.TryNumber(c.Segment, out number, out _);
        Console.WriteLine(number); // ok read again from a segment
    }

    static void Tokens(Customer c)
    {
        var scanner = new Scanner($"{c.Name} 12");
        while (scanner.Next(out var token))
        {
            Console.WriteLine(token.Length); // ok a length
            Console.WriteLine(token.ToString()); // ! PII1001 Customer.Name
        }

    }

    static void States(Customer c)
    {
        var flow = new Approval(c.Id, c.Email);
        Console.WriteLine(flow.Name); // ok the name of a state
        flow.Submit("looks fine");
        Console.WriteLine(flow.Name); // ok the name of a state
        Console.WriteLine(flow.Comment); // ok a constant
        flow.Submit($"ask {c.Phone}");
        Console.WriteLine(flow.Comment); // ! PII1001 Customer.Phone
        Console.WriteLine(flow.Describe()); // ! PII1001 Customer.Email
    }

    private abstract record Block { public abstract T Accept<T>(IVisitor<T> visitor); }

    private sealed record Head(string Text) : Block { public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this); }

    private sealed record Para(string Text) : Block { public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this); }

    private sealed record Grid(string[] Columns, string[][] Rows) : Block { public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this); }

    private sealed record Document(string Title) : Block
    {
        private readonly List<Block> _blocks = [];
        public IReadOnlyList<Block> Blocks => _blocks;
        public Document Heading(string text) => Nest(new Head(text));
        public Document Paragraph(string text) => Nest(new Para(text));
        public Document Table(string[] columns, string[][] rows) => Nest(new Grid(columns, rows));
        public Document Nest(Block block) { _blocks.Add(block); return this; }
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private interface IVisitor<out T> { T Visit(Head head); T Visit(Para para); T Visit(Grid grid); T Visit(Document document); }

    private sealed class WordCount : IVisitor<int>
    {
        public int Visit(Head head) => head.Text.Split(' ').Length;
        public int Visit(Para para) => para.Text.Split(' ').Length;
        public int Visit(Grid grid) => grid.Rows.Sum(static r => r.Length);
        public int Visit(Document document) => document.Blocks.Sum(b => b.Accept(this));
    }

    private sealed class Outline : IVisitor<string>
    {
        public string Visit(Head head) => "- " + head.Text;
        public string Visit(Para para) => "";
        public string Visit(Grid grid) => "- a table of " + string.Join("/", grid.Columns);
        public string Visit(Document document) => string.Join("\n", document.Blocks.Select(b => b.Accept(this)).Where(static s => s.Length > 0));
    }

    private sealed class Markdown : IVisitor<string>
    {
        public string Visit(Head head) => "# " + head.Text;
        public string Visit(Para para) => para.Text;
        public string Visit(Grid grid) => string.Join("|", grid.Columns) + string.Concat(grid.Rows.Select(static r => "\n" + string.Join("|", r)));
        public string Visit(Document document) => string.Join("\n\n", document.Blocks.Select(b => b.Accept(this)));
    }

    private sealed class Shouting(IVisitor<string> inner) : IVisitor<string>
    {
        public string Visit(Head head) => inner.Visit(head).ToUpperInvariant();
        public string Visit(Para para) => inner.Visit(para).ToUpperInvariant();
        public string Visit(Grid grid) => inner.Visit(grid).ToUpperInvariant();
        public string Visit(Document document) => inner.Visit(document).ToUpperInvariant();
    }

    private sealed class RuleEngine<T>
    {
        private readonly List<Rule> _rules = [];
        public IEnumerable<string> Names => _rules.ConvertAll(static r => r.Name);
        public RuleEngine<T> Add(string name, Predicate<T> when, Func<T, string> why) { _rules.Add(new Rule(name, when, why)); return this; }
        public int Check(T item) => _rules.Count(r => r.When(item));
        public IEnumerable<string> Fired(T item) => _rules.Where(r => r.When(item)).Select(static r => r.Name);
        public IEnumerable<string> Explain(T item) => from r in _rules where r.When(item) select $"{r.Name}: {r.Why(item)}";

        private sealed record Rule(string Name, Predicate<T> When, Func<T, string> Why);
    }

    private sealed class Score
    {
        private readonly List<(string Part, int Points)> _parts = [];
        public string? Note { get; set; }
        public void Add(string part, int points) => _parts.Add((part, points));
        public override string ToString() => string.Join("+", _parts.Select(static p => $"{p.Part}:{p.Points}")) + Note;
    }

    private enum Kind { Equality }

    private readonly record struct Comparison(string Key, string Value, Kind Kind, int Position);

    private static class Parser
    {
        public static Comparison Parse(ReadOnlySpan<char> text)
        {
            var at = text.IndexOf('=');
            return new Comparison(text[..at].Length.ToString(), new string(text[(at + 1)..].Trim('\'')), Kind.Equality, at);
        }

        public static bool TryNumber(ReadOnlySpan<char> text, out long number, out int consumed)
        {
            (number, consumed) = (0, 0);
            foreach (var ch in text)
            {
                if (!char.IsAsciiDigit(ch)) { break; }
                number = number * 10 + (ch - '0');
                consumed++;
            }

            return consumed > 0;
        }
    }

    private ref struct Scanner(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public bool Next(out ReadOnlySpan<char> token)
        {
            var end = _rest.IndexOf(' ');
            token = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            return !token.IsEmpty;
        }
    }

    private sealed class Approval(int id, string owner)
    {
        private IState _state = new Draft();
        public string Name => _state.Name;
        public string Comment { get; private set; } = "";
        public string Describe() => $"{id} of {owner} is {Name}";

        public void Submit(string comment)
        {
            _state = _state.Next(comment);
            Comment = _state.Comment;
        }
    }

    private interface IState { string Name { get; } string Comment => ""; IState Next(string comment); }

    private sealed class Draft : IState { public string Name => "draft"; public IState Next(string comment) => new Waiting(comment); }

    private sealed class Waiting(string comment) : IState { public string Name => "waiting"; public string Comment => comment; public IState Next(string next) => new Waiting(next); }
}
