namespace Scenarios.Exam2;

internal static class ControlAndPredicates
{
    private const int Limit = 106;

    static void ConstantArithmetic(Customer c)
    {
        var text = "none";
        if ((7 * 18) + Limit < 200)
        {
            text = c.Email;
        }

        Console.WriteLine(text); // ok the condition is a false constant
        text = (7 * 42) - Limit > 200 ? c.Segment : c.Email;
        Console.WriteLine(text); // ! PII1001 Customer.Email
    }

    static void ImplicitOnly(Customer c)
    {
        var kind = c.Email.EndsWith(".lv") ? "local" : "foreign";
        var initial = c.Name.Length > 0 && c.Name[0] == 'A' ? 'A' : '?';
        Console.WriteLine(kind); // ok chosen by a comparison
        Console.WriteLine(initial); // ok a constant chosen by a comparison
        Console.WriteLine(c.Name.StartsWith('A') ? c.Name : "?"); // ! PII1001 Customer.Name
    }

    static void ComparedSwitch(Customer c)
    {
        var text = c.Home.City switch
        {
            "Riga" or "Liepaja" => "big",
            { Length: > 20 } => "long",
            var other when other == c.Name => "odd",
            _ => "small",
        };
        Console.WriteLine(text); // ok constants in every arm
        var kept = c.Home.City switch { "Riga" => "R", var other => other[..1] };
        Console.WriteLine(kept); // ! PII1001 Address.City
    }

    static void JumpsBetweenCases(Customer c, int n)
    {
        var text = "none";
        switch (n)
        {
            case 0:
                text = c.Email;
                goto case 2;
            case 1:
                text = c.Name;
                goto default;
            case 2:
                text += "?";
                break;
            default:
                text = "cleared";
                break;
        }

        Console.WriteLine(text); // ! PII1001 Customer.Email
        Console.WriteLine(n); // ok a number
    }

    static void EveryCaseLeadsToTheWipe(Customer c, int n)
    {
        var text = c.Email;
        switch (n)
        {
            case 0:
                goto case 1;
            case 1:
                goto default;
            default:
                text = "cleared";
                break;
        }

        Console.WriteLine(text); // ok every case ends in default
    }

    static void TwoRounds(Customer c)
    {
        string first = "a", second = "b", third = "c";
        for (var i = 0; i < 2; i++)
        {
            third = second;
            second = first;
            first = c.Email;
        }

        Console.WriteLine(first); // ! PII1001 Customer.Email
        Console.WriteLine(second); // ! PII1001 Customer.Email
        Console.WriteLine(third.Length); // ok a length
    }

    static void BreakOut(List<Customer> all)
    {
        string found = "none", last = "none";
        foreach (var c in all)
        {
            last = c.Segment;
            if (c.Orders.Count == 0)
            {
                continue;
            }

            found = c.Name;
            break;
        }

        Console.WriteLine(last); // ok a segment
        Console.WriteLine(found); // ! PII1001 Customer.Name
    }

    static void InfiniteUntilReturn(Customer c, Queue<string> work)
    {
        var text = c.Email;
        while (true)
        {
            if (!work.TryDequeue(out var next))
            {
                Console.WriteLine(text); // ! PII1001 Customer.Email
                return;
            }

            if (next.Length == 0)
            {
                text = next;
                Console.WriteLine(text); // ok overwritten just before
            }
        }
    }

    static void WipedInTheCondition(Customer c)
    {
        var text = c.Email;
        while ((text = Env.PublicText).Length > 3 && Env.Coin)
        {
            Console.WriteLine(text); // ok the condition overwrote it
        }

        Console.WriteLine(text); // ok the condition ran at least once
    }

    static void NestedTernaries(Customer c)
    {
        var a = Env.Coin ? Env.Coin ? c.Segment : c.Home.CountryCode : "x";
        var b = Env.Coin ? Env.Coin ? c.Segment : c.Home.City : "x";
        Console.WriteLine(a); // ok none of the three is marked
        Console.WriteLine(b); // ! PII1001 Address.City
    }

    static void NullTests(Customer c)
    {
        string? a = null;
        var b = a ?? c.Segment;
        var d = c.Phone ?? throw new InvalidOperationException("no phone"); // ok a constant message
        Console.WriteLine(b); // ok a segment
        Console.WriteLine(c.Phone is null ? "none" : "some"); // ok constants
        Console.WriteLine(d); // ! PII1001 Customer.Phone
    }

    static void DeadAfterReturn(Customer c)
    {
        if (c.Id >= 0 || c.Id < 0)
        {
            Console.WriteLine(c.Id); // ok an id
            return;
        }
    }

    static void LabelledLoop(List<Customer> all)
    {
        var text = "start";
        foreach (var c in all)
        {
            foreach (var order in c.Orders)
            {
                if (order.Total > 100)
                {
                    text = order.Number + "/" + c.Id;
                    goto done;
                }
            }
        }

        Console.WriteLine(text); // ok nothing was found
    done:
        Console.WriteLine(text); // ok a number and an id
    }

    static void ShadowedByLambda(Customer c)
    {
        var text = c.Segment;
        Func<string, string> same = static text => text + "!";
        Console.WriteLine(text); // ok the outer variable
        Console.WriteLine(same(c.Email)); // ! PII1001 Customer.Email
        Console.WriteLine(same(text)); // ok a segment
    }

    static void PatternVariables(object thing, Customer c)
    {
        object boxed = Env.Coin ? c.Email : c.Id;
        if (boxed is int number)
        {
            Console.WriteLine(number); // ok an id
        }

        if (boxed is string { Length: var length } text)
        {
            Console.WriteLine(length); // ok a length
            Console.WriteLine(text); // ! PII1001 Customer.Email
        }
    }

    static void LockAndUsing(Customer c)
    {
        var gate = new System.Threading.Lock();
        var text = c.Email;
        lock (gate)
        {
            text = text[..2];
        }

        using (var reader = new System.IO.StringReader(text))
        {
            text = "read";
            Console.WriteLine(reader.Peek() < 0); // ok a bool
            Console.WriteLine(reader.ReadToEnd()); // ! PII1001 Customer.Email
        }

        Console.WriteLine(text); // ok overwritten
    }

    static void ConditionalCompilation(Customer c)
    {
#if EXAM2_NEVER
        Console.WriteLine(c.Email); // - not compiled
#else
        Console.WriteLine(c.Segment); // ok a segment
#endif
        Console.WriteLine(nameof(c.Email) + nameof(Customer.Phone)); // ok names
        Console.WriteLine(typeof(Customer).Name + sizeof(long)); // ok a type and a size
    }
}
