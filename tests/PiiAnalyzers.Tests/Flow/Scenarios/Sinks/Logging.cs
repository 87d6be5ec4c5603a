using System.Diagnostics;

namespace Scenarios.Sinks;

internal static partial class Logging
{
    private static readonly Action<ILogger, string, Exception?> MailSeen = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Mail {Mail}");
    private static readonly Action<ILogger, int, Exception?> IdSeen = LoggerMessage.Define<int>(LogLevel.Information, new EventId(2), "Id {Id}");
    private static readonly Func<ILogger, string, IDisposable?> NameScope = LoggerMessage.DefineScope<string>("Name {Name}");

    static void EveryLevel(ILogger log, ILogger<Customer> typed, Customer c)
    {
        log.LogTrace("{V}", c.Email); // ! PII1001 Customer.Email
        log.LogDebug(new EventId(1), "{V}", c.Email); // ! PII1001 Customer.Email
        typed.LogWarning("{A} {B}", c.Id, c.Name); // ! PII1001 Customer.Name
        log.LogCritical(new InvalidOperationException("x"), "{V}", c.Phone); // ! PII1001 Customer.Phone
        log.Log(LogLevel.Error, "{V}", c.BirthDate); // ! PII1001 Customer.BirthDate
        typed.LogInformation("{A} {B}", c.Id, c.Segment); // ok nothing marked
    }

    static void TheMessageItself(ILogger log, Customer c)
    {
        log.LogInformation(c.Email); // ! PII1001 Customer.Email
        log.LogInformation(message: "{V}", args: [c.Name]); // ! PII1001 Customer.Name
        object?[] values = [c.Id, c.Email.Length];
        log.LogInformation("{A} {B}", values); // ok an id and a length
    }

    static void GenericForm(ILogger log, Customer c)
    {
        log.Log(LogLevel.Information, new EventId(3), c.Email, null, static (state, _) => state); // ! PII1001 Customer.Email
        log.Log(LogLevel.Information, new EventId(3), c.Id, null, static (state, _) => $"customer {state}"); // ok the state is an id
    }

    static void Scopes(ILogger log, Customer c)
    {
        using var text = log.BeginScope("customer {Name}", c.Name); // ! PII1001 Customer.Name
        using var state = log.BeginScope(c.Email); // ! PII1001 Customer.Email
        using var map = log.BeginScope(new Dictionary<string, object> { ["mail"] = c.Email, ["id"] = c.Id }); // ! PII1001 Customer.Email
        using var harmless = log.BeginScope(new Dictionary<string, object> { ["id"] = c.Id }); // ok the id
    }

    static void Defined(ILogger log, Customer c)
    {
        MailSeen(log, c.Email, null); // ! PII1001 Customer.Email
        IdSeen(log, c.Id, null); // ok the id
        using var scope = NameScope(log, c.Name); // ! PII1001 Customer.Name
    }

    static void GeneratedMethods(ILogger log, Customer c)
    {
        MailArrived(log, c.Email); // ! PII1001 Customer.Email
        CustomerArrived(log, c.Id, c.Segment); // ok nothing marked
        MailArrived(log, c.Segment); // ok not marked
    }

    static void Destructured(ILogger log, Badge badge)
    {
        log.LogInformation("{@Badge}", badge); // ! PII1001 Badge.Holder
        log.LogInformation("{Badge}", badge); // ok a class without ToString prints its type name
    }

    static void IsEnabledIsNoSink(ILogger log, Customer c)
    {
        if (log.IsEnabled(LogLevel.Debug) && c.Email.Length > 3)
        {
            log.LogDebug("long mail of {Id}", c.Id); // ok the id
        }
    }

    static void ConsoleAndDiagnostics(Customer c, Person p)
    {
        Console.WriteLine(c.Email); // ! PII1001 Customer.Email
        Console.Write("{0}: {1}", c.Id, c.Name); // ! PII1001 Customer.Name
        Console.Error.WriteLine(p); // ! PII1001 Person.Name, PII1001 Person.Email
        Console.WriteLine(c); // ok a class without ToString
        Console.WriteLine(c.Orders.Count); // ok a count
        Debug.WriteLine(c.Phone); // ! PII1001 Customer.Phone
        Trace.WriteLine($"born {c.BirthDate:d}"); // ! PII1001 Customer.BirthDate
        Trace.TraceWarning("{0}", c.Home.Street); // ! PII1001 Address.Street
        Trace.WriteLine(c.Home.CountryCode); // ok not marked
        Debug.Assert(c.Email.Length > 0, "no mail"); // ok a constant message
    }

    [LoggerMessage(EventId = 10, Level = LogLevel.Information, Message = "Mail {Mail}")]
    static partial void MailArrived(ILogger log, string mail);

    static partial void MailArrived(ILogger log, string mail) { }

    [LoggerMessage(EventId = 11, Level = LogLevel.Information, Message = "Customer {Id} {Segment}")]
    static partial void CustomerArrived(ILogger log, int id, string segment);

    static partial void CustomerArrived(ILogger log, int id, string segment) { }

    private sealed class Badge
    {
        public int Number { get; set; }

        [PersonalData(Category.Name)]
        public string Holder { get; set; } = "";
    }
}
