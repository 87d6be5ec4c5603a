using System.Diagnostics;

namespace Scenarios.Objects;

/// <summary>Structs that come to be by writing a part of them.</summary>
internal static class StructsWithoutNew
{
    static void InAClass(Customer c)
    {
        var holder = new Holder();
        var copy = holder.Spot;
        copy.Text = c.Email;
        Console.WriteLine(holder.Spot.Text); // ok the copy was written
        holder.Spot.Text = c.Name;
        Console.WriteLine(holder.Spot.Text); // ! PII1001 Customer.Name
        Console.WriteLine(copy.Text); // ! PII1001 Customer.Email
    }

    static void Default(Customer c)
    {
        Spot spot = default;
        spot.Text = c.Email;
        Console.WriteLine(spot.Note); // ok another field
        Console.WriteLine(spot.Text); // ! PII1001 Customer.Email
    }

    static void Unassigned(Customer c)
    {
        Spot spot;
        spot.Text = c.Email;
        Console.WriteLine(spot.Text); // ! PII1001 Customer.Email
        spot.Text = "gone";
        Console.WriteLine(spot.Text); // ok overwritten
    }

    static void InAnArray(Customer c)
    {
        var all = new Spot[2];
        all[0].Text = c.Email;
        Console.WriteLine(all[1].Text); // ok another slot
        Console.WriteLine(all[0].Text); // ! PII1001 Customer.Email
    }

    static void InATuple(Customer c)
    {
        (string A, Spot B) pair = default;
        pair.B.Text = c.Name;
        Console.WriteLine(pair.A); // ok the other element
        Console.WriteLine(pair.B.Text); // ! PII1001 Customer.Name
        pair.A = c.Email;
        Console.WriteLine(pair.A); // ! PII1001 Customer.Email
    }

    static void ByMethod(Customer c)
    {
        var holder = new Holder();
        holder.Spot.Set(c.Email);
        Console.WriteLine(holder.Spot.Note); // ok another field
        Console.WriteLine(holder.Spot.Text); // ! PII1001 Customer.Email
    }

    static void ByReference(Customer c)
    {
        Spot spot = default;
        Fill(ref spot, c.Phone ?? "");
        Console.WriteLine(spot.Note); // ok another field
        Console.WriteLine(spot.Text); // ! PII1001 Customer.Phone
    }

    static void OfALibrary(Customer c, System.Diagnostics.Metrics.Histogram<int> sizes)
    {
        TagList tags = default;
        TagList others = default;
        tags.Add("street", c.Home.Street);
        sizes.Record(3, others); // ok another list
        sizes.Record(3, tags); // ! PII1004 Address.Street
    }

    private static void Fill(ref Spot spot, string text) => spot.Text = text;

    private struct Spot
    {
        public string Text;
        public string Note;
        public void Set(string text) => Text = text;
    }

    private sealed class Holder { public Spot Spot; }
}
