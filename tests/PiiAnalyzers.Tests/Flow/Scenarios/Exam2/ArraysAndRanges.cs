using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scenarios.Exam2;

internal static class ArraysAndRanges
{
    static void CopiedParts(Customer c)
    {
        string[] from = ["x", c.Email];
        string[] kept = ["a", "b"];
        var to = new string[2];
        Array.Copy(from, to, 2);
        Console.WriteLine(kept[0]); // ok nothing was copied here
        Console.WriteLine(to[1]); // ! PII1001 Customer.Email
        Console.WriteLine(from[0]); // ok the other slot
    }

    static void Resized(Customer c)
    {
        string[] all = [c.Name];
        var before = all;
        Array.Resize(ref all, 4);
        all[3] = c.Email;
        Console.WriteLine(before.Length); // ok a length
        Console.WriteLine(before[0]); // ! PII1001 Customer.Name
        Console.WriteLine(all[3]); // ! PII1001 Customer.Email
    }

    static void Rebound(Customer c)
    {
        string[] all = [c.Email];
        var old = all;
        all = ["x"];
        Console.WriteLine(all[0]); // ok a new array
        Console.WriteLine(old[0]); // ! PII1001 Customer.Email
    }

    static void UnknownSlot(Customer c, int i)
    {
        var all = new string[8];
        all[i] = c.Email;
        Console.WriteLine(all[0]); // ! PII1001 Customer.Email
        Console.WriteLine(all.Length - i); // ok a number
        Console.WriteLine(Array.Exists(all, static s => s.Length > 3)); // ok a bool
        Console.WriteLine(Array.Find(all, static s => s.Length > 3)); // ! PII1001 Customer.Email
    }

    static void Converted(List<Customer> all)
    {
        var customers = all.ToArray();
        var sizes = Array.ConvertAll(customers, static c => c.Email.Length);
        var mails = Array.ConvertAll(customers, static c => c.Email.Trim());
        Console.WriteLine(sizes[0]); // ok a length
        Console.WriteLine(mails[^1]); // ! PII1001 Customer.Email
        Array.ForEach(mails, static m => Console.WriteLine(m.Length)); // ok lengths
        Array.ForEach(mails, Console.WriteLine); // ! PII1001 Customer.Email
    }

    static void Covariant(Customer c)
    {
        var texts = new string[1];
        object[] objects = texts;
        objects[0] = c.Email;
        Console.WriteLine(objects.GetType()); // ok a type
        Console.WriteLine(texts[0]); // ! PII1001 Customer.Email
    }

    static void AfterTheFirst(Customer c)
    {
        string[] all = [c.Email, "x", "y"];
        if (all is [_, var second, _])
        {
            Console.WriteLine(second); // ok the slot beside it
        }

        if (all is [{ Length: > 3 } head, ..])
        {
            Console.WriteLine(head); // ! PII1001 Customer.Email
        }
    }

    static void Spread(Customer c)
    {
        string[] names = [c.Name];
        string[] plain = ["a", .. new[] { "b" }];
        string[] joined = [.. plain, .. names];
        Console.WriteLine(string.Join(",", plain)); // ok spread the other way
        Console.WriteLine(string.Join(",", joined)); // ! PII1001 Customer.Name
    }

    static void WindowOnAnArray(Customer c)
    {
        var all = new string[4];
        Memory<string> window = all.AsMemory(1, 2);
        window.Span[0] = c.Email;
        var segment = new ArraySegment<string>(all, 1, 2);
        Console.WriteLine(segment.Count); // ok a count
        Console.WriteLine(segment[0]); // ! PII1001 Customer.Email
        Console.WriteLine(all[1]); // ! PII1001 Customer.Email
    }

    static void RefIntoTheArray(Customer c)
    {
        string[] all = ["a", "b"];
        ref var slot = ref all[0];
        slot = c.Email;
        Console.WriteLine(all[1]); // ok the other slot
        Console.WriteLine(all[0]); // ! PII1001 Customer.Email
        slot = "";
        Console.WriteLine(all[0]); // ok overwritten through the reference
    }

    static void SpanOfTheList(Customer c)
    {
        List<string> list = ["x"];
        List<string> other = ["y"];
        CollectionsMarshal.AsSpan(list)[0] = c.Email;
        Console.WriteLine(other[0]); // ok another list
        Console.WriteLine(list[0]); // ! PII1001 Customer.Email
    }

    static void ValueRef(Customer c)
    {
        var byId = new Dictionary<int, string>();
        ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(byId, c.Id, out var existed);
        value = c.Phone;
        Console.WriteLine(existed); // ok a bool
        Console.WriteLine(byId[c.Id]); // ! PII1001 Customer.Phone
    }

    static void InlineBuffer(Customer c)
    {
        var buffer = new Four();
        var other = new Four();
        buffer[1] = c.Email;
        Console.WriteLine(other[1]); // ok another buffer
        Console.WriteLine(buffer[1]); // ! PII1001 Customer.Email
    }

    static void RangesOfText(Customer c)
    {
        Range head = ..3;
        Index last = ^1;
        Console.WriteLine(head); // ok a range
        Console.WriteLine(c.Email[head]); // ! PII1001 Customer.Email
        Console.WriteLine(c.Name[last]); // ! PII1001 Customer.Name
        Console.WriteLine("abcdef"[..c.Email.Length]); // ok only the length chose
    }

    static void Bytes(Customer c)
    {
        var bytes = Encoding.ASCII.GetBytes(c.Email);
        var target = new byte[64];
        var zeros = new byte[64];
        Buffer.BlockCopy(bytes, 0, target, 8, bytes.Length);
        Console.WriteLine(Convert.ToHexString(zeros)); // ok untouched
        Console.WriteLine(Convert.ToHexString(target)); // ! PII1001 Customer.Email
        Console.WriteLine(BitConverter.ToString(bytes, 0, 2)); // ! PII1001 Customer.Email
    }

    static void ParallelArrays(List<Customer> all)
    {
        var ids = new int[all.Count];
        var names = new string[all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            (ids[i], names[i]) = (all[i].Id, all[i].Name);
        }

        Array.Sort(names, ids);
        Console.WriteLine(ids[0]); // ok an id
        Console.WriteLine(names[0]); // ! PII1001 Customer.Name
    }

    static void SpanOfParams(Customer c)
    {
        Console.WriteLine(Longest("a", c.Email, "b")); // ! PII1001 Customer.Email
        Console.WriteLine(Most("a", c.Email, "b")); // ok a length
    }

    private static string Longest(params ReadOnlySpan<string> all)
    {
        var best = "";
        foreach (var each in all)
        {
            best = each.Length > best.Length ? each : best;
        }

        return best;
    }

    private static int Most(params ReadOnlySpan<string> all)
    {
        var best = 0;
        foreach (var each in all)
        {
            best = Math.Max(best, each.Length);
        }

        return best;
    }

    [InlineArray(4)]
    private struct Four { private string _first; }
}
