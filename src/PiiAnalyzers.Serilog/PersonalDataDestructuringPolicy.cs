using Serilog.Core;
using Serilog.Events;

namespace PiiAnalyzers;

/// <summary>
/// Destructures an object with marked members by its generated redaction: <c>{@Customer}</c> becomes a structure in which marked values
/// are <c>***</c> and unmarked ones keep their types. Objects that nothing is known of are left to Serilog, which asks again for what
/// they hold.
/// </summary>
public sealed class PersonalDataDestructuringPolicy : IDestructuringPolicy
{
    private readonly RedactionRules? _rules;

    /// <summary>Masks every marked value.</summary>
    public PersonalDataDestructuringPolicy()
    {
    }

    /// <summary>Leaves of each category what rules allow.</summary>
    /// <param name="rules">What is left of each category.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public PersonalDataDestructuringPolicy(RedactionRules rules) => _rules = rules ?? throw new ArgumentNullException(nameof(rules), "Give the rules, or leave them out.");

    /// <inheritdoc/>
    public bool TryDestructure(object value, ILogEventPropertyValueFactory propertyValueFactory, out LogEventPropertyValue result)
    {
        var view = _rules is null ? PersonalData.Redact(value) : PersonalData.Redact(value, _rules);
        result = view is null ? null! : Value(view.ToNode());
        return view is not null;
    }

    private static LogEventPropertyValue Value(RedactedNode node)
    {
        if (node.Members is { } members)
        {
            return new StructureValue(members.Select(static member => new LogEventProperty(member.Key, Value(member.Value))), node.TypeName);
        }

        return node.Items is { } items ? new SequenceValue(items.Select(Value)) : new ScalarValue(node.Value);
    }
}
