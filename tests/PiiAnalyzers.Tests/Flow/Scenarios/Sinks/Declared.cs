namespace Scenarios.Sinks;

internal static class Declared
{
    static void OnAParameter(Customer c)
    {
        Audit(c.Id, c.Email); // ! PII1001 Customer.Email
        Audit(c.Id, c.Segment); // ok not marked
        Track(c.Name, c.Id); // ok the first parameter is no sink
        Track("visit", c.Name); // ! PII1002 Customer.Name
    }

    static void OnAMethod(Customer c)
    {
        Publish("customer", c.Email); // ! PII1002 Customer.Email
        Publish(c.Segment, c.Id); // ok nothing marked
        Publish("size", c.Email.Length); // ok a length
    }

    static void OnAnInterface(IBus bus, Customer c)
    {
        bus.Send(c.Email); // ! PII1002 Customer.Email
        bus.Keep(c.Email); // ok not a sink
        bus.Send(c.Segment); // ok not marked
    }

    static void AnotherKind(Customer c)
    {
        Measure("tag", c.Email); // ! PII1004 Customer.Email
        Measure("tag", c.Segment); // ok not marked
        Fail(c.Name); // ! PII1003 Customer.Name
        Fail(nameof(c.Name)); // ok the name of the member
    }

    static void ThroughAHelper(Customer c)
    {
        Helper(c.Email); // ! PII1001 Customer.Email
        Helper(c.Id.ToString()); // ok the id
    }

    static void AsADelegate(Customer c)
    {
        Action<int, string> audit = Audit;
        audit(c.Id, c.Name); // ! PII1001 Customer.Name
        audit(c.Id, c.Segment); // ok not marked
    }

    [Purpose(Purposes.Security)]
    static void WithAPurpose(Customer c)
    {
        Audit(c.Id, c.Email); // ok the method declares a purpose
        Publish("customer", c.Email); // ok the method declares a purpose
    }

    private static void Audit(int id, [Sink(SinkKind.Log)] string text) => _ = text + id;

    private static void Track(string name, [Sink(SinkKind.Transmission)] object value) => _ = (name, value);

    [Sink(SinkKind.Transmission)]
    private static void Publish(string topic, object payload) => _ = (topic, payload);

    private static void Measure(string key, [Sink(SinkKind.Telemetry)] string value) => _ = (key, value);

    private static void Fail([Sink(SinkKind.Exception)] string about) => _ = about;

    private static void Helper(string text) => Audit(0, text);

    private interface IBus
    {
        void Send([Sink(SinkKind.Transmission)] string text);

        void Keep(string text);
    }
}
