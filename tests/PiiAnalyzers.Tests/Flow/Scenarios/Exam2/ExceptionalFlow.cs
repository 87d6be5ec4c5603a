namespace Scenarios.Exam2;

internal static class ExceptionalFlow
{
    static void Values(Customer c)
    {
        if (c.Email.Length > 200)
        {
            throw new ArgumentOutOfRangeException(nameof(c), c.Email.Length, "too long"); // ok a length
        }

        throw new ArgumentOutOfRangeException(nameof(c), c.Email, "too long"); // ! PII1003 Customer.Email
    }

    static void Guards(Customer c)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(c.Email); // ok names the argument only
        ArgumentOutOfRangeException.ThrowIfGreaterThan(c.Email.Length, 300); // ok a length
        ArgumentNullException.ThrowIfNull(c.Phone, nameof(c.Phone)); // ok a name
    }

    static void InThrowExpressions(Customer c, bool strict)
    {
        var id = c.Id > 0 ? c.Id : throw new InvalidOperationException("no id"); // ok a constant
        var known = strict ? id : throw new KeyNotFoundException($"{id} of {c.Segment}"); // ok an id and a segment
        _ = c.Phone ?? throw new InvalidOperationException($"{c.Name} has no phone"); // ! PII1003 Customer.Name
    }

    static void CaughtMessage(Customer c)
    {
        try
        {
            Check(c.Email); // ! PII1003 Customer.Email
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.GetType().Name); // ok a type
            Console.WriteLine(e.StackTrace?.Length); // ok a length
            Console.WriteLine(e.Message); // ! PII1001 Customer.Email
        }
    }

    static void CaughtHarmless(Customer c)
    {
        try
        {
            Check(c.Segment); // ok a segment
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message); // ok this call carried a segment
            Env.Log.LogWarning(e, "Customer {Id}", c.Id); // ok a segment and an id
        }
    }

    static void Typed(Customer c)
    {
        try
        {
            throw new Refused(7) { Address = c.Email }; // -
        }
        catch (Refused e) when (e.Address.Length > 3)
        {
            Console.WriteLine(e.Code); // ok a code
            Console.WriteLine(e.Message); // ok a constant message
            Console.WriteLine(e.Address); // ! PII1001 Customer.Email
        }
    }

    static void DataBag(Customer c)
    {
        var error = new InvalidOperationException("failed");
        error.Data["segment"] = c.Segment; // ok a segment
        error.Data["length"] = c.Name.Length; // ok a length
        error.Data.Add("name", c.Name); // ! PII1003 Customer.Name
        throw error;
    }

    static void FinallyOverwrites(Customer c)
    {
        var text = c.Email;
        try
        {
            Work(text.Length);
            text = c.Name;
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(text); // ! PII1001 Customer.Email
        }
        finally
        {
            text = "done";
        }

        Console.WriteLine(text); // ok overwritten in finally
    }

    static void NestedHandlers(Customer c)
    {
        var step = "start";
        try
        {
            try
            {
                step = c.Name;
                Work(1);
            }
            finally
            {
                step = step.Length.ToString();
            }
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(step); // ok the inner finally left a length
        }
    }

    static string ReturnThroughFinally(Customer c)
    {
        var text = "none";
        try
        {
            text = c.Email;
            return text.Length.ToString();
        }
        finally
        {
            Console.WriteLine(text); // ! PII1001 Customer.Email
        }
    }

    static void UsesTheReturned(Customer c)
    {
        Console.WriteLine(ReturnThroughFinally(c)); // ok a length comes back
        Console.WriteLine(FinallyChangesLocal(c)); // ! PII1001 Customer.Email
    }

    static void FilterWithSideEffect(Customer c)
    {
        var seen = "none";
        try
        {
            Work(1);
        }
        catch (InvalidOperationException) when ((seen = c.Phone) is null)
        {
            Console.WriteLine(seen ?? "null"); // ok null here
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(seen); // ! PII1001 Customer.Phone
        }
    }

    static void Gathered(Customer c)
    {
        List<Exception> plain = [new FormatException($"{c.Id}")];
        throw new AggregateException("several for " + c.Segment, plain); // ok an id and a segment
    }

    static void Converted(Customer c)
    {
        try
        {
            Work(c.Id);
        }
        catch (InvalidOperationException e)
        {
            if (c.Orders.Count == 0)
            {
                throw new Refused(2, e); // ok a code
            }

            throw new Refused($"refused {c.Home.Street}", e); // ! PII1003 Address.Street
        }
    }

    static void FromLambdas(Customer c)
    {
        Func<string, string> quiet = static text => text.Length > 0 ? text : throw new FormatException("empty"); // ok a constant
        Func<string, string> loud = static text => throw new FormatException("bad " + text); // -
        Console.WriteLine(quiet(c.Segment)); // ok a segment
        loud(c.Email); // ! PII1003 Customer.Email
    }

    static void LoggedWhole(Customer c)
    {
        try
        {
            Work(c.Email.Length);
        }
        catch (Exception e)
        {
            Env.Log.LogError(e, "Failed for {Id}", c.Id); // ok an id
            Env.Log.LogError(e, "Failed for {Who}", c.Email); // ! PII1001 Customer.Email
            Console.WriteLine(e.ToString()); // ok carries a length
        }
    }

    private static void Check(string text)
    {
        if (text.Length > 2)
        {
            throw new FormatException($"'{text}' is malformed"); // -
        }
    }

    private static void Work(int n)
    {
        if (n > 0 || Env.Coin)
        {
            throw new InvalidOperationException("failed at " + n); // ok a number
        }
    }

    private static string FinallyChangesLocal(Customer c)
    {
        var text = c.Email;
        try
        {
            return text;
        }
        finally
        {
            text = "too late";
        }
    }

    private sealed class Refused : Exception
    {
        public Refused(int code) : base("refused") => Code = code;
        public Refused(int code, Exception inner) : base("refused", inner) => Code = code;
        public Refused(string message, Exception inner) : base(message, inner) => Code = 1;
        public int Code { get; }
        public string Address { get; init; } = "";
    }
}
