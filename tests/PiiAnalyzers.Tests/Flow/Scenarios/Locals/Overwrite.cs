namespace Scenarios.Locals;

internal static class Overwrite
{
    static void Straight(Customer c)
    {
        var value = c.Email;
        value = "hidden";
        Env.Log.LogInformation("{V}", value); // ok overwritten
    }

    static void UsedBeforeOverwrite(Customer c)
    {
        var value = c.Email;
        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
        value = "";
        Env.Log.LogInformation("{V}", value); // ok overwritten
    }

    static void OnEveryPath(Customer c)
    {
        var value = c.Email;
        if (Env.Coin)
        {
            value = "a";
        }
        else
        {
            value = c.Segment;
        }

        Env.Log.LogInformation("{V}", value); // ok overwritten on both paths
    }

    static void OnOnePath(Customer c)
    {
        var value = c.Email;
        if (Env.Coin)
        {
            value = "a";
        }

        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
    }

    static void ThePathThatKeepsItLeaves(Customer c)
    {
        var value = c.Email;
        if (Env.Coin)
        {
            return;
        }
        else
        {
            value = "b";
        }

        Env.Log.LogInformation("{V}", value); // ok the only path here overwrote it
    }

    static void SwitchWithoutDefault(Customer c)
    {
        var value = c.Name;
        switch (Env.Number)
        {
            case 1: value = "one"; break;
            case 2: value = "two"; break;
        }

        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Name
    }

    static void SwitchWithDefault(Customer c)
    {
        var value = c.Name;
        switch (Env.Number)
        {
            case 1: value = "one"; break;
            case 2: value = "two"; break;
            default: value = "many"; break;
        }

        Env.Log.LogInformation("{V}", value); // ok every section overwrites
    }

    static void OverwrittenByItsOwnTest(Customer c)
    {
        var value = c.Email;
        value = value.Contains('@') ? "valid" : "invalid";
        Env.Log.LogInformation("{V}", value); // ok one of two constants
    }

    static void OverwrittenByItself(Customer c)
    {
        var value = c.Email;
        value = value.Trim();
        value = value + "";
        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
    }

    static void OverwrittenThroughOut(Customer c)
    {
        var value = c.Email;
        Reset(out value);
        Env.Log.LogInformation("{V}", value); // ok an out argument is always overwritten
    }

    static void NotOverwrittenThroughRef(Customer c)
    {
        var value = c.Email;
        Touch(ref value);
        Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Email
    }

    static void DefaultExpression(Customer c)
    {
        DateTime? born = c.BirthDate;
        born = default;
        Env.Log.LogInformation("{V}", born); // ok default
    }

    static void Reset(out string value) => value = "reset";

    static void Touch(ref string value) => value = value.Trim();
}
