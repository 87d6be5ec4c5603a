using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>How a flow row carries a value.</summary>
internal enum FlowKind
{
    /// <summary>The very value: content, object identity and delegates (<c>Task.FromResult</c>, <c>Enumerable.Where</c>).</summary>
    Value,

    /// <summary>What the value prints as: <c>ToString()</c> of an object (string building).</summary>
    Print,

    /// <summary>Everything reachable from the value through public members (serialisers).</summary>
    Serialize,
}

/// <summary>How a sink reads what it is given.</summary>
internal enum SinkReading
{
    /// <summary>Prints it with <c>ToString()</c>.</summary>
    Print,

    /// <summary>Prints it; collections are printed element by element (structured loggers).</summary>
    Log,

    /// <summary>Reads all that is reachable through public members.</summary>
    Serialize,

    /// <summary>Reads all the object was ever given, public or not (HttpContent, MailMessage, exceptions).</summary>
    Deep,
}

/// <summary>Numeric values of the public <c>SinkKind</c>.</summary>
internal enum SinkKind
{
    Log = 0,
    Transmission = 1,
    Exception = 2,
    Telemetry = 3,
    Url = 4,
    Cookie = 5,
    File = 6,
}

internal sealed record FlowRow(Port Input, Port Output, FlowKind Kind);

/// <param name="Recipient">Recipient key the library stands for, or null.</param>
internal sealed record SinkRow(Port Input, SinkKind Kind, SinkReading Reading, string? Recipient)
{
    /// <summary>Only where an argument is one of these constants.</summary>
    public MemberCondition? Condition { get; init; }
}

/// <param name="CategoryName">Built-in category of what comes out of the port.</param>
/// <param name="Tier">Tier that it comes at, as if redacted to it; −1 when it comes as it is.</param>
internal sealed record SourceRow(Port Output, string CategoryName, int Tier = -1)
{
    /// <inheritdoc cref="SinkRow.Condition"/>
    public MemberCondition? Condition { get; init; }
}

/// <summary>What a port held is gone.</summary>
internal sealed record ClearRow(Port Port)
{
    /// <inheritdoc cref="SinkRow.Condition"/>
    public MemberCondition? Condition { get; init; }
}

/// <summary>A condition on the argument at an ordinal of one member.</summary>
internal sealed record MemberCondition(int Argument, KeyCondition Key);

/// <summary>All that the rows say of one library member.</summary>
/// <param name="Redactor">Tier of the result (numeric <c>Identifiability</c>) when the member redacts, else null.</param>
/// <param name="IsNeutral">Nothing flows through the member at all.</param>
/// <param name="Clears">Ports emptied by the call (<c>StringBuilder.Clear</c>).</param>
/// <param name="IsTemplate">Log method whose format string is a message template: <c>{@X}</c> serialises its argument.</param>
internal sealed record MemberModel(
    ImmutableArray<FlowRow> Flows,
    ImmutableArray<SinkRow> Sinks,
    ImmutableArray<SourceRow> Sources,
    ImmutableArray<ClearRow> Clears,
    int? Redactor,
    bool IsNeutral,
    bool IsTemplate)
{
    /// <summary>What a redacting member hands on, into its result or into a buffer or stream it fills; all of it at the tier <see cref="Redactor"/>.</summary>
    public ImmutableArray<FlowRow> RedactedFlows { get; init; } = ImmutableArray<FlowRow>.Empty;

    /// <summary>The same member where none of its type arguments is a pair; null when that makes no difference.</summary>
    internal MemberModel? WithoutPairs { get; init; }
}
