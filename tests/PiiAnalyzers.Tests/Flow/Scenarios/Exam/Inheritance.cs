namespace Scenarios.Exam;

internal static class Inheritance
{
    static void BaseConstructor(Customer c)
    {
        var special = new Special(c.Email, c.Segment);
        Console.WriteLine(special.Kind); // ok a segment
        Console.WriteLine(special.Text); // ! PII1001 Customer.Email
    }

    static void TemplateMethod(Customer c)
    {
        Console.WriteLine(new MailFormat().Format(c)); // ! PII1001 Customer.Email
        Console.WriteLine(new SegmentFormat().Format(c)); // ok this one prints the segment
    }

    static void ByBaseType(Customer c, bool coin)
    {
        FormatBase format = coin ? new SegmentFormat() : new IdFormat();
        Console.WriteLine(format.Format(c)); // ok neither prints anything marked
        format = coin ? new SegmentFormat() : new MailFormat();
        Console.WriteLine(format.Format(c)); // ! PII1001 Customer.Email
    }

    static void DefaultMethod(Customer c)
    {
        IShow plain = new Plain();
        IShow masked = new Masked();
        Console.WriteLine(masked.Show(c.Email)); // ok overridden
        Console.WriteLine(plain.Show(c.Email)); // ! PII1001 Customer.Email
    }

    static void SinkInBase(Customer c)
    {
        new Silent().Tell(c.Name); // ok overridden to do nothing
        new Loud().Tell(c.Name); // ! PII1001 Customer.Name
        new Loud().Tell(c.Segment); // ok a segment
    }

    static void ConstructorLogs(Customer c)
    {
        _ = new Chatty(c.Email, c.Id); // ! PII1001 Customer.Email
        _ = new Chatty(c.Segment, c.Id); // ok a segment
        _ = new Special(c.Email, "x"); // ok only kept
    }

    static void Hidden(Customer c)
    {
        var hiding = new Hiding(c.Email);
        Console.WriteLine(hiding.Text); // ok the hiding member
        Console.WriteLine(((Holder)hiding).Text); // ! PII1001 Customer.Email
    }

    static void OverriddenMarkedMember(Applicant applicant)
    {
        Console.WriteLine(applicant.FullName); // ! PII1001 Party.FullName
        Console.WriteLine(applicant.Team); // ok not marked
    }

    static void InterfaceMark(IContactable who)
    {
        Console.WriteLine(who.Address); // ! PII1001 IContactable.Address
        Console.WriteLine(who.Rank); // ok not marked
    }

    static void BaseCallInOverride(Customer c)
    {
        Console.WriteLine(new Longer(c.Name).Describe()); // ! PII1001 Customer.Name
        Console.WriteLine(new Shorter(c.Name).Describe()); // ok does not ask the base
    }

    static void Sealed(Customer c)
    {
        Holder holder = new Special(c.Email, c.Segment);
        if (holder is Special { Kind: var kind })
        {
            Console.WriteLine(kind); // ok a segment
        }

        Console.WriteLine(holder.GetType().Name + holder.Text); // ! PII1001 Customer.Email
    }

    private class Holder(string text)
    {
        public string Text { get; } = text;
    }

    private sealed class Special(string text, string kind) : Holder(text.Trim())
    {
        public string Kind { get; } = kind;
    }

    private sealed class Hiding(string text) : Holder(text)
    {
        public new string Text => "hidden";
    }

    private abstract class FormatBase
    {
        public string Format(Customer c) => "<" + Pick(c) + ">";
        protected abstract string Pick(Customer c);
    }

    private sealed class MailFormat : FormatBase { protected override string Pick(Customer c) => c.Email; }

    private sealed class SegmentFormat : FormatBase { protected override string Pick(Customer c) => c.Segment; }

    private sealed class IdFormat : FormatBase { protected override string Pick(Customer c) => c.Id.ToString(); }

    private interface IShow { string Show(string text) => "[" + text + "]"; }

    private sealed class Plain : IShow;

    private sealed class Masked : IShow { public string Show(string text) => "[" + text.Length + "]"; }

    private class Loud { public virtual void Tell(string text) => Console.WriteLine(text); } // -

    private sealed class Silent : Loud { public override void Tell(string text) { } }

    private class ChattyBase { protected ChattyBase(string text) => Console.WriteLine("new " + text); } // -

    private sealed class Chatty(string text, int id) : ChattyBase(text + id);

    private class Describing(string name)
    {
        public virtual string Describe() => "named " + name;
    }

    private sealed class Longer(string name) : Describing(name)
    {
        public override string Describe() => base.Describe() + "!";
    }

    private sealed class Shorter(string name) : Describing(name)
    {
        public override string Describe() => "named";
    }

    private abstract class Party
    {
        [PersonalData(Category.Name)] public virtual string FullName => "";
        public string Team { get; set; } = "";
    }

    private sealed class Applicant : Party
    {
        private readonly string _first = "x";
        [NameData] public override string FullName => _first;
    }

    private interface IContactable
    {
        [EmailData] string Address { get; }
        int Rank { get; }
    }
}
