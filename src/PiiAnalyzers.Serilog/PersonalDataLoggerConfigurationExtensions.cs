using PiiAnalyzers;
using Serilog.Configuration;

namespace Serilog;

/// <summary>Adds redaction by marks to Serilog.</summary>
public static class PersonalDataLoggerConfigurationExtensions
{
    /// <summary>Destructured objects are shown redacted: no marked value reaches a sink by <c>{@…}</c>.</summary>
    /// <param name="destructuring">The logger's destructuring.</param>
    /// <returns>The configuration.</returns>
    /// <example><code>new LoggerConfiguration().Destructure.WithPersonalDataRedacted().WriteTo.Console().CreateLogger();</code></example>
    public static LoggerConfiguration WithPersonalDataRedacted(this LoggerDestructuringConfiguration destructuring) =>
        With(destructuring, new PersonalDataDestructuringPolicy());

    /// <summary>The same with more left of some categories, as rules say.</summary>
    /// <param name="destructuring">The logger's destructuring.</param>
    /// <param name="rules">What is left of each category.</param>
    /// <returns>The configuration.</returns>
    public static LoggerConfiguration WithPersonalDataRedacted(this LoggerDestructuringConfiguration destructuring, RedactionRules rules) =>
        With(destructuring, new PersonalDataDestructuringPolicy(rules));

    private static LoggerConfiguration With(LoggerDestructuringConfiguration destructuring, PersonalDataDestructuringPolicy policy) =>
        (destructuring ?? throw new ArgumentNullException(nameof(destructuring), "Start from LoggerConfiguration.Destructure.")).With(policy);
}
