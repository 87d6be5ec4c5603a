namespace Scenarios.Exam;

internal static class Aliasing
{
    static void ArrayAlias(Customer c)
    {
        var a = new string[2];
        var b = a;
        b[0] = c.Email;
        Console.WriteLine(a[1]); // ok the other slot
        Console.WriteLine(a[0]); // ! PII1001 Customer.Email
    }

    static void CloneIsApart(Customer c)
    {
        var a = new[] { "x", "y" };
        var b = (string[])a.Clone();
        b[0] = c.Email;
        Console.WriteLine(a[0]); // ok the clone was written
        Console.WriteLine(b[0]); // ! PII1001 Customer.Email
    }

    static void ListCopyIsApart(Customer c)
    {
        var first = new List<string> { "x" };
        var second = new List<string>(first);
        second.Add(c.Name);
        Console.WriteLine(string.Join(",", first)); // ok the copy was extended
        Console.WriteLine(string.Join(",", second)); // ! PII1001 Customer.Name
    }

    static void ThroughAMethod(Customer c)
    {
        var node = new Node();
        var same = Same(node);
        same.Text = c.Email;
        Console.WriteLine(node.Text); // ! PII1001 Customer.Email
        Console.WriteLine(node.Other); // ok another field
    }

    static void StoredInAnother(Customer c)
    {
        var inner = new Node();
        var outer = new Node { Next = inner };
        inner.Text = c.Phone ?? "";
        Console.WriteLine(outer.Text); // ok the outer node holds nothing
        Console.WriteLine(outer.Next.Text); // ! PII1001 Customer.Phone
    }

    static void InsideACollection(Customer c)
    {
        var node = new Node();
        var list = new List<Node> { node };
        node.Text = c.Name;
        foreach (var each in list)
        {
            Console.WriteLine(each.Other); // ok another field
            Console.WriteLine(each.Text); // ! PII1001 Customer.Name
        }
    }

    static void TwoCallsTwoObjects(Customer c)
    {
        var a = Create();
        var b = Create();
        a.Text = c.Email;
        Console.WriteLine(b.Text); // ok each call creates its own
        Console.WriteLine(a.Text); // ! PII1001 Customer.Email
    }

    static void Linked(Customer c)
    {
        var a = new Node();
        var b = new Node();
        Link(a, b);
        b.Text = c.Email;
        Console.WriteLine(a.Next!.Text); // ! PII1001 Customer.Email
        Console.WriteLine(b.Next?.Text); // ok nothing was linked behind b
    }

    static void Swapped(Customer c)
    {
        var a = c.Email;
        var b = "public";
        (a, b) = (b, a);
        Console.WriteLine(a); // ok swapped away
        Console.WriteLine(b); // ! PII1001 Customer.Email
    }

    static void SwappedByRef(Customer c)
    {
        var a = c.Email;
        var b = "public";
        Swap(ref a, ref b);
        Console.WriteLine(a); // ok swapped away
        Console.WriteLine(b); // ! PII1001 Customer.Email
    }

    static void StructCopy(Customer c)
    {
        var a = new Pair { Left = "x" };
        var b = a;
        b.Left = c.Name;
        Console.WriteLine(a.Left); // ok the copy was written
        Console.WriteLine(b.Left); // ! PII1001 Customer.Name
    }

    private static Node Same(Node node) => node;

    private static Node Create() => new();

    private static void Link(Node from, Node to) => from.Next = to;

    private static void Swap<T>(ref T left, ref T right)
    {
        var hold = left;
        left = right;
        right = hold;
    }

    private struct Pair { public string Left; }

    private sealed class Node
    {
        public string Text = "";
        public string Other = "";
        public Node? Next;
    }
}
