namespace Scenarios.Delegates;

internal static class Lambdas
{
    static void Returned(Customer c)
    {
        Func<string> mail = () => c.Email;
        Func<int> size = () => c.Email.Length;
        Env.Log.LogInformation("{V}", mail()); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", size()); // ok a length
        Env.Log.LogInformation("{V}", mail); // ok a delegate prints its type name
    }

    static void ParameterOfALambda(Customer c)
    {
        Action<string> write = text => Env.Log.LogInformation("{V}", text); // -
        write(c.Segment); // ok not marked
        write(c.Email); // ! PII1001 Customer.Email
    }

    static void SinkInsideReadsTheMember(List<Customer> all)
    {
        all.ForEach(c => Env.Log.LogInformation("{V}", c.Name)); // ! PII1001 Customer.Name
        all.ForEach(c => Env.Log.LogInformation("{V}", c.Id)); // ok ids
    }

    static void WritesACapturedVariable(Customer c)
    {
        var seen = "none";
        Action take = () => seen = c.Email;
        Env.Log.LogInformation("{V}", seen); // ok not called yet
        take();
        Env.Log.LogInformation("{V}", seen); // ! PII1001 Customer.Email
    }

    static void NeverCalled(Customer c)
    {
        var seen = "none";
        Action take = () => seen = c.Email;
        _ = take.Method.Name;
        Env.Log.LogInformation("{V}", seen); // ok the lambda never runs
    }

    static void CapturesTheVariableNotTheValue(Customer c)
    {
        var text = "none";
        Func<string> read = () => text;
        text = c.Name;
        Env.Log.LogInformation("{V}", read()); // ! PII1001 Customer.Name
        text = "gone";
        Env.Log.LogInformation("{V}", read()); // ok the variable was overwritten before the call
    }

    static void Immediately(Customer c) =>
        Env.Log.LogInformation("{V}", ((Func<Customer, string>)(static x => x.Phone ?? "-"))(c)); // ! PII1001 Customer.Phone

    static void DiscardsAndDefaults(Customer c)
    {
        var dropped = (string _, int n) => n + 1;
        var defaulted = (string text = "none") => text + "!";
        Env.Log.LogInformation("{V}", dropped(c.Email, c.Id)); // ok the text is discarded
        Env.Log.LogInformation("{V}", defaulted()); // ok the default is a constant
        Env.Log.LogInformation("{V}", defaulted(c.Email)); // ! PII1001 Customer.Email
    }

    static void LambdaWithModifiers(Customer c)
    {
        Get get = (in customer, out text) => text = customer.Name;
        get(c, out var name);
        Env.Log.LogInformation("{V}", name); // ! PII1001 Customer.Name
        Get none = (in customer, out text) => text = customer.Segment;
        none(c, out name);
        Env.Log.LogInformation("{V}", name); // ok overwritten with a segment
    }

    static void Curried(Customer c)
    {
        Func<string, Func<string, string>> glue = a => b => a + b;
        var withName = glue(c.Name);
        var withTitle = glue("Mr ");
        Env.Log.LogInformation("{V}", withTitle("Unknown")); // ok the other closure
        Env.Log.LogInformation("{V}", withName("!")); // ! PII1001 Customer.Name
    }

    static void ReassignedDelegate(Customer c)
    {
        Func<Customer, string> pick = static x => x.Email;
        pick = static x => x.Segment;
        Env.Log.LogInformation("{V}", pick(c)); // ok the delegate was replaced
        if (Env.Coin)
        {
            pick = static x => x.Name;
        }

        Env.Log.LogInformation("{V}", pick(c)); // ! PII1001 Customer.Name
    }

    static void LoopCapture(List<Customer> all)
    {
        var later = new List<Func<string>>();
        foreach (var c in all)
        {
            later.Add(() => c.Email);
        }

        Env.Log.LogInformation("{V}", later.Count); // ok a count
        Env.Log.LogInformation("{V}", later[0]()); // ! PII1001 Customer.Email
    }

    private delegate void Get(in Customer customer, out string text);
}
