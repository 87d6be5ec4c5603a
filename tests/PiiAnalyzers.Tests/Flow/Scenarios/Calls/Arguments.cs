using System.Runtime.CompilerServices;

namespace Scenarios.Calls;

internal static class Arguments
{
    static void CarriedDown(Customer c)
    {
        Outer(c.Segment); // ok not marked
        Outer(c.Email); // ! PII1001 Customer.Email
        Outer(c.Email.Length.ToString()); // ok a length
    }

    static void OnlyChecked(Customer c)
    {
        LogLength(c.Email); // ok only the length is logged
        Ignore(c.Email); // ok nothing happens to it
        LogWhether(c.Name, c.Phone); // ok two bools
    }

    static void NamedAndReordered(Customer c)
    {
        Two(shown: c.Segment, hidden: c.Email); // ok the shown one is not marked
        Two(hidden: c.Segment, shown: c.Email); // ! PII1001 Customer.Email
        Two(c.Name, c.Id.ToString()); // ok the first is the hidden one
    }

    static void Optional(Customer c)
    {
        Maybe(c.Id); // ok the default is a constant
        Maybe(c.Id, c.Name); // ! PII1001 Customer.Name
        Maybe(c.Id, suffix: c.Name); // ok the suffix is not logged
    }

    static void Overloads(Customer c)
    {
        Show(c.Id); // ok the overload for numbers
        Show(c.Email); // ! PII1001 Customer.Email
        Show(c.Email, true); // ok this overload hides the text
        Show((object)c.Email); // ok this overload logs the type
    }

    static void CallerInformation(Customer c)
    {
        Check(c.Email); // ok logs the text of the expression
        Where(c.Email.Length > 3); // ok logs the name of the caller
    }

    static void Params(Customer c)
    {
        All("a", "b", c.Segment); // ok nothing marked
        All("a", c.Name, "b"); // ! PII1001 Customer.Name
        Count(c.Name, c.Email); // ok a count
    }

    static void OutRefIn(Customer c)
    {
        Fetch(c, out var mail, out var size);
        Env.Log.LogInformation("{V}", size); // ok a length
        Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
        var text = "start";
        Append(ref text, c.Segment);
        Env.Log.LogInformation("{V}", text); // ok a segment was appended
        Append(ref text, c.Name);
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Name
        ReadOnly(in mail); // ! PII1001 Customer.Email
    }

    static void RefReturn(Customer c)
    {
        string a = "", b = "";
        Pick(ref a, ref b, Env.Coin) = c.Email;
        Env.Log.LogInformation("{V}", a); // ! PII1001 Customer.Email
    }

    static void TryPattern(Customer c, List<Customer> all)
    {
        if (TryFind(all, c.Id, out var found))
        {
            Env.Log.LogInformation("{V}", found.Segment); // ok not marked
            Env.Log.LogInformation("{V}", found.Email); // ! PII1001 Customer.Email
        }
    }

    static void EvaluationOrder(Customer c)
    {
        var text = c.Email;
        Two(text, text = "shown"); // ok the second argument is the new value
        Two(text = c.Name, text); // ! PII1001 Customer.Name
    }

    private static void Outer(string text) => Middle(text, 1);

    private static void Middle(string text, int depth) => Inner(depth, " " + text);

    private static void Inner(int depth, string text) => Env.Log.LogInformation("{Depth} {Text}", depth, text); // -

    private static void LogLength(string text) => Env.Log.LogInformation("{V}", text.Length); // -

    private static void Ignore(string text) => _ = text;

    private static void LogWhether(string a, string? b) => Env.Log.LogInformation("{A} {B}", a.Length > 3, b is null); // -

    private static void Two(string hidden, string shown) => Env.Log.LogInformation("{V} {N}", shown, hidden.Length); // -

    private static void Maybe(int id, string text = "none", string suffix = "") => Env.Log.LogInformation("{Id} {V} {S}", id, text, suffix == ""); // -

    private static void Show(int number) => Env.Log.LogInformation("{V}", number); // -

    private static void Show(string text) => Env.Log.LogInformation("{V}", text); // -

    private static void Show(string text, bool hide) => Env.Log.LogInformation("{V} {H}", text == "", hide); // -

    private static void Show(object thing) => Env.Log.LogInformation("{V}", thing.GetType()); // -

    private static void Check(string value, [CallerArgumentExpression(nameof(value))] string? expression = null) => Env.Log.LogInformation("{E} {Ok}", expression, value.Length > 0); // -

    private static void Where(bool condition, [CallerMemberName] string caller = "") => Env.Log.LogInformation("{C} {Ok}", caller, condition); // -

    private static void All(params string[] texts) => Env.Log.LogInformation("{V}", string.Join(',', texts)); // -

    private static void Count(params string[] texts) => Env.Log.LogInformation("{V}", texts.Length); // -

    private static void Fetch(Customer c, out string mail, out int size) => (mail, size) = (c.Email, c.Email.Length);

    private static void Append(ref string text, string more) => text += more;

    private static void ReadOnly(in string text) => Env.Log.LogInformation("{V}", text); // -

    private static ref string Pick(ref string a, ref string b, bool first) => ref first ? ref a : ref b;

    private static bool TryFind(List<Customer> all, int id, out Customer found)
    {
        found = all.Find(c => c.Id == id) ?? new Customer();
        return found.Id == id;
    }
}
