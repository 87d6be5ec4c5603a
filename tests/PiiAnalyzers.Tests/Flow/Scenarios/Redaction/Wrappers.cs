namespace Scenarios.Redaction;

internal static class Wrappers
{
    static void ConstantResult(Customer c)
    {
        Env.Log.LogInformation("{V}", Hide(c.Email)); // ok always the same stars
        Env.Log.LogInformation("{V}", HideIfAny(c.Phone)); // ok stars or a dash
        Env.Log.LogInformation("{V}", new string('#', c.Name.Length)); // ok as many signs as letters
    }

    static void LooksLikeAMask(Customer c)
    {
        Env.Log.LogInformation("{V}", HideShort(c.Email)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Frame(c.Name)); // ! PII1001 Customer.Name
    }

    static void ThroughTwoWrappers(Customer c)
    {
        Env.Log.LogInformation("{V}", Frame(Hide(c.Name))); // ok hidden before it is framed
        Env.Log.LogInformation("{V}", Hide(Frame(c.Name))); // ok hidden in the end
        Env.Log.LogInformation("{V}", Frame(Frame(c.Name))); // ! PII1001 Customer.Name
    }

    static void OwnLoggingExtension(Customer c)
    {
        Env.Log.Hidden("mail", c.Email); // ok the extension hides the value
        Env.Log.Shown("mail", c.Email); // ! PII1001 Customer.Email
        Env.Log.Shown(c.Segment, c.Id.ToString()); // ok nothing marked
    }

    static void Mapper(Customer c)
    {
        var view = ToView(c);
        Env.Log.LogInformation("{V}", view); // ok the view holds hidden values only
        var leaky = ToLeakyView(c);
        Env.Log.LogInformation("{V}", leaky); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", leaky.Size); // ok a length
    }

    static async Task SentAfterHiding(Customer c)
    {
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(Hide(c.Email))); // ok only stars are sent
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(HideShort(c.Email))); // ! PII1002 Customer.Email
    }

    static void HiddenByADelegate(Customer c)
    {
        Func<string, string> hide = static _ => "***";
        Func<string, string> none = static text => text;
        Env.Log.LogInformation("{V}", hide(c.Email)); // ok the delegate returns stars
        Env.Log.LogInformation("{V}", none(c.Email)); // ! PII1001 Customer.Email
    }

    static void StrategyByType(Customer c)
    {
        IHide strict = new Strict();
        IHide lax = new Lax();
        Env.Log.LogInformation("{V}", strict.Apply(c.Email)); // ok this strategy returns stars
        Env.Log.LogInformation("{V}", lax.Apply(c.Email)); // ! PII1001 Customer.Email
    }

    private static string Hide(string text) => text.Length == 0 ? "" : "***";

    private static string HideIfAny(string? text)
    {
        var stars = new StringBuilder();
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            stars.Append('*');
        }

        return stars.Length == 0 ? "-" : stars.ToString();
    }

    private static string HideShort(string text) => text.Length < 4 ? "***" : text;

    private static string Frame(string text) => $"[{text}]";

    private static View ToView(Customer c) => new(Hide(c.Name), c.Name.Length);

    private static LeakyView ToLeakyView(Customer c) => new(c.Name, c.Name.Length);

    private static void Hidden(this ILogger log, string label, string value) => log.LogInformation("{Label}={Value}", label, Hide(value)); // -

    private static void Shown(this ILogger log, string label, string value) => log.LogInformation("{Label}={Value}", label, value); // -

    private sealed record View(string Name, int Size);

    private sealed record LeakyView(string Name, int Size);

    private interface IHide { string Apply(string text); }

    private sealed class Strict : IHide { public string Apply(string text) => Hide(text); }

    private sealed class Lax : IHide { public string Apply(string text) => HideShort(text); }
}
