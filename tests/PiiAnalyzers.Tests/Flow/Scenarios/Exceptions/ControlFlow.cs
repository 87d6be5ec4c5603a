namespace Scenarios.Exceptions;

internal static class ControlFlow
{
    static void FinallyOverwrites(Customer c)
    {
        var value = c.Email;
        try
        {
            Risky();
        }
        finally
        {
            value = "done";
        }

        Env.Log.LogInformation("{V}", value); // ok overwritten in finally
    }

    static void FinallySees(Customer c)
    {
        var value = "";
        try
        {
            value = c.Email;
            Risky();
            value = "";
        }
        finally
        {
            Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
        }

        Env.Log.LogInformation("{V}", value); // ok only a completed try comes here
    }

    static void CatchSeesTheMiddle(Customer c)
    {
        var value = "before";
        try
        {
            value = c.Name;
            Risky();
            value = "after";
        }
        catch (InvalidOperationException)
        {
            Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Name
            return;
        }

        Env.Log.LogInformation("{V}", value); // ok the try ran to its end
    }

    static void CatchResets(Customer c)
    {
        string value;
        try
        {
            Risky();
            value = "stored";
        }
        catch (Exception)
        {
            value = c.Email.Length.ToString();
        }

        Env.Log.LogInformation("{V}", value); // ok a constant or a length
    }

    static void CatchAssigns(Customer c)
    {
        var value = "fine";
        try
        {
            Risky();
        }
        catch (Exception)
        {
            value = c.Email;
        }

        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
    }

    static void FilterAssigns(Customer c)
    {
        var value = "";
        try
        {
            Risky();
        }
        catch (Exception) when ((value = c.Phone ?? "") != "")
        {
            Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Phone
        }
    }

    static void NestedFinallies(Customer c)
    {
        var value = c.Name;
        try
        {
            try
            {
                Risky();
            }
            finally
            {
                value = value.Length.ToString();
            }
        }
        finally
        {
            Env.Log.LogInformation("{V}", value); // ok the inner finally always ran first
        }
    }

    static string ReturnThroughFinally(Customer c)
    {
        var value = c.Email;
        try
        {
            return value;
        }
        finally
        {
            value = "";
            Env.Log.LogInformation("{V}", value); // ok overwritten before
        }
    }

    static void ReturnedValueWasTakenBeforeFinally(Customer c) =>
        Env.Log.LogInformation("{V}", ReturnThroughFinally(c)); // ! PII1001 Customer.Email

    static void Rethrow(Customer c)
    {
        try
        {
            Risky();
        }
        catch (Exception ex)
        {
            Env.Log.LogError(ex, "Customer {Id}, segment {Segment}", c.Id, c.Segment); // ok nothing marked
            throw;
        }
    }

    static void UsingScope(Customer c)
    {
        using (Env.Log.BeginScope("{Mail}", c.Email)) // ! PII1001 Customer.Email
        using (Env.Log.BeginScope("{Id}", c.Id)) // ok the id
        {
            Risky();
        }
    }

    static void LoopWithTry(List<Customer> all)
    {
        var last = "";
        foreach (var c in all)
        {
            try
            {
                Risky();
                last = c.Name;
            }
            catch (TimeoutException)
            {
                Env.Log.LogWarning("{Last}", last); // ! PII1001 Customer.Name
                continue;
            }
            finally
            {
                Env.Log.LogDebug("{Id}", c.Id); // ok the id
            }
        }
    }

    static void LockAndCheckedKeepValues(Customer c)
    {
        string value;
        lock (typeof(ControlFlow))
        {
            checked
            {
                value = c.Email;
            }
        }

        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
    }

    static void Risky()
    {
        if (Env.Coin)
        {
            throw new InvalidOperationException("Unlucky"); // - constant
        }
    }
}
