using System.Diagnostics.CodeAnalysis;

namespace Scenarios.Objects;

internal static class Modern
{
    static void CompoundAssignmentOperators(Customer c)
    {
        var log = new Journal();
        log += c.Segment;
        Env.Log.LogInformation("{V}", log.Text); // ok only a segment was added
        log += c.Name;
        Env.Log.LogInformation("{V}", log.Text); // ! PII1001 Customer.Name
        var tally = new Tally();
        tally += c.Name;
        Env.Log.LogInformation("{V}", tally.Letters); // ok the operator counts letters
    }

    static void ExtensionOperators(Customer a, Customer b)
    {
        Env.Log.LogInformation("{V}", a + b); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", a - b); // ok the difference of two ids
    }

    static void PartialConstructor(Customer c)
    {
        Env.Log.LogInformation("{V}", new Form(c.Email, c.Segment).Second); // ok the other field
        Env.Log.LogInformation("{V}", new Form(c.Email, c.Segment).First); // ! PII1001 Customer.Email
    }

    static void WithOnStructsAndAnonymousTypes(Customer c)
    {
        var slot = new Slot { Text = c.Email, Id = c.Id };
        var clean = slot with { Text = "" };
        Env.Log.LogInformation("{V}", clean.Text); // ok overwritten in the copy
        Env.Log.LogInformation("{V}", slot.Text); // ! PII1001 Customer.Email
        var row = new { c.Name, c.Id };
        Env.Log.LogInformation("{V}", row with { Name = "-" }); // ok overwritten in the copy
        Env.Log.LogInformation("{V}", row with { Id = 0 }); // ! PII1001 Customer.Name
    }

    static void RefStruct(Customer c)
    {
        var window = new Window(c.Email, 3);
        Env.Log.LogInformation("{V}", window.Size); // ok a number
        Env.Log.LogInformation("{V}", window.Text.ToString()); // ! PII1001 Customer.Email
    }

    static void RefField(Customer c)
    {
        var target = "";
        var pointer = new Pointer(ref target);
        pointer.Set(c.Name);
        Env.Log.LogInformation("{V}", target); // ! PII1001 Customer.Name
        pointer.Set("gone");
        Env.Log.LogInformation("{V}", target); // ok overwritten through the reference
    }

    static void RequiredAndInit(Customer c)
    {
        var entry = new Entry { Label = c.Segment, Mail = c.Email };
        Env.Log.LogInformation("{V}", entry.Label); // ok the label
        Env.Log.LogInformation("{V}", entry.Mail); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", new Entry("blank").Mail); // ok the constructor sets a constant
    }

    static void DynamicKeepsTheValue(Customer c)
    {
        dynamic text = c.Email;
        Env.Log.LogInformation("{V}", (string)text); // ! PII1001 Customer.Email
        text = c.Id;
        Env.Log.LogInformation("{V}", (int)text); // ok overwritten
    }

    static void UnboundNameOf(Customer c) =>
        Env.Log.LogInformation("{A} {B}", nameof(List<>), nameof(c.Home.City)); // ok names only

    static void IndexFromTheEndInAnInitialiser(Customer c)
    {
        var row = new Row { Cells = { [^1] = c.Email, [0] = c.Segment } };
        Env.Log.LogInformation("{V}", row.Cells[1]); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", row.Cells[0]); // ok another slot
    }

    static void FirstClassSpans(Customer c)
    {
        char[] letters = [.. c.Name];
        Env.Log.LogInformation("{V}", Show(letters)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", Measure(letters)); // ok a length
    }

    private static string Show(ReadOnlySpan<char> text) => text.ToString();

    private static int Measure(ReadOnlySpan<char> text) => text.Length;

    private struct Slot { public string Text; public int Id; }

    private sealed class Row { public string[] Cells { get; } = new string[2]; }

    private readonly ref struct Window(string text, int size)
    {
        public ReadOnlySpan<char> Text { get; } = text.AsSpan(0, size);

        public int Size { get; } = size;
    }

    private ref struct Pointer(ref string target)
    {
        private ref string _target = ref target;

        public void Set(string text) => _target = text;
    }

    private sealed class Entry
    {
        public Entry() { }

        [SetsRequiredMembers]
        public Entry(string label) => (Label, Mail) = (label, "none");

        public required string Label { get; init; }

        public required string Mail { get; init; }
    }
}

internal sealed class Journal
{
    public string Text { get; private set; } = "";

    public void operator +=(string more) => Text += more;
}

internal sealed class Tally
{
    public int Letters { get; private set; }

    public void operator +=(string more) => Letters += more.Length;
}

internal sealed partial class Form
{
    public partial Form(string first, string second);

    public string First { get; }

    public string Second { get; }
}

internal sealed partial class Form
{
    public partial Form(string first, string second)
    {
        First = first;
        Second = second;
    }
}

internal static class CustomerOperators
{
    extension(Customer)
    {
        public static string operator +(Customer a, Customer b) => a.Name + " and " + b.Name;

        public static int operator -(Customer a, Customer b) => a.Id - b.Id;
    }
}
