namespace Scenarios.Branches;

internal static class Conditions
{
    static void EitherArm(Customer c)
    {
        var shown = Env.Coin ? c.Email : c.Segment;
        Env.Log.LogInformation("{V}", shown); // ! PII1001 Customer.Email
        var hidden = c.Email == "" ? "empty" : "filled";
        Env.Log.LogInformation("{V}", hidden); // ok only decided by the address
    }

    static void TernaryInTheArgument(Customer c)
    {
        Env.Log.LogInformation("{V}", c.Phone is null ? "no phone" : "has phone"); // ok two constants
        Env.Log.LogInformation("{V}", Env.Coin ? c.Id.ToString() : c.Name); // ! PII1001 Customer.Name
    }

    static void Coalesce(Customer c)
    {
        Env.Log.LogInformation("{V}", c.Phone ?? "none"); // ! PII1001 Customer.Phone
        string? nothing = null;
        Env.Log.LogInformation("{V}", nothing ?? c.Segment); // ok neither side is marked
        Env.Log.LogInformation("{V}", (c.Phone ?? c.Email).Length > 5); // ok a comparison of a length
    }

    static void ConditionalAccess(Order o)
    {
        Env.Log.LogInformation("{V}", o.Buyer?.Email); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", o.Buyer?.Home?.City); // ! PII1001 Address.City
        Env.Log.LogInformation("{V}", o.Buyer?.Email?.Length); // ok length behind two question marks
        Env.Log.LogInformation("{V}", o.Buyer?.Home?.CountryCode?.ToLowerInvariant()); // ok not marked
    }

    static void GuardThatReturns(Customer c)
    {
        if (string.IsNullOrWhiteSpace(c.Email))
        {
            Env.Log.LogWarning("Customer {Id} has no mail", c.Id); // ok the number only
            return;
        }

        Env.Log.LogWarning("Customer {Id} has mail {Mail}", c.Id, c.Email); // ! PII1001 Customer.Email
    }

    static void ConstantConditionIsDead(Customer c)
    {
        const bool Verbose = false;
        if (Verbose)
        {
            Env.Log.LogInformation("{V}", c.Email); // ok never runs
        }

        var text = Verbose ? c.Email : "quiet";
        Env.Log.LogInformation("{V}", text); // ok the other arm is chosen at compile time
    }

    static void ShortCircuitAssignment(Customer c)
    {
        string? found = null;
        if (Env.Coin && (found = c.Name) != "")
        {
            Env.Log.LogInformation("{V}", found); // ! PII1001 Customer.Name
        }

        var valid = c.Email.Length > 0 && c.Email.Contains('@') || c.Name == "test";
        Env.Log.LogInformation("{V}", valid); // ok a bool
    }

    static void LogInBothArms(Customer c)
    {
        var value = Env.Coin ? c.Email : null;
        if (value is null)
        {
            Env.Log.LogInformation("nothing for {Id}", c.Id); // ok an id
        }
        else
        {
            Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
        }
    }

    static void NullConditionalAssignment(Customer? c, Note? note)
    {
        note?.Text = c?.Email;
        Env.Log.LogInformation("{V}", note?.Text); // ! PII1001 Customer.Email
        note?.Text = "wiped";
        Env.Log.LogInformation("{V}", note?.Text); // ok overwritten, or null
    }

    private sealed class Note
    {
        public string? Text { get; set; }
    }
}
