namespace PiiAnalyzers;

/// <summary>Where a value goes when it leaves the code that holds it.</summary>
public enum SinkKind
{
    /// <summary>A log (rule PII1001).</summary>
    Log = 0,

    /// <summary>Another system or person: network, mail, message (rule PII1002).</summary>
    Transmission = 1,

    /// <summary>The message or data of an exception (rule PII1003).</summary>
    Exception = 2,

    /// <summary>Traces, metrics and error reports (rule PII1004).</summary>
    Telemetry = 3,

    /// <summary>A URL, query, route or header that proxies keep (rule PII1005).</summary>
    Url = 4,

    /// <summary>A cookie (rule PII1006).</summary>
    Cookie = 5,

    /// <summary>A file (rule PII1007).</summary>
    File = 6,
}
