namespace Scenarios.Auditing;

public static partial class AuditEvents
{
    private static readonly Action<ILogger, int, Exception?> s_opened = LoggerMessage.Define<int>(LogLevel.Information, new EventId(1), "Opened {Id}");

    private static readonly Action<ILogger, string, Exception?> s_mailed = LoggerMessage.Define<string>(LogLevel.Information, new EventId(2), "Mailed {Address}");

    private static readonly Func<ILogger, string, IDisposable?> s_scope = LoggerMessage.DefineScope<string>("Customer {Name}");

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "Closed {Id}")]
    public static partial void Closed(ILogger logger, int id);

    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "Called {Number}")]
    public static partial void Called(this ILogger logger, string? number);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "Changed {Subject}")]
    public static partial void Changed(this ILogger logger, object subject);

    public static partial void Closed(ILogger logger, int id)
    {
    }

    public static partial void Called(this ILogger logger, string? number)
    {
    }

    public static partial void Changed(this ILogger logger, object subject)
    {
    }

    public static void Opened(ILogger logger, int id) => s_opened(logger, id, null); // -

    public static void Mailed(ILogger logger, string address) => s_mailed(logger, address, null); // -

    public static IDisposable? For(ILogger logger, string name) => s_scope(logger, name); // -
}

public sealed partial class CallCentre(ILogger<CallCentre> logger)
{
    public void Calls(Customer customer)
    {
        AuditEvents.Closed(logger, customer.Id); // ok id
        logger.Called(customer.Phone?[..3].Length.ToString()); // ok a length
        logger.Called(customer.Phone); // ! PII1001 Customer.Phone
    }

    public void Objects(Customer customer, Person person)
    {
        logger.Changed(customer); // ok the class prints its type name
        logger.Changed(person); // ! PII1001 Person.Name, PII1001 Person.Email
        logger.Changed(new { customer.Id, customer.Segment }); // ok id and segment
    }

    public void Defined(Customer customer)
    {
        AuditEvents.Opened(logger, customer.Id); // ok id
        AuditEvents.Mailed(logger, customer.Email); // ! PII1001 Customer.Email
        using var scope = AuditEvents.For(logger, customer.Name); // ! PII1001 Customer.Name
    }

    public void Own(Customer customer)
    {
        Moved(customer.Home.CountryCode); // ok unmarked country code
        Moved(customer.Home.City); // ! PII1001 Address.City
    }

    [LoggerMessage(EventId = 6, Level = LogLevel.Debug, Message = "Moved to {Place}")]
    private partial void Moved(string place);

    private partial void Moved(string place)
    {
    }
}
