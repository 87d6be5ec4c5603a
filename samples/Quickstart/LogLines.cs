using Microsoft.Extensions.Logging;

namespace Quickstart;

/// <summary>A log that remembers its lines, as a log file would.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Add(exception is null ? formatter(state, exception) : $"{formatter(state, exception)}: {exception.Message}");

    public void Dispose()
    {
    }
}
