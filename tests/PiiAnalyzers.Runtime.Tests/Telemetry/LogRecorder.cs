using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary>A logger provider that keeps in memory what a real one would write, behind Microsoft's redaction.</summary>
internal sealed class LogRecorder : ILoggerProvider, ILogger
{
    public List<string> Messages { get; } = [];

    public List<KeyValuePair<string, string?>> Tags { get; } = [];

    public string? this[string tag] => Tags.Single(pair => pair.Key == tag).Value;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Messages.Add(formatter(state, exception));
        var pairs = Assert.IsAssignableFrom<IEnumerable<KeyValuePair<string, object?>>>(state);
        Tags.AddRange(pairs.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value?.ToString())));
    }

    public void Dispose()
    {
    }

    /// <summary>Runs <paramref name="write"/> with a logger that redacts as registered, and returns what was written.</summary>
    public static LogRecorder Record(Action<IRedactionBuilder> redaction, Action<ILogger> write)
    {
        var recorder = new LogRecorder();
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.EnableRedaction(static options => options.ApplyDiscriminator = false).AddProvider(recorder))
            .AddRedaction(redaction)
            .BuildServiceProvider();
        write(services.GetRequiredService<ILoggerFactory>().CreateLogger("test"));
        return recorder;
    }
}
