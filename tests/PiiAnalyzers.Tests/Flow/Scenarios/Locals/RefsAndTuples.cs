namespace Scenarios.Locals;

internal static class RefsAndTuples
{
    static void RefLocalWrites(Customer c)
    {
        string a = "", b = "";
        ref string r = ref a;
        r = c.Email;
        Env.Log.LogInformation("{V}", a); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", b); // ok the reference points at the other variable
    }

    static void RefLocalRebound(Customer c)
    {
        string a = "", b = "";
        ref string r = ref a;
        r = ref b;
        r = c.Name;
        Env.Log.LogInformation("{V}", a); // ok the reference had moved on
        Env.Log.LogInformation("{V}", b); // ! PII1001 Customer.Name
    }

    static void RefReadsTheCurrentValue(Customer c)
    {
        var a = c.Email;
        ref readonly string view = ref a;
        a = "gone";
        Env.Log.LogInformation("{V}", view); // ok the reference sees the new value
    }

    static void ConditionalRef(Customer c)
    {
        string a = "", b = "";
        (Env.Coin ? ref a : ref b) = c.Email;
        Env.Log.LogInformation("{V}", b); // ! PII1001 Customer.Email
    }

    static void Swap(Customer c)
    {
        var a = c.Email;
        var b = "public";
        (a, b) = (b, a);
        Env.Log.LogInformation("{V}", a); // ok swapped away
        Env.Log.LogInformation("{V}", b); // ! PII1001 Customer.Email
    }

    static void TupleElementsApart(Customer c)
    {
        (int Id, string Mail, string Segment) t = (c.Id, c.Email, c.Segment);
        Env.Log.LogInformation("{V}", t.Segment); // ok another element
        Env.Log.LogInformation("{V}", t.Item1); // ok another element
        Env.Log.LogInformation("{V}", t.Mail); // ! PII1001 Customer.Email
    }

    static void TupleCopies(Customer c)
    {
        var t = (A: "x", B: "y");
        var u = t;
        u.A = c.Name;
        Env.Log.LogInformation("{V}", t.A); // ok tuples are copied by value
        Env.Log.LogInformation("{V}", u.A); // ! PII1001 Customer.Name
    }

    static void NestedDeconstruction(Customer c)
    {
        var (id, (name, (segment, _))) = (c.Id, (c.Name, (c.Segment, c.Email)));
        Env.Log.LogInformation("{V}", segment); // ok the harmless part
        Env.Log.LogInformation("{V}", name); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", id); // ok the number
    }

    static void RecordDeconstruction(Person p)
    {
        var (id, _, mail) = p;
        Env.Log.LogInformation("{V}", id); // ok the first position is not marked
        Env.Log.LogInformation("{V}", mail); // ! PII1001 Person.Email
    }

    static void DeconstructIntoExistingAndNew(Customer c)
    {
        string old = c.Email;
        (old, var fresh) = ("x", old);
        Env.Log.LogInformation("{V}", old); // ok replaced in the same statement
        Env.Log.LogInformation("{V}", fresh); // ! PII1001 Customer.Email
    }

    static void TupleComparison(Customer c, Customer d)
    {
        var same = (c.Name, c.Email) == (d.Name, d.Email);
        Env.Log.LogInformation("{V}", same); // ok tuple equality is a bool
    }

    static void TupleOfOneHarmlessSliceOfRange(Customer c)
    {
        var parts = (Head: c.Email[..2], Tail: c.Email[^3..], Size: c.Email.Length);
        Env.Log.LogInformation("{V}", parts.Size); // ok the size
        Env.Log.LogInformation("{V}", parts.Tail); // ! PII1001 Customer.Email
    }
}
