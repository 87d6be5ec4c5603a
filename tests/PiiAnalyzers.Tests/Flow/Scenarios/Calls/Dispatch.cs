namespace Scenarios.Calls;

internal static class Dispatch
{
    static void ExactTypes(Customer c)
    {
        Writer loud = new LoudWriter();
        Writer quiet = new QuietWriter();
        quiet.Write(c.Email); // ok this writer logs a length
        loud.Write(c.Email); // ! PII1001 Customer.Email
    }

    static void AnyWriter(Writer writer, Customer c)
    {
        writer.Write(c.Name); // ! PII1001 Customer.Name
        writer.Write(c.Segment); // ok not marked
    }

    static void ThroughAnInterface(ISpeak speaker, Customer c)
    {
        speaker.Speak(c.Email); // ! PII1001 Customer.Email
        ISpeak mute = new Mute();
        mute.Speak(c.Email); // ok this one says nothing
    }

    static void BaseCalls(Customer c)
    {
        new Derived().Take(c.Email); // ! PII1001 Customer.Email
        new Shortened().Take(c.Email); // ok it hands only the length to its base
    }

    static void HiddenMethods(Customer c)
    {
        var hiding = new Hiding();
        hiding.Take(c.Name); // ok the new method logs nothing of it
        ((Root)hiding).Take(c.Name); // ! PII1001 Customer.Name
    }

    static void ExplicitImplementations(Customer c)
    {
        var both = new Both();
        both.Speak(c.Name); // ok the public method ignores it
        ((ISpeak)both).Speak(c.Name); // ! PII1001 Customer.Name
    }

    static void DefaultInterfaceMethods(Customer c)
    {
        ITell teller = new Inherits();
        ITell own = new Overrides();
        own.Tell(c.Email); // ok it replaces the default method
        teller.Tell(c.Email); // ! PII1001 Customer.Email
    }

    static void StaticAbstractMembers(Customer c)
    {
        Emit<Logged>(c.Email); // ! PII1001 Customer.Email
        Emit<Dropped>(c.Email); // ok this type argument drops it
        Emit<Logged>(c.Segment); // ok not marked
    }

    static void GenericMethods(Customer c)
    {
        Print(c.Name); // ! PII1001 Customer.Name
        Print(c.Id); // ok the id
        Print(c); // ok a class without ToString
        Print(new Person(c.Id, c.Name, "none")); // ! PII1001 Customer.Name
    }

    static void GenericTypes(Customer c)
    {
        new Pipe<string>(new LoudWriter()).Push(c.Email); // ! PII1001 Customer.Email
        new Pipe<string>(new QuietWriter()).Push(c.Email); // ok the quiet writer is inside
        new Pipe<int>(new LoudWriter()).Push(c.Id); // ok the id
    }

    static void OverriddenProperty(Customer c)
    {
        Described plain = new Described(c);
        Described full = new Full(c);
        Env.Log.LogInformation("{V}", plain.Text); // ok the base property shows the id
        Env.Log.LogInformation("{V}", full.Text); // ! PII1001 Customer.Name
    }

    static void TemplateMethod(Customer c)
    {
        new Shouting().Run(c); // -
        new Counting().Run(c); // -
    }

    private static void Emit<T>(string text) where T : IEmit => T.Write(text);

    private static void Print<T>(T value) => Env.Log.LogInformation("{V}", value); // -
}

internal abstract class Writer { public abstract void Write(string text); }

internal sealed class LoudWriter : Writer
{
    public override void Write(string text) => Env.Log.LogInformation("{V}", text); // -
}

internal sealed class QuietWriter : Writer
{
    public override void Write(string text) => Env.Log.LogInformation("{V}", text.Length); // -
}

internal interface ISpeak { void Speak(string text); }

internal sealed class Mute : ISpeak { public void Speak(string text) { } }

internal sealed class Both : ISpeak
{
    public void Speak(string text) => _ = text;

    void ISpeak.Speak(string text) => Env.Log.LogInformation("{V}", text); // -
}

internal class Root
{
    public virtual void Take(string text) => Env.Log.LogInformation("{V}", text); // -
}

internal sealed class Derived : Root { public override void Take(string text) => base.Take("> " + text); }

internal sealed class Shortened : Root { public override void Take(string text) => base.Take(text.Length.ToString()); }

internal sealed class Hiding : Root { public new void Take(string text) => _ = text; }

internal interface ITell
{
    void Tell(string text) => Env.Log.LogInformation("{V}", text); // -
}

internal sealed class Inherits : ITell;

internal sealed class Overrides : ITell { public void Tell(string text) { } }

internal interface IEmit { static abstract void Write(string text); }

internal readonly struct Logged : IEmit
{
    public static void Write(string text) => Env.Log.LogInformation("{V}", text); // -
}

internal readonly struct Dropped : IEmit { public static void Write(string text) { } }

internal sealed class Pipe<T>(Writer writer) { public void Push(T value) => writer.Write($"{value}"); }

internal class Described(Customer customer)
{
    protected Customer Customer { get; } = customer;

    public virtual string Text => Customer.Id.ToString();
}

internal sealed class Full(Customer customer) : Described(customer)
{
    public override string Text => base.Text + Customer.Name;
}

internal abstract class Template
{
    public void Run(Customer c) => Step(c);

    protected abstract void Step(Customer c);
}

internal sealed class Shouting : Template
{
    protected override void Step(Customer c) => Env.Log.LogInformation("{V}", c.Name); // ! PII1001 Customer.Name
}

internal sealed class Counting : Template
{
    protected override void Step(Customer c) => Env.Log.LogInformation("{V}", c.Name.Length); // ok a length
}
