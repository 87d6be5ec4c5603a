using System.Runtime.CompilerServices;

namespace Scenarios.Exam2;

internal static class OperatorsAndHandlers
{
    static void Plus(Customer c)
    {
        var both = new Note("a", 1) + new Note(c.Email, 2);
        Console.WriteLine(both.Weight); // ok a sum of numbers
        Console.WriteLine(both.Text); // ! PII1001 Customer.Email
        Console.WriteLine((new Note(c.Email, 2) - new Note("a", 1)).Text); // ok minus keeps the right one
    }

    static void Compound(Customer c)
    {
        var note = new Note("a", 1);
        var old = note;
        note += new Note(c.Name, 1);
        Console.WriteLine(old.Text); // ok the old note is as it was
        Console.WriteLine(note.Text); // ! PII1001 Customer.Name
        note++;
        Console.WriteLine(note.Text); // ! PII1001 Customer.Name
        note--;
        Console.WriteLine(note.Text); // ok the decrement empties the text
    }

    static void InstanceCompound(Customer c)
    {
        var tally = new Tally();
        var other = new Tally();
        tally += c.Email;
        Console.WriteLine(other.Text); // ok another tally
        Console.WriteLine(tally.Text); // ! PII1001 Customer.Email
    }

    static void TrueAndFalse(Customer c)
    {
        var a = new Maybe(c.Email);
        var b = new Maybe("x");
        var and = b && b;
        var or = a || b;
        Console.WriteLine(a ? "yes" : "no"); // ok chosen by a test
        Console.WriteLine(and.Text); // ok the other one only
        Console.WriteLine(or.Text); // ! PII1001 Customer.Email
    }

    static void Compared(Customer c)
    {
        var a = new Note(c.Email, c.Id);
        var b = new Note("x", 2);
        Console.WriteLine(a == b ? a.Weight : b.Weight); // ok numbers
        Console.WriteLine((a > b ? a : b).Text); // ! PII1001 Customer.Email
    }

    static void Conversions(Customer c)
    {
        Wrapped wrapped = c.Email;
        int size = (int)wrapped;
        string text = wrapped;
        Console.WriteLine(text); // ! PII1001 Customer.Email
        Console.WriteLine((bool)wrapped); // ok a bool
    }

    static void PassedByConversion(Customer c)
    {
        Console.WriteLine(Weigh(c.Email)); // ok a length
        Console.WriteLine(Unwrap(c.Email)); // ! PII1001 Customer.Email
    }

    static void ConvertedToString(Customer c)
    {
        var wrapped = new Wrapped(c.Email);
        var safe = new Safe(c.Email);
        Console.WriteLine("a" + safe); // ok its ToString prints a length
        Console.WriteLine($"{wrapped}"); // ! PII1001 Customer.Email
        Console.WriteLine(string.Concat("a", wrapped)); // ! PII1001 Customer.Email
        Console.WriteLine(string.Concat("a", safe)); // ok prints a length
    }

    static void Formattable(Customer c)
    {
        var money = new Shown(c.Email, c.Segment);
        Console.WriteLine($"{money:S}"); // ! PII1001 Customer.Email
        Console.WriteLine(money.ToString()); // ok without a format it prints the segment
    }

    static void IndexersByType(Customer c)
    {
        var row = new Row { ["mail"] = c.Email };
        Console.WriteLine(row[0]); // ok a count
        Console.WriteLine(row["mail"]); // ! PII1001 Customer.Email
    }

    static void RangeIndexer(Customer c)
    {
        var tape = new Tape(c.Name);
        Console.WriteLine(tape[^1]); // ! PII1001 Customer.Name
        Console.WriteLine(tape[1..3]); // ! PII1001 Customer.Name
        Console.WriteLine(tape.Length); // ok a length
    }

    static void Handlers(Customer c)
    {
        Trace(true, $"mail {c.Email}"); // ! PII1001 Customer.Email
        Trace(true, $"id {c.Id} {c.Segment}"); // ok an id and a segment
        Measure($"mail {c.Email}"); // ok this handler keeps lengths
        var built = Compose($"<{c.Name}>");
        Console.WriteLine(built); // ! PII1001 Customer.Name
    }

    static void HandlerWithAlignment(Customer c)
    {
        Console.WriteLine($"{c.Segment,-20}|{c.Email.Length,5}"); // ok a segment and a length
        Console.WriteLine($"{c.Segment,-20}|{c.Email,40}"); // ! PII1001 Customer.Email
        Console.WriteLine($"{new string('-', c.Email.Length)}"); // ok only as many dashes
    }

    static void LateFormat(Customer c)
    {
        FormattableString late = $"{c.Id}:{c.Email}";
        FormattableString plain = $"{c.Id}:{c.Segment}";
        Console.WriteLine(late.Format); // ok the template
        Console.WriteLine(plain.ToString()); // ok an id and a segment
        Console.WriteLine(late.ToString()); // ! PII1001 Customer.Email
        Console.WriteLine(late.GetArgument(1)); // ! PII1001 Customer.Email
    }

    static void ExtensionBlock(Customer c)
    {
        Console.WriteLine(c.Initials); // ! PII1001 Customer.Name
        Console.WriteLine(c.OrderCount); // ok a count
        Console.WriteLine(c.Tagged("a")); // ! PII1001 Customer.Email
        Console.WriteLine(Customer.Anonymous.Segment); // ok a constant
        Console.WriteLine((c * 3).Length); // ok a length
        Console.WriteLine(c * 3); // ! PII1001 Customer.Name
    }

    private static int Weigh(Wrapped wrapped) => (int)wrapped;

    private static string Unwrap(Wrapped wrapped) => wrapped;

    private static void Trace(bool on, [InterpolatedStringHandlerArgument(nameof(on))] Collecting text) => Console.WriteLine(on ? text.Text : ""); // -

    private static void Measure(Measuring text) => Console.WriteLine(text.Size); // -

    private static string Compose(DefaultInterpolatedStringHandler text) => text.ToStringAndClear();

    private readonly record struct Note(string Text, int Weight)
    {
        public static Note operator +(Note a, Note b) => new(a.Text + b.Text, a.Weight + b.Weight);
        public static Note operator -(Note a, Note b) => b with { Weight = a.Weight - b.Weight };
        public static Note operator ++(Note a) => a with { Weight = a.Weight + 1 };
        public static Note operator --(Note a) => new("", a.Weight - 1);
        public static bool operator <(Note a, Note b) => a.Weight < b.Weight;
        public static bool operator >(Note a, Note b) => a.Weight > b.Weight;
    }

    private sealed class Tally
    {
        public string Text { get; private set; } = "";
        public void operator +=(string text) => Text += text;
    }

    private sealed class Maybe(string text)
    {
        public string Text => text;
        public static bool operator true(Maybe m) => m.Text.Length > 3;
        public static bool operator false(Maybe m) => m.Text.Length <= 3;
        public static Maybe operator &(Maybe a, Maybe b) => b;
        public static Maybe operator |(Maybe a, Maybe b) => new(a.Text + b.Text);
    }

    private readonly struct Wrapped(string text)
    {
        private readonly string _text = text;
        public static implicit operator Wrapped(string text) => new(text);
        public static implicit operator string(Wrapped w) => w._text;
        public static explicit operator int(Wrapped w) => w._text.Length;
        public static explicit operator bool(Wrapped w) => w._text.Length > 0;
        public override string ToString() => _text;
    }

    private sealed class Safe(string text) { public override string ToString() => text.Length.ToString(); }

    private sealed class Shown(string mail, string segment) : IFormattable
    {
        public override string ToString() => segment;
        public string ToString(string? format, IFormatProvider? provider) => format == "S" ? mail : segment;
    }

    private sealed class Row
    {
        private readonly Dictionary<string, string> _cells = [];
        public int this[int unused] => _cells.Count + unused;
        public int this[string key, bool measure] => measure ? _cells[key].Length : 0;
        public string this[string key] { get => _cells[key]; set => _cells[key] = value; }
    }

    private sealed class Tape(string text)
    {
        public int Length => text.Length;
        public char this[int index] => text[index];
        public string Slice(int start, int length) => text.Substring(start, length);
    }

    [InterpolatedStringHandler]
    private ref struct Collecting(int literal, int holes, bool on)
    {
        private readonly StringBuilder _text = new(literal + holes);
        public readonly string Text => _text.ToString();
        public readonly void AppendLiteral(string part) => _text.Append(part);
        public readonly void AppendFormatted<T>(T value) => _text.Append(on ? value?.ToString() : "");
    }

    [InterpolatedStringHandler]
    private ref struct Measuring(int literal, int holes)
    {
        public int Size { get; private set; } = literal * holes;
        public void AppendLiteral(string part) => Size += part.Length;
        public void AppendFormatted<T>(T value) => Size += value?.ToString()?.Length ?? 0;
    }
}

internal static class Exam2Extensions
{
    extension(Customer customer)
    {
        public string Initials => string.Concat(customer.Name.Split(' ').Select(static part => part[0]));
        public int OrderCount => customer.Orders.Count;
        public string Tagged(string tag) => tag + ":" + customer.Email;
        public static Customer Anonymous => new() { Segment = "none" };
        public static string operator *(Customer c, int times) => string.Concat(Enumerable.Repeat(c.Name, times));
    }
}
