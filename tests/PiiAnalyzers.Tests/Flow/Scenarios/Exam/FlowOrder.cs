namespace Scenarios.Exam;

internal static class FlowOrder
{
    static void BothBranchesWipe(Customer c, int n)
    {
        var text = c.Email;
        switch (n)
        {
            case 1: text = "a"; break;
            case 2: text = "b"; break;
            default: text = ""; break;
        }

        Console.WriteLine(text); // ok overwritten on every path
    }

    static void OneCaseKeeps(Customer c, int n)
    {
        var text = c.Email;
        switch (n)
        {
            case 1: text = "a"; break;
            case 2: break;
            default: text = ""; break;
        }

        Console.WriteLine(text); // ! PII1001 Customer.Email
    }

    static void LoopCarried(List<Customer> all)
    {
        var last = "none";
        foreach (var c in all)
        {
            Console.WriteLine(last); // ! PII1001 Customer.Email
            last = c.Email;
        }
    }

    static void LoopReset(List<Customer> all)
    {
        var last = "none";
        foreach (var c in all)
        {
            Console.WriteLine(last); // ok reset before the next turn
            last = c.Email;
            last = "none" + last.Length;
        }

        Console.WriteLine(last); // ok a length
    }

    static void Shifted(Customer c)
    {
        string a = c.Email, b = "x", d = "y";
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine(d); // ! PII1001 Customer.Email
            d = b;
            b = a;
        }
    }

    static void EarlyReturn(Customer c, bool blank)
    {
        var text = c.Name;
        if (!blank)
        {
            Console.WriteLine(text); // ! PII1001 Customer.Name
            return;
        }

        text = "";
        Console.WriteLine(text); // ok overwritten
    }

    static void Finally(Customer c)
    {
        var text = c.Email;
        try
        {
            text = text.Trim();
        }
        finally
        {
            text = "done";
        }

        Console.WriteLine(text); // ok overwritten in finally
    }

    static void CatchSeesHalf(Customer c)
    {
        var text = "x";
        try
        {
            text = c.Email;
            text = int.Parse(text).ToString();
            text = "y";
        }
        catch (FormatException)
        {
            Console.WriteLine(text); // ! PII1001 Customer.Email
            return;
        }

        Console.WriteLine(text); // ok overwritten
    }

    static void ShortCircuit(Customer c)
    {
        string? text = null;
        if (c.Id > 3 && (text = c.Email).Length > 2)
        {
            Console.WriteLine(text); // ! PII1001 Customer.Email
        }

        text ??= "x";
        Console.WriteLine(text.Length); // ok a length
    }

    static void CoalesceKeepsLeft(Customer c)
    {
        var text = "set";
        text ??= c.Email;
        string? other = c.Phone;
        other ??= "none";
        Console.WriteLine(other); // ! PII1001 Customer.Phone
    }

    static void Goto(Customer c, int n)
    {
        var text = "x";
    again:
        Console.WriteLine(text); // ! PII1001 Customer.Email
        if (n-- > 0)
        {
            text = c.Email;
            goto again;
        }
    }

    static void DoWhile(Customer c)
    {
        var text = c.Email;
        do
        {
            text = "wiped";
        }
        while (Env.Coin);
        Console.WriteLine(text); // ok a do loop runs once at least
    }

    static void Dead(Customer c)
    {
        const bool debug = false;
        if (debug)
        {
#pragma warning disable CS0162
            Console.WriteLine(c.Email); // ok never runs
#pragma warning restore CS0162
        }
    }

    static void StringFieldOverwritten(Customer c)
    {
        var box = new Box { Text = c.Email };
        Wipe(box);
        Console.WriteLine(box.Text); // ok the callee overwrote it
        Fill(box, c);
        Console.WriteLine(box.Text); // ! PII1001 Customer.Email
    }

    static void Cleared(Customer c)
    {
        var list = new List<string> { c.Email };
        list.Clear();
        list.Add("x");
        Console.WriteLine(list[0]); // ok cleared
        var text = new StringBuilder(c.Email);
        text.Clear().Append('x');
        Console.WriteLine(text); // ok cleared
    }

    private static void Wipe(Box box) => box.Text = "";

    private static void Fill(Box box, Customer c) => box.Text = c.Email;

    private sealed class Box { public string Text = ""; }
}
