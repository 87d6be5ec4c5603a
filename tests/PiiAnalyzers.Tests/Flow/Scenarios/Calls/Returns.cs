namespace Scenarios.Calls;

internal static class Returns
{
    static void Plain(Customer c)
    {
        Env.Log.LogInformation("{V}", MailOf(c)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", SegmentOf(c)); // ok not marked
        Env.Log.LogInformation("{V}", MailOf(c).Length); // ok a length
    }

    static void ContextSensitive(Customer c)
    {
        var personal = Same(c.Name);
        var harmless = Same("public");
        Env.Log.LogInformation("{V}", harmless); // ok what one call passes never shows at another
        Env.Log.LogInformation("{V}", personal); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", Same(Same(c.Segment))); // ok not marked
    }

    static void SecondParameterOnly(Customer c)
    {
        Env.Log.LogInformation("{V}", SecondOf(c.Email, c.Segment)); // ok the first is not returned
        Env.Log.LogInformation("{V}", SecondOf(c.Segment, c.Email)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", EitherOf(c.Segment, c.Name)); // ! PII1001 Customer.Name
    }

    static void Recursion(Customer c)
    {
        Env.Log.LogInformation("{V}", Repeat(c.Name, 3)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", Repeat("x", 3)); // ok a constant
        Env.Log.LogInformation("{V}", Ping(c.Email, 4)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Steps(c.Email)); // ok a number of steps
    }

    static void NewObject(Customer c)
    {
        var card = Map(c);
        Env.Log.LogInformation("{V}", card.Id); // ok the id
        Env.Log.LogInformation("{V}", card.Text); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", Blank().Text); // ok a blank one
    }

    static void TuplesAndNesting(Customer c)
    {
        var (mail, id) = Both(c);
        Env.Log.LogInformation("{V}", id); // ok the id
        Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Both(c).Id); // ok the id
        Env.Log.LogInformation("{V}", Swap((c.Name, c.Segment)).Item1); // ok swapped
        Env.Log.LogInformation("{V}", Swap((c.Name, c.Segment)).Item2); // ! PII1001 Customer.Name
    }

    static void SameObjectComesBack(Customer c)
    {
        Env.Log.LogInformation("{V}", Pass(c).Id); // ok the id
        Env.Log.LogInformation("{V}", Pass(c).Home.Street); // ! PII1001 Address.Street
    }

    static void FluentChain(Customer c)
    {
        var text = new Fluent().Add(c.Segment).Add("!").Build();
        Env.Log.LogInformation("{V}", text); // ok nothing marked was added
        var other = new Fluent().Add(c.Segment).Add(c.Email).Build();
        Env.Log.LogInformation("{V}", other); // ! PII1001 Customer.Email
    }

    static void FillsItsArgument(Customer c)
    {
        var list = new List<string>();
        var map = new Dictionary<string, string>();
        Fill(list, map, c);
        Env.Log.LogInformation("{V}", list.Count); // ok a count
        Env.Log.LogInformation("{V}", map["segment"]); // ok only the segment is in the map
        Env.Log.LogInformation("{V}", list[0]); // ! PII1001 Customer.Name
    }

    static void NeverReturnsIt(Customer c)
    {
        Env.Log.LogInformation("{V}", Classify(c.Email)); // ok one of two constants
        Env.Log.LogInformation("{V}", Validate(c.Email)); // ok a bool
        Env.Log.LogInformation("{V}", Stars(c.Email)); // ok stars
    }

    static void MarkedParameterAndReturn([PersonalData(Category.Phone)] string number, string other)
    {
        Env.Log.LogInformation("{V}", other); // ok not marked
        Env.Log.LogInformation("{V}", number); // ! PII1001 number
        Env.Log.LogInformation("{V}", LookUp(7)); // ! PII1001 Returns.LookUp
        Env.Log.LogInformation("{V}", LookUp(7).Length); // ok a length
    }

    private static string MailOf(Customer c) { var text = c.Email; return text; }

    private static string SegmentOf(Customer c) => c.Email.Length > 5 ? c.Segment : "short";

    private static T Same<T>(T value) => value;

    private static string SecondOf(string first, string second) => first.Length > 3 ? second : "";

    private static string EitherOf(string first, string second) => Env.Coin ? first : second;

    private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    private static string Ping(string text, int n) => n == 0 ? text : Pong(n - 1, text);

    private static string Pong(int n, string text) => n == 0 ? "pong" : Ping(text, n - 1);

    private static int Steps(string text) => text.Length < 2 ? 0 : 1 + Steps(text[..^1]);

    private static Card Map(Customer c) => new(c.Id, c.Name);

    private static Blanked Blank() => new(0, "");

    private static (string Mail, int Id) Both(Customer c) => (c.Email, c.Id);

    private static (string, string) Swap((string, string) pair) => (pair.Item2, pair.Item1);

    private static Customer Pass(Customer c) => c;

    private static void Fill(List<string> list, Dictionary<string, string> map, Customer c)
    {
        list.Add(c.Name);
        map["segment"] = c.Segment;
    }

    private static string Classify(string mail) => mail.EndsWith(".lv", StringComparison.Ordinal) ? "local" : "foreign";

    private static bool Validate(string mail) => mail.Split('@') is [{ Length: > 0 }, { Length: > 0 }];

    private static string Stars(string text) { var b = new StringBuilder(); foreach (var _ in text) { b.Append('*'); } return b.ToString(); }

    [return: PersonalData(Category.Name)]
    private static string LookUp(int id) => new('x', id);

    private sealed record Card(int Id, string Text);

    private sealed record Blanked(int Id, string Text);

    private sealed class Fluent
    {
        private readonly StringBuilder _text = new();

        public Fluent Add(string text) { _text.Append(text); return this; }

        public string Build() => _text.ToString();
    }
}
