namespace Scenarios.Branches;

internal static class Loops
{
    static void CarriedAround(Customer c)
    {
        var a = "";
        var b = "";
        for (var i = 0; i < 3; i++)
        {
            Env.Log.LogInformation("{V}", b); // ! PII1001 Customer.Email
            b = a;
            a = c.Email;
        }
    }

    static void ResetEachTurn(List<Customer> all)
    {
        foreach (var c in all)
        {
            var note = "start";
            Env.Log.LogInformation("{V}", note); // ok a fresh variable in every turn
            note = c.Name;
            _ = note.Length;
        }
    }

    static void AfterWhile(Customer c)
    {
        var value = "none";
        while (Env.Coin)
        {
            value = c.Name;
        }

        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Name
    }

    static void DoWhileRunsOnce(Customer c)
    {
        var value = c.Email;
        do
        {
            value = "seen";
        }
        while (Env.Coin);

        Env.Log.LogInformation("{V}", value); // ok the body runs at least once
    }

    static void WhileMayNotRun(Customer c)
    {
        var value = c.Email;
        while (Env.Coin)
        {
            value = "seen";
        }

        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
    }

    static void BreakBeforeOverwrite(Customer c)
    {
        var value = "";
        while (true)
        {
            value = c.Email;
            if (Env.Coin)
            {
                break;
            }

            value = "";
        }

        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
    }

    static void EveryExitOverwrites(Customer c)
    {
        var value = c.Email;
        while (true)
        {
            value = value.Trim();
            if (Env.Coin)
            {
                value = "left";
                break;
            }
        }

        Env.Log.LogInformation("{V}", value); // ok the only exit overwrites
    }

    static void ContinueSkipsTheSink(List<Customer> all)
    {
        foreach (var c in all)
        {
            string? text = c.Phone;
            if (text is not null)
            {
                text = null;
                continue;
            }

            Env.Log.LogInformation("customer {Id} without phone {V}", c.Id, text is null); // ok a null test
        }
    }

    static void Counting(List<Customer> all)
    {
        int mails = 0, longest = 0;
        foreach (var c in all)
        {
            if (c.Email.EndsWith(".lv", StringComparison.Ordinal))
            {
                mails++;
            }

            longest = Math.Max(longest, c.Email.Length);
        }

        Env.Log.LogInformation("{Mails} {Longest}", mails, longest); // ok counts and lengths
    }

    static void GotoSkipsAssignment(Customer c)
    {
        var value = "none";
        if (Env.Coin)
        {
            goto show;
        }

        value = c.Name;
        value = value.Length.ToString();
    show:
        Env.Log.LogInformation("{V}", value); // ok a constant or a length
    }

    static void GotoBackwards(Customer c)
    {
        var value = "none";
        var turn = 0;
    again:
        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
        if (turn++ < 2)
        {
            value = c.Email;
            goto again;
        }
    }

    static void GotoCase(Customer c)
    {
        var value = "";
        switch (Env.Number)
        {
            case 1:
                value = c.Email;
                goto case 2;
            case 2:
                Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
                break;
            case 3:
                Env.Log.LogInformation("{V}", value); // ok no jump leads here with the address
                break;
        }
    }

    static void ForVariables(List<Customer> all)
    {
        for (var (i, mail) = (0, ""); i < all.Count; mail = all[i].Email, i++)
        {
            Env.Log.LogInformation("{I}", i); // ok the counter
            Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
        }
    }
}
