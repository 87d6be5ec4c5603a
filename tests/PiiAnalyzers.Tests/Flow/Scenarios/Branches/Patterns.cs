namespace Scenarios.Branches;

internal static class Patterns
{
    static void DeclarationPattern(Customer c)
    {
        object boxed = c.Email;
        if (boxed is string text)
        {
            Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Email
        }

        Env.Log.LogInformation("{V}", boxed is string); // ok a type test
    }

    static void PropertyPattern(Customer c)
    {
        if (c is { Email: var mail, Id: var id, Home.City: { Length: > 2 } city })
        {
            Env.Log.LogInformation("{V}", id); // ok the id
            Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
            Env.Log.LogInformation("{V}", city); // ! PII1001 Address.City
        }
    }

    static void LengthInsideAPattern(Customer c)
    {
        if (c is { Email.Length: var length, Name: "admin" or "root" })
        {
            Env.Log.LogInformation("{V}", length); // ok a length
        }
    }

    static void PositionalPattern(Person p)
    {
        if (p is (> 0, var name, _))
        {
            Env.Log.LogInformation("{V}", name); // ! PII1001 Person.Name
        }

        if (p is (var id, { Length: > 3 }, not null))
        {
            Env.Log.LogInformation("{V}", id); // ok the position of the id
        }
    }

    static void ListPattern(Customer c)
    {
        string[] cells = [c.Segment, c.Email, "end"];
        if (cells is [var first, .., var last])
        {
            Env.Log.LogInformation("{V}", first); // ok a constant slot
            Env.Log.LogInformation("{V}", last); // ok a constant slot
        }

        if (cells is [_, var middle, ..])
        {
            Env.Log.LogInformation("{V}", middle); // ! PII1001 Customer.Email
        }
    }

    static void SlicePattern(Customer c)
    {
        if (c.Email is [var initial, .. var rest])
        {
            Env.Log.LogInformation("{V}", initial); // ! PII1001 Customer.Email
            Env.Log.LogInformation("{V}", rest); // ! PII1001 Customer.Email
        }
    }

    static void SwitchExpressionOnSource(Customer c)
    {
        var size = c.Name switch { { Length: 0 } => "empty", { Length: < 10 } => "short", _ => "long" };
        Env.Log.LogInformation("{V}", size); // ok constants picked by a length
        var shown = c.Name switch { "" => "empty", [' ', ..] => "odd", var other => other };
        Env.Log.LogInformation("{V}", shown); // ! PII1001 Customer.Name
    }

    static void SwitchExpressionOnType(object o)
    {
        var text = o switch
        {
            Order { Buyer: { } buyer } when buyer.Id > 10 => buyer.Email,
            Order order => order.Number.ToString(),
            _ => "other",
        };
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Email
    }

    static void SwitchOnTuple(Customer c)
    {
        var label = (c.Email, c.Phone) switch
        {
            ("", null) => "unreachable",
            (_, null) => "mail only",
            ("", _) => "phone only",
            _ => "both",
        };
        Env.Log.LogInformation("{V}", label); // ok constants
    }

    static void TypeSwitchKeepsKindsApart(object o)
    {
        switch (o)
        {
            case Customer { Id: > 5 } big:
                Env.Log.LogInformation("{V}", big.Id); // ok the id
                break;
            case Person(_, _, var mail) when mail.Length > 5:
                Env.Log.LogInformation("{V}", mail); // ! PII1001 Person.Email
                break;
            case string and { Length: > 3 } s:
                Env.Log.LogInformation("{V}", s); // ok an unknown string, not a marked one
                break;
        }
    }

    static void WhenClauseCaptures(Customer c)
    {
        string? seen = null;
        switch (c.Id)
        {
            case > 0 when (seen = c.Phone) is not null:
                Env.Log.LogInformation("{V}", seen); // ! PII1001 Customer.Phone
                break;
        }
    }
}
