namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Keys of <c>Diagnostic.Properties</c>, which fixes and reports read. A flow finding's additional locations are:
/// first the place where the personal data is read, then each hop, last the sink.
/// </summary>
internal static class DiagnosticKeys
{
    /// <summary>The marked member, parameter or type as the message names it: <c>Customer.Email</c>.</summary>
    public const string Source = "source";

    /// <summary>Name of the built-in category, or category key of the policy.</summary>
    public const string Category = "category";

    /// <summary>Tier of the data when it arrives: name of the member of <c>Identifiability</c>.</summary>
    public const string Tier = "tier";

    /// <summary>The sink as the message names it: <c>ILogger.LogInformation</c>.</summary>
    public const string Sink = "sink";

    /// <summary>Name of the member of <c>SinkKind</c>.</summary>
    public const string SinkKind = "sinkKind";

    /// <summary>Key of the recipient that the library stands for (<c>sendgrid</c>); absent where the library does not decide who receives.</summary>
    public const string Recipient = "recipient";

    /// <summary>Number of hops, in invariant digits: additional locations between the read and the sink.</summary>
    public const string Hops = "hops";

    /// <summary>PII4002: documentation id of the unmarked member (<c>P:Shop.Order.Contact</c>).</summary>
    public const string Member = "member";

    /// <summary>PII2002: the declared purpose that was probably meant, or null.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>While a baseline is written: documentation id of the member in which the finding lies.</summary>
    public const string BaselineIn = "baseline.in";

    /// <summary>While a baseline is written: the source by which the baseline knows the finding.</summary>
    public const string BaselineSource = "baseline.source";

    /// <summary>While a baseline is written: the sink by which the baseline knows the finding.</summary>
    public const string BaselineSink = "baseline.sink";
}
