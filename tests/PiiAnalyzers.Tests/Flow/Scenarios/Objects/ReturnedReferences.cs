namespace Scenarios.Objects;

/// <summary>Writes through references that members of the compilation return, and events with accessors of their own.</summary>
internal static class ReturnedReferences
{
    static void ToAField(Customer c)
    {
        var slots = new Slots();
        slots.Spare = c.Name;
        Console.WriteLine(slots.First); // ok another field
        Console.WriteLine(slots.Spare); // ! PII1001 Customer.Name
        slots.Spare = "";
        Console.WriteLine(slots.Spare); // ok overwritten
    }

    static void ToAnElement(Customer c)
    {
        var slots = new Slots();
        var others = new Slots();
        slots.At(0) = c.Email;
        Console.WriteLine(others.At(0)); // ok the other object
        Console.WriteLine(slots.At(0)); // ! PII1001 Customer.Email
    }

    static void ToAnArgument(Customer c)
    {
        var a = "a";
        var b = "b";
        Second(ref a, ref b) = c.Email;
        Console.WriteLine(a); // ok the second was written
        Console.WriteLine(b); // ! PII1001 Customer.Email
    }

    static void KeptInALocal(Customer c)
    {
        var slots = new Slots();
        ref var spare = ref slots.Spare;
        spare = c.Name;
        Console.WriteLine(slots.Spare); // ! PII1001 Customer.Name
        spare = "gone";
        Console.WriteLine(slots.Spare); // ok overwritten through the reference
    }

    static void OwnAccessors(Customer c)
    {
        var source = new Source();
        var quiet = new Source();
        source.Raised += static text => Console.WriteLine(text); // -
        quiet.Raised += static text => Console.WriteLine(text.Length); // ok a length
        quiet.Raise(c.Email); // ok its handler prints a length
        source.Raise(c.Segment); // ok a segment
        source.Raise(c.Email); // ! PII1001 Customer.Email
    }

    private static ref string Second(ref string a, ref string b) => ref b;

    private sealed class Slots
    {
        private readonly string[] _slots = ["", ""];
        private string _spare = "";
        public string First => _slots[0];
        public ref string Spare => ref _spare;
        public ref string At(int index) => ref _slots[index];
    }

    private sealed class Source
    {
        private readonly List<Action<string>> _handlers = [];
        public event Action<string> Raised { add => _handlers.Add(value); remove => _handlers.Remove(value); }
        public void Raise(string text) => _handlers.ForEach(handler => handler(text));
    }
}
