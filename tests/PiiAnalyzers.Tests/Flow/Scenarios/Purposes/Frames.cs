namespace Scenarios.PurposeScopes;

internal static class Frames
{
    static void CalleeDeclares(Customer c)
    {
        Covered(c.Email); // ok the method that logs declares a purpose
        Bare(c.Email); // ! PII1001 Customer.Email
    }

    [Purpose(Purposes.Support)]
    static void CallerDeclares(Customer c) =>
        Bare(c.Email); // ok a helper without a purpose is judged per caller

    static void FrameInTheMiddleDeclares(Customer c)
    {
        CoveredMiddle(c.Name); // ok the method in the middle declares a purpose
        BareMiddle(c.Name); // ! PII1001 Customer.Name
    }

    static void OneOfTwoWays(Customer c)
    {
        Either(c.Email); // ! PII1001 Customer.Email
    }

    static void EmptyPurposeOnTheWay(Customer c) =>
        Empty(c.Email); // ! PII1001 Customer.Email

    static void OnTheParameter(Customer c)
    {
        Handle(c.Email, c.Segment); // ok the parameter declares a purpose
        Handle(c.Segment, c.Email); // ! PII1001 Customer.Email
    }

    static async Task Transmitted(Customer c)
    {
        await SendCovered(c.Email); // ok the sending method declares a purpose
        await SendBare(c.Email); // ! PII1002 Customer.Email
    }

    static void ThroughADelegate(Customer c)
    {
        Action<string> covered = [Purpose(Purposes.Security)] (text) => Env.Log.LogInformation("{V}", text); // -
        Action<string> bare = static text => Env.Log.LogInformation("{V}", text); // -
        covered(c.Email); // ok the lambda declares a purpose
        bare(c.Email); // ! PII1001 Customer.Email
    }

    static void ThroughAnInterface(Customer c)
    {
        IAudit covered = new CoveredAudit();
        IAudit bare = new BareAudit();
        covered.Note(c.Name); // ok this implementation declares a purpose
        bare.Note(c.Name); // ! PII1001 Customer.Name
    }

    static void SiblingCallDoesNotCover(Customer c)
    {
        Covered(c.Segment); // ok not marked
        Env.Log.LogInformation("{V}", c.Email); // ! PII1001 Customer.Email
    }

    [Purpose(Purposes.Support)]
    private static void Covered(string text) => Env.Log.LogInformation("{V}", text); // -

    private static void Bare(string text) => Env.Log.LogInformation("{V}", text); // -

    [Purpose(Purposes.Order)]
    private static void CoveredMiddle(string text) => Bare(text);

    private static void BareMiddle(string text) => Bare(text);

    private static void Either(string text)
    {
        if (Env.Coin)
        {
            Covered(text);
        }
        else
        {
            Bare(text);
        }
    }

    [Purpose("")]
    private static void Empty(string text) => Bare(text);

    private static void Handle([Purpose(Purposes.Request)] string declared, string plain)
    {
        Env.Log.LogInformation("{V}", declared); // -
        Env.Log.LogInformation("{V}", plain); // -
    }

    [Purpose(Purposes.Marketing)]
    private static Task SendCovered(string text) => SendBare(text);

    private static Task SendBare(string text) => Env.Http.PostAsync("https://api.example.com/mail", new StringContent(text)); // -

    private interface IAudit { void Note(string text); }

    private sealed class CoveredAudit : IAudit
    {
        [Purpose(Purposes.Security)]
        public void Note(string text) => Env.Log.LogInformation("{V}", text); // -
    }

    private sealed class BareAudit : IAudit
    {
        public void Note(string text) => Env.Log.LogInformation("{V}", text); // -
    }
}
