using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Scenarios.Auditing;

public static class Telemetry
{
    private static readonly ActivitySource s_source = new("shop");
    private static readonly Meter s_meter = new("shop");
    private static readonly Counter<int> s_calls = s_meter.CreateCounter<int>("calls");

    public static void Traced(Customer customer)
    {
        using var activity = s_source.StartActivity("call");
        activity?.AddTag("segment", customer.Segment); // ok unmarked segment
        activity?.AddTag("name", customer.Name); // ! PII1004 Customer.Name
        activity?.AddEvent(new ActivityEvent("moved", tags: new ActivityTagsCollection { ["street"] = customer.Home.Street })); // ! PII1004 Address.Street
        activity?.SetBaggage("mail", customer.Email); // ! PII1004 Customer.Email
    }

    public static void Counted(Customer customer)
    {
        s_calls.Add(1, new KeyValuePair<string, object?>("country", customer.Home.CountryCode)); // ok unmarked country code
        s_calls.Add(1, new KeyValuePair<string, object?>("phone", customer.Phone)); // ! PII1004 Customer.Phone
    }
}
