namespace Scenarios.Exam2;

internal static class AliasAndUpdate
{
    static void TwoNames(Customer c)
    {
        var a = new Cell();
        var b = a;
        a.Text = c.Email;
        b.Text = "wiped";
        Console.WriteLine(a.Text); // ok overwritten through the other name
        a = new Cell { Text = c.Name };
        Console.WriteLine(b.Text); // ok b is still the first cell
        Console.WriteLine(a.Text); // ! PII1001 Customer.Name
    }

    static void ChainOfThree(Customer c)
    {
        var tail = new Cell();
        var head = new Cell { Next = new Cell { Next = tail } };
        tail.Text = c.Phone ?? "";
        Console.WriteLine(head.Next.Text); // ok the middle cell is empty
        Console.WriteLine(head.Next.Next.Text); // ! PII1001 Customer.Phone
        head.Next = tail;
        Console.WriteLine(head.Next.Next?.Text); // ok nothing hangs on the tail
        Console.WriteLine(head.Next.Text); // ! PII1001 Customer.Phone
    }

    static void OneOfTwo(Customer c)
    {
        var a = new Cell { Text = "a" };
        var b = new Cell { Text = "b" };
        var other = new Cell { Text = "c" };
        var one = Env.Coin ? a : b;
        one.Text = c.Email;
        Console.WriteLine(other.Text); // ok not among the two
        Console.WriteLine(a.Text); // ! PII1001 Customer.Email
        Console.WriteLine(b.Text); // ! PII1001 Customer.Email
    }

    static void ReadBeforeTheWipe(Customer c)
    {
        var box = new Cell { Text = c.Email };
        var text = box.Text;
        box.Text = "";
        Console.WriteLine(box.Text); // ok the field was overwritten
        Console.WriteLine(text); // ! PII1001 Customer.Email
    }

    static void WipedByTheCallee(Customer c)
    {
        var box = new Cell { Text = c.Email };
        var kept = new Cell { Text = c.Email };
        Wipe(box);
        WipeSometimes(kept);
        Console.WriteLine(box.Text); // ok the callee overwrote it
        Console.WriteLine(kept.Text); // ! PII1001 Customer.Email
    }

    static void Ring(Customer c)
    {
        var ring = new Cell();
        ring.Next = ring;
        ring.Next.Next.Next.Text = c.Name;
        Console.WriteLine(ring.Other); // ok another field
        Console.WriteLine(ring.Text); // ! PII1001 Customer.Name
        ring.Next.Next.Text = "";
        Console.WriteLine(ring.Text); // ok the ring has one cell
    }

    static void SwappedFields(Customer c)
    {
        var pair = new Pair { Left = new Cell { Text = c.Email }, Right = new Cell { Text = "x" } };
        pair.Swap();
        Console.WriteLine(pair.Left.Text); // ok swapped away
        Console.WriteLine(pair.Right.Text); // ! PII1001 Customer.Email
        pair.Right.Text = "";
        Console.WriteLine(pair.Right.Text); // ok overwritten
    }

    static void SeenThroughAView(Customer c)
    {
        var inner = new Cell();
        var view = new View(inner);
        inner.Text = c.Email;
        Console.WriteLine(view.Read()); // ! PII1001 Customer.Email
        inner.Text = "";
        Console.WriteLine(view.Read()); // ok the view reads the same cell
    }

    static void StructInAClass(Customer c)
    {
        var holder = new Holder();
        var copy = holder.Spot;
        copy.Text = c.Email;
        Console.WriteLine(holder.Spot.Text); // ok the copy was written
        holder.Spot.Text = c.Name;
        Console.WriteLine(holder.Spot.Text); // ! PII1001 Customer.Name
        Console.WriteLine(copy.Text); // ! PII1001 Customer.Email
    }

    static void StructPassedByValue(Customer c)
    {
        var spot = new Spot { Text = "x" };
        Fill(spot, c);
        Console.WriteLine(spot.Text); // ok the callee filled its copy
        Fill(ref spot, c);
        Console.WriteLine(spot.Text); // ! PII1001 Customer.Email
    }

    static void ShallowCopy(Customer c)
    {
        var a = new Cell { Text = "x", Next = new Cell() };
        var b = a.Copy();
        b.Text = c.Email;
        b.Next!.Text = c.Name;
        Console.WriteLine(a.Text); // ok a copy has its own field
        Console.WriteLine(a.Next.Text); // ! PII1001 Customer.Name
        Console.WriteLine(b.Text); // ! PII1001 Customer.Email
    }

    static void ReassignedParameter(Customer c)
    {
        var box = new Cell { Text = "x" };
        Replace(box, c);
        Console.WriteLine(box.Text); // ok the callee only rebound its parameter
        Replace(ref box, c);
        Console.WriteLine(box.Text); // ! PII1001 Customer.Email
    }

    static void ReturnsOneOfItsArguments(Customer c)
    {
        var a = new Cell();
        var b = new Cell();
        var picked = Second(a, b);
        picked.Text = c.Email;
        Console.WriteLine(a.Text); // ok the second came back
        Console.WriteLine(b.Text); // ! PII1001 Customer.Email
    }

    static void ParentKnowsChild(Customer c)
    {
        var parent = new Branch("root");
        var child = parent.Add("leaf");
        child.Label = c.Home.City;
        Console.WriteLine(child.Parent!.Label); // ok the root keeps its label
        Console.WriteLine(parent.Children[0].Label); // ! PII1001 Address.City
    }

    private static Cell Second(Cell a, Cell b) => a.Text.Length > 100 ? b : b;

    private static void Wipe(Cell cell) => cell.Text = "";

    private static void WipeSometimes(Cell cell)
    {
        if (Env.Coin)
        {
            cell.Text = "";
        }
    }

    private static void Fill(Spot spot, Customer c) => spot.Text = c.Email;

    private static void Fill(ref Spot spot, Customer c) => spot.Text = c.Email;

    private static void Replace(Cell cell, Customer c)
    {
        cell = new Cell { Text = c.Email };
        cell.Other = "new";
    }

    private static void Replace(ref Cell cell, Customer c) => cell = new Cell { Text = c.Email };

    private sealed class Cell
    {
        public string Text = "";
        public string Other = "";
        public Cell? Next;

        public Cell Copy() => (Cell)MemberwiseClone();
    }

    private struct Spot { public string Text; }

    private sealed class Holder { public Spot Spot; }

    private sealed class Pair
    {
        public required Cell Left { get; set; }
        public required Cell Right { get; set; }
        public void Swap() => (Left, Right) = (Right, Left);
    }

    private sealed class View(Cell cell)
    {
        public int Size => cell.Text.Length;
        public string Read() => "[" + cell.Text + "]";
    }

    private sealed class Branch(string label)
    {
        public string Label { get; set; } = label;
        public Branch? Parent { get; private init; }
        public List<Branch> Children { get; } = [];

        public Branch Add(string label)
        {
            var child = new Branch(label) { Parent = this };
            Children.Add(child);
            return child;
        }
    }
}
