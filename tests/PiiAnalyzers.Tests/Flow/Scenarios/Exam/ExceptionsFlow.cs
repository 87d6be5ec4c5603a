using System.Runtime.ExceptionServices;

namespace Scenarios.Exam;

internal static class ExceptionsFlow
{
    static void CaughtInOtherMethod(Customer c)
    {
        try
        {
            Raise(c.Email); // ! PII1003 Customer.Email
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.HResult); // ok a code
        }
    }

    static void CarriedInProperty(Customer c)
    {
        try
        {
            throw new Rejected(3) { Mail = c.Email }; // -
        }
        catch (Rejected e)
        {
            Console.WriteLine(e.Code); // ok a code
            Console.WriteLine(e.Mail); // ! PII1001 Customer.Email
        }
    }

    static void FilterReads(Customer c)
    {
        try
        {
            Console.WriteLine(c.Id / (c.Id - 1)); // ok numbers
        }
        catch (DivideByZeroException) when (Report(c.Email)) // ! PII1001 Customer.Email
        {
        }
    }

    static void InnerOnly(Customer c, Exception inner)
    {
        throw new AggregateException("customer " + c.Id, inner); // ok an id
    }

    static void Factory(Customer c)
    {
        throw Fail("mail", c.Email); // ! PII1003 Customer.Email
    }

    static void FactoryIgnores(Customer c)
    {
        throw FailShort("mail", c.Email); // ok only its length
    }

    static void ResultInstead(Customer c)
    {
        var (ok, error) = Validate(c);
        Console.WriteLine(ok); // ok a bool
        Console.WriteLine(error); // ! PII1001 Customer.Email
    }

    static void FinallyReports(Customer c)
    {
        var step = "start";
        try
        {
            step = c.Name;
            Work();
            step = "end";
        }
        finally
        {
            Console.WriteLine(step); // ! PII1001 Customer.Name
        }
    }

    static void Rethrown(Customer c)
    {
        ExceptionDispatchInfo? kept = null;
        try
        {
            Work();
        }
        catch (Exception e)
        {
            kept = ExceptionDispatchInfo.Capture(e);
            Console.WriteLine("customer {0}", c.Id); // ok an id
        }

        kept?.Throw(); // ok nothing of the customer
    }

    static void Guarded(Customer c)
    {
        Guard.Against(c.Email.Length == 0, "mail is empty"); // ok a constant
        Guard.Against(c.Email.Length == 0, $"mail of {c.Name} is empty"); // ! PII1003 Customer.Name
    }

    static void OverriddenMessage(Customer c)
    {
        throw new Verbose(c.Phone!); // ! PII1003 Customer.Phone
    }

    private static void Raise(string text) => throw new InvalidOperationException("bad: " + text); // -

    private static bool Report(string text)
    {
        Console.WriteLine(text); // -
        return false;
    }

    private static Exception Fail(string field, string value) => new FormatException($"{field}={value}"); // -

    private static Exception FailShort(string field, string value) => new FormatException($"{field} has {value.Length}");

    private static (bool Ok, string Error) Validate(Customer c) => c.Email.Contains('@') ? (true, "") : (false, $"'{c.Email}' is no address");

    private static void Work() => GC.KeepAlive(Env.Number);

    private static class Guard
    {
        public static void Against(bool condition, string message)
        {
            if (condition)
            {
                throw new ArgumentException(message); // -
            }
        }
    }

    private sealed class Rejected(int code) : Exception("rejected")
    {
        public int Code => code;
        public string Mail { get; init; } = "";
    }

    private sealed class Verbose(string number) : Exception
    {
        public override string Message => "called " + number;
    }
}
