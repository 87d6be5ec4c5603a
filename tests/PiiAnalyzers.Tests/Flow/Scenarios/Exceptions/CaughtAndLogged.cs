namespace Scenarios.Exceptions;

internal static class CaughtAndLogged
{
    static void InOneMethod(Customer c)
    {
        try
        {
            throw new InvalidOperationException("Bad mail " + c.Email); // ! PII1003 Customer.Email
        }
        catch (InvalidOperationException ex)
        {
            Env.Log.LogError(ex, "Failed"); // ! PII1001 Customer.Email
        }
    }

    static void MessageOrTypeOfTheException(Customer c)
    {
        try
        {
            throw new FormatException($"Bad name {c.Name}"); // ! PII1003 Customer.Name
        }
        catch (Exception ex)
        {
            Env.Log.LogError("{Type}", ex.GetType().Name); // ok the type only
            Env.Log.LogError("{Code}", ex.HResult); // ok a code
            Env.Log.LogError("{Message}", ex.Message); // ! PII1001 Customer.Name
            Console.WriteLine(ex); // ! PII1001 Customer.Name
        }
    }

    static void AnotherTypeIsCaught(Customer c)
    {
        try
        {
            if (Env.Coin)
            {
                throw new InvalidOperationException(c.Email); // ! PII1003 Customer.Email
            }

            _ = int.Parse(Env.PublicText);
        }
        catch (FormatException ex)
        {
            Env.Log.LogError(ex, "Failed"); // ok this handler never sees the one with the address
        }
    }

    static void ThrownByACallee(Customer c)
    {
        try
        {
            Require(c.Email); // ! PII1003 Customer.Email
        }
        catch (ArgumentException ex)
        {
            Env.Log.LogError(ex, "Failed"); // ! PII1001 Customer.Email
        }
    }

    static void CalleeWithHarmlessArgument()
    {
        try
        {
            Require(Env.PublicText); // ok nothing personal is passed here
        }
        catch (ArgumentException ex)
        {
            Env.Log.LogError(ex, "Failed"); // ok what another caller passed does not show here
        }
    }

    static void CalleeThatThrowsWithoutTheValue(Customer c)
    {
        try
        {
            CheckLength(c.Email); // ok the message holds a length
        }
        catch (Exception ex)
        {
            Env.Log.LogError(ex, "Failed for {Id}", c.Id); // ok no content
        }
    }

    static void LoggedByAFilter(Customer c)
    {
        try
        {
            throw new InvalidOperationException(c.Name); // ! PII1003 Customer.Name
        }
        catch (Exception ex) when (Note(ex)) // ! PII1001 Customer.Name
        {
            Env.Log.LogError("Failed"); // ok a constant
        }
    }

    static void Rewrapped(Customer c)
    {
        try
        {
            throw new FormatException("Mail " + c.Email); // ! PII1003 Customer.Email
        }
        catch (FormatException ex)
        {
            throw new InvalidOperationException("While reading: " + ex.Message); // ! PII1003 Customer.Email
        }
    }

    static void DataIsRead(Customer c)
    {
        try
        {
            var failure = new InvalidOperationException("Failed");
            failure.Data["who"] = c.Name; // ! PII1003 Customer.Name
            throw failure;
        }
        catch (InvalidOperationException ex)
        {
            Env.Log.LogError("{Who}", ex.Data["who"]); // ! PII1001 Customer.Name
            Env.Log.LogError("{Message}", ex.Message); // ok the message is a constant
        }
    }

    static void ArgumentsOfTheFailedCall(Customer c)
    {
        try
        {
            Store(c.Name, c.Email);
        }
        catch (Exception ex)
        {
            Env.Log.LogError(ex, "Could not store {Id}", c.Id); // ok what was being stored is not in the exception
            Env.Log.LogError(ex, "Could not store {Name}", c.Name); // ! PII1001 Customer.Name
        }
    }

    static void Require(string value)
    {
        if (!value.Contains('@'))
        {
            throw new ArgumentException("Not an address: " + value); // - only a parameter here
        }
    }

    static void CheckLength(string value)
    {
        if (value.Length > 100)
        {
            throw new ArgumentException($"{value.Length} characters"); // - a length
        }
    }

    static bool Note(Exception ex)
    {
        Env.Log.LogError(ex, "Passing by"); // - only a parameter here
        return Env.Coin;
    }

    static void Store(string name, string mail)
    {
        if (name == mail)
        {
            throw new InvalidOperationException("Name and mail are the same"); // - constant
        }
    }
}
