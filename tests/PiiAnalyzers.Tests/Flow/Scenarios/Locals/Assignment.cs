namespace Scenarios.Locals;

internal static class Assignment
{
    static void Chained(Customer c)
    {
        string a, b, d;
        a = b = d = c.Email;
        Env.Log.LogInformation("{V}", a); // ! PII1001 Customer.Email
    }

    static void AssignmentIsAnExpression(Customer c)
    {
        string kept;
        Env.Log.LogInformation("{V}", (kept = c.Name).Length); // ok only the length of the assigned value
        Env.Log.LogInformation("{V}", kept); // ! PII1001 Customer.Name
    }

    static void AssignedValueIsTheArgument(Customer c)
    {
        string last = "";
        Env.Log.LogInformation("{V}", last = c.Email); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", last.Length); // ok length is not content
    }

    static void CopiesArePlainValues(Customer c)
    {
        var original = "none";
        var copy = original;
        original = c.Email;
        Env.Log.LogInformation("{V}", copy); // ok the copy was taken before
        Env.Log.LogInformation("{V}", original); // ! PII1001 Customer.Email
    }

    static void CompoundAddition(Customer c)
    {
        var text = "customer ";
        text += c.Id;
        Env.Log.LogInformation("{V}", text); // ok nothing marked was added so far
        text += c.Name;
        text += "!";
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Name
    }

    static void CompoundOnCounter(Customer c)
    {
        var total = 0;
        total += c.Email.Length;
        total += c.Name.Length;
        Env.Log.LogInformation("{V}", total); // ok a sum of lengths
    }

    static void CoalescingAssignment(Customer c)
    {
        string? phone = null;
        phone ??= c.Phone;
        phone ??= "unknown";
        Env.Log.LogInformation("{V}", phone); // ! PII1001 Customer.Phone
    }

    static void TwoSourcesInOneLocal(Customer c)
    {
        var line = c.Name;
        line = line + " <" + c.Email + ">";
        Env.Log.LogInformation("{V}", line); // ! PII1001 Customer.Name, PII1001 Customer.Email
    }

    static void ShadowedNamesInSiblingScopes(Customer c)
    {
        {
            var value = c.Email;
            _ = value;
        }

        {
            var value = c.Segment;
            Env.Log.LogInformation("{V}", value); // ok another variable of the same name
        }
    }

    static void UnusedRead(Customer c)
    {
        _ = c.Email;
        Env.Log.LogInformation("{V}", c.Id); // ok the discarded value goes nowhere
    }

    static void ValueTypeSource(Customer c)
    {
        DateTime born = c.BirthDate;
        var shifted = born.AddDays(1);
        Env.Log.LogInformation("{V}", shifted); // ! PII1001 Customer.BirthDate
        bool adult = born < DateTime.UtcNow.AddYears(-18);
        Env.Log.LogInformation("{V}", adult); // ok a comparison
    }
}
