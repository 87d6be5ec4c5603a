namespace PiiAnalyzers;

/// <summary>By when a request has to be answered.</summary>
public static class RequestDeadline
{
    /// <summary>
    /// The earlier of 30 days (policy §8) and one month (GDPR Art. 12(3)): a request of 30 January 2023 is answered by 28 February, not
    /// by 1 March. The day counts that the request arrived on, in the time zone of the argument.
    /// </summary>
    /// <param name="received">When the request arrived.</param>
    /// <returns>The last moment: the end of the day is for the caller to grant.</returns>
    public static DateTimeOffset For(DateTimeOffset received)
    {
        var (days, month) = (received.AddDays(30), received.AddMonths(1));
        return days < month ? days : month;
    }

    /// <summary>One month, extended by two for complex or many requests (GDPR Art. 12(3)); the person is told within the first.</summary>
    /// <param name="received">When the request arrived.</param>
    /// <returns>The last moment.</returns>
    public static DateTimeOffset Extended(DateTimeOffset received) => received.AddMonths(3);

    /// <summary>45 days in California, 90 when extended (Cal. Civ. Code 1798.130(a)(2)).</summary>
    /// <param name="received">When the request arrived.</param>
    /// <param name="isExtended">Whether the person was told of an extension.</param>
    /// <returns>The last moment.</returns>
    public static DateTimeOffset California(DateTimeOffset received, bool isExtended = false) => received.AddDays(isExtended ? 90 : 45);
}
