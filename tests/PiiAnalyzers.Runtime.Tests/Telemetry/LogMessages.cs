using Microsoft.Extensions.Logging;
using PiiAnalyzers.Runtime.Tests.Attributes;

namespace PiiAnalyzers.Runtime.Tests.Telemetry;

internal static partial class LogMessages
{
    [LoggerMessage(LogLevel.Information, "{number}: {email} from {address}")]
    public static partial void SignedIn(ILogger logger, int number, [EmailData] string email, [IpAddressData] string? address);

    [LoggerMessage(LogLevel.Information, "{email}, {phone}")]
    public static partial void GeneralMarks(ILogger logger, [PersonalData(Category.Email)] string email, [PersonalData] string phone);

    [LoggerMessage(LogLevel.Information, "{question}")]
    public static partial void Asked(ILogger logger, [SupportDetails] string question);

    [LoggerMessage(LogLevel.Information, "Visited")]
    public static partial void Visited(ILogger logger, [LogProperties] Visitor visitor);

    [LoggerMessage(LogLevel.Information, "Treated")]
    public static partial void Treated(ILogger logger, [LogProperties] HealthRecord record);

    [LoggerMessage(LogLevel.Information, "Called")]
    public static partial void Called(ILogger logger, [LogProperties] Contact contact);

    [LoggerMessage(LogLevel.Information, "{code}")]
    public static partial void TypeMarkOnly(ILogger logger, PersonalCode code);

    [LoggerMessage(LogLevel.Information, "{code}")]
    public static partial void TypeAndParameterMark(ILogger logger, [GovernmentIdData] PersonalCode code);

    [LoggerMessage(LogLevel.Information, "{login}")]
    public static partial void TwoMarks(ILogger logger, [EmailData][UsernameData] string login);
}
