namespace Scenarios.Objects;

internal static class Fields
{
    static void TwoObjectsApart(Customer c)
    {
        var first = new Box { Value = c.Email };
        var second = new Box { Value = "public" };
        Env.Log.LogInformation("{V}", second.Value); // ok the other object
        Env.Log.LogInformation("{V}", first.Value); // ! PII1001 Customer.Email
    }

    static void FieldsApart(Customer c)
    {
        var pair = new Pair { Left = c.Name, Right = c.Segment };
        Env.Log.LogInformation("{V}", pair.Right); // ok the other field
        Env.Log.LogInformation("{V}", pair.Left); // ! PII1001 Customer.Name
    }

    static void Aliased(Customer c)
    {
        var box = new Box();
        var alias = box;
        alias.Value = c.Email;
        Env.Log.LogInformation("{V}", box.Value); // ! PII1001 Customer.Email
        alias.Value = "wiped";
        Env.Log.LogInformation("{V}", box.Value); // ok overwritten through the alias
    }

    static void AliasRebound(Customer c)
    {
        var box = new Box { Value = "public" };
        var alias = box;
        alias = new Box();
        alias.Value = c.Email;
        Env.Log.LogInformation("{V}", box.Value); // ok the alias points elsewhere by then
        Env.Log.LogInformation("{V}", alias.Value); // ! PII1001 Customer.Email
    }

    static void FieldsOfFields(Customer c)
    {
        var outer = new Outer();
        outer.Inner.Box.Value = c.Phone ?? "";
        Env.Log.LogInformation("{V}", outer.Inner.Label); // ok another field on the way
        Env.Log.LogInformation("{V}", outer.Inner.Box.Value); // ! PII1001 Customer.Phone
    }

    static void InnerReplaced(Customer c)
    {
        var outer = new Outer { Inner = { Box = new Box { Value = c.Email } } };
        Env.Log.LogInformation("{V}", outer.Inner.Box.Value); // ! PII1001 Customer.Email
        outer.Inner = new Middle();
        Env.Log.LogInformation("{V}", outer.Inner.Box.Value); // ok the whole inner object was replaced
    }

    static void SharedInner(Customer c)
    {
        var shared = new Box();
        var a = new Middle { Box = shared };
        var b = new Middle { Box = shared };
        var d = new Middle();
        a.Box.Value = c.Name;
        Env.Log.LogInformation("{V}", d.Box.Value); // ok a box of its own
        Env.Log.LogInformation("{V}", b.Box.Value); // ! PII1001 Customer.Name
    }

    static void MaybeAliased(Customer c)
    {
        var left = new Box { Value = "l" };
        var right = new Box { Value = "r" };
        var either = Env.Coin ? left : right;
        either.Value = c.Email;
        Env.Log.LogInformation("{V}", left.Value); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", right.Value); // ! PII1001 Customer.Email
    }

    static void StructsAreCopied(Contact contact, Customer c)
    {
        var blank = new Contact { Id = 1, Phone = "none" };
        var slot = new Slot { Text = "public" };
        var copy = slot;
        copy.Text = c.Email;
        Env.Log.LogInformation("{V}", slot.Text); // ok a struct is copied by value
        Env.Log.LogInformation("{V}", copy.Text); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", contact.Phone); // ! PII1001 Contact.Phone
        Env.Log.LogInformation("{V}", contact.Id + blank.Id); // ok numbers
    }

    static void BoxedStructIsACopy(Customer c)
    {
        var slot = new Slot { Text = "public" };
        object boxed = slot;
        slot.Text = c.Name;
        Env.Log.LogInformation("{V}", ((Slot)boxed).Text); // ok boxed before the change
        Env.Log.LogInformation("{V}", slot.Text); // ! PII1001 Customer.Name
    }

    static void LinkedList(Customer c)
    {
        var tail = new Node { Text = c.Email };
        var head = new Node { Text = "head", Next = new Node { Text = "middle", Next = tail } };
        Env.Log.LogInformation("{V}", head.Text); // ok the head holds a constant
        for (var at = head; at is not null; at = at.Next)
        {
            Env.Log.LogInformation("{V}", at.Text); // ! PII1001 Customer.Email
        }
    }

    private sealed class Box { public string Value = ""; }

    private sealed class Pair { public string Left { get; init; } = ""; public string Right { get; init; } = ""; }

    private sealed class Middle { public Box Box { get; set; } = new(); public string Label { get; set; } = "label"; }

    private sealed class Outer { public Middle Inner { get; set; } = new(); }

    private sealed class Node { public string Text = ""; public Node? Next; }

    private struct Slot { public string Text; }
}
