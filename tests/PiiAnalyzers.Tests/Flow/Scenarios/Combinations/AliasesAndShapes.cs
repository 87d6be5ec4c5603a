namespace Scenarios.Combinations;

public sealed class Node
{
    public string Text { get; set; } = "";

    public Node? Next { get; set; }

    public List<Node> Children { get; } = new();
}

public abstract record Shape;

public sealed record Leaf(string Text) : Shape;

public sealed record Pair(Shape Left, Shape Right) : Shape;

public sealed record Hidden([property: PersonalData(Category.Email)] string Mail, int Kind)
{
    public override string ToString() => $"Hidden {Kind}";
}

public sealed class Holder
{
    public string Text
    {
        get => field ?? "none";
        set => field = value.Trim();
    }

    public ref string Slot(string[] slots, int index) => ref slots[index];
}

public sealed class ShapeUser
{
    public void Aliases(Customer customer)
    {
        var head = new Node { Text = "head", Next = new Node { Text = "tail" } };
        var tail = head.Next;
        tail.Text = customer.Name;
        Console.WriteLine(head.Text); // ok another node
        Console.WriteLine(head.Next.Text); // ! PII1001 Customer.Name
        head.Next = new Node { Text = "new tail" };
        Console.WriteLine(head.Next.Text); // ok the node was replaced
    }

    public void Tree(Customer customer)
    {
        var root = new Node { Text = customer.Segment };
        var stack = new Stack<Node>([root]);
        stack.Peek().Children.Add(new Node { Text = customer.Home.City });
        Console.WriteLine(root.Text); // ok unmarked segment
        foreach (var child in root.Children)
        {
            Console.WriteLine(child.Text); // ! PII1001 Address.City
        }
    }

    public void NestedRecords(Customer customer)
    {
        Shape clean = new Pair(new Leaf(customer.Segment), new Pair(new Leaf("a"), new Leaf("b")));
        Shape mixed = clean is Pair pair ? pair with { Right = new Pair(new Leaf("a"), new Leaf(customer.Email)) } : clean;
        Env.Log.LogInformation("{Shape}", clean); // ok nothing marked in it
        Env.Log.LogInformation("{Shape}", mixed); // ! PII1001 Customer.Email
    }

    public void Overridden(Hidden hidden)
    {
        Env.Log.LogInformation("{Hidden}", hidden); // ok the override prints the kind
        Env.Log.LogInformation("{Hidden}", (hidden.Kind, hidden.Mail)); // ! PII1001 Hidden.Mail
    }

    public void Slots(Customer customer)
    {
        var holder = new Holder();
        var slots = new string[2];
        ref var slot = ref holder.Slot(slots, 1);
        slot = customer.Phone ?? "";
        Env.Log.LogInformation("{Count} slots, {Text}", slots.Length, holder.Text); // ok length and default text
        Env.Log.LogInformation("{Slots}", string.Join(",", slots)); // ! PII1001 Customer.Phone
        holder.Text = slots[1];
        Env.Log.LogInformation("{Text}", holder.Text); // ! PII1001 Customer.Phone
    }
}
