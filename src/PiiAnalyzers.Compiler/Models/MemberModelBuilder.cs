using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Merges the rows that match one member, with their ports resolved on that member.</summary>
internal sealed class MemberModelBuilder
{
    private static readonly MemberModel Silent = new(
        ImmutableArray<FlowRow>.Empty,
        ImmutableArray<SinkRow>.Empty,
        ImmutableArray<SourceRow>.Empty,
        ImmutableArray<ClearRow>.Empty,
        Redactor: null,
        IsNeutral: true,
        IsTemplate: false);

    private readonly ImmutableArray<FlowRow>.Builder _flows = ImmutableArray.CreateBuilder<FlowRow>();
    private readonly ImmutableArray<FlowRow>.Builder _pairFlows = ImmutableArray.CreateBuilder<FlowRow>();
    private readonly ImmutableArray<FlowRow>.Builder _redactedFlows = ImmutableArray.CreateBuilder<FlowRow>();
    private readonly ImmutableArray<SinkRow>.Builder _sinks = ImmutableArray.CreateBuilder<SinkRow>();
    private readonly ImmutableArray<SourceRow>.Builder _sources = ImmutableArray.CreateBuilder<SourceRow>();
    private readonly ImmutableArray<ClearRow>.Builder _clears = ImmutableArray.CreateBuilder<ClearRow>();
    private int? _redactor;
    private bool _isNeutral;
    private bool _isSilenced;
    private bool _isTemplate;

    /// <summary>Some row names the member, even one none of whose ports this overload has.</summary>
    public bool HasRows { get; private set; }

    public void Add(ModelRow row, MemberShape shape)
    {
        if (row.Kind == RowKind.Leads || !TryResolve(row.Condition, shape, out var condition))
        {
            return;
        }

        HasRows = true;
        switch (row.Kind)
        {
            case RowKind.Flow:
                AddFlows(row.IsPairFlow ? _pairFlows : _flows, row, shape, row.Flow);
                break;
            case RowKind.Sink:
                _sinks.AddRange(Resolve(row.Inputs, shape).Select(port => new SinkRow(port, row.Sink, row.Reading, row.Recipient) { Condition = condition }));
                break;
            case RowKind.Source:
                _sources.AddRange(Resolve(row.Outputs, shape).Select(port => new SourceRow(port, row.Category!, row.Tier) { Condition = condition }));
                break;
            case RowKind.Redactor:
                // The weaker redaction counts where rows disagree: a lower tier points more closely at a person.
                _redactor = _redactor is { } tier ? Math.Min(tier, row.Tier) : row.Tier;
                AddFlows(_redactedFlows, row, shape, FlowKind.Print);
                break;
            case RowKind.Clear:
                _clears.AddRange(Resolve(row.Outputs, shape).Where(shape.MayReceive).Select(port => new ClearRow(port) { Condition = condition }));
                break;
            case RowKind.Template:
                _isTemplate = true;
                break;
            default:
                _isNeutral = true;
                _isSilenced |= !row.IsBuiltIn;
                break;
        }
    }

    /// <summary>The model; null when no row matched, or none that matched has a port on this overload: then nothing is known of it.</summary>
    public MemberModel? Build()
    {
        if (_isSilenced)
        {
            return Silent;
        }

        var hasEffect = _flows.Count + _pairFlows.Count + _redactedFlows.Count + _sinks.Count + _sources.Count + _clears.Count > 0 || _redactor is not null || _isTemplate;
        if (!hasEffect)
        {
            return _isNeutral ? Silent : null;
        }

        var model = Create();
        return _pairFlows.Count == 0 ? model : model with { Flows = model.Flows.AddRange(_pairFlows.Distinct()), WithoutPairs = model };
    }

    /// <summary>False when the overload has no such argument: the row is not for it.</summary>
    private static bool TryResolve(KeyCondition? condition, MemberShape shape, out MemberCondition? resolved)
    {
        resolved = condition?.Argument.Resolve(shape) is { Index: >= 0 and var index } ? new MemberCondition(index, condition) : null;
        return condition is null || resolved is not null;
    }

    private static IEnumerable<Port> Resolve(ImmutableArray<PortPattern> ports, MemberShape shape) =>
        ports.Select(port => port.Resolve(shape)).OfType<Port>();

    private static void AddFlows(ImmutableArray<FlowRow>.Builder flows, ModelRow row, MemberShape shape, FlowKind kind)
    {
        foreach (var input in Resolve(row.Inputs, shape))
        {
            flows.AddRange(Resolve(row.Outputs, shape).Where(shape.MayReceive).Select(output => new FlowRow(input, output, kind)));
        }
    }

    private MemberModel Create()
    {
        return new MemberModel(
            Distinct(_flows),
            Distinct(_sinks),
            Distinct(_sources),
            Distinct(_clears),
            _redactor,
            IsNeutral: false,
            _isTemplate)
        {
            RedactedFlows = Distinct(_redactedFlows),
        };
    }

    private static ImmutableArray<T> Distinct<T>(ImmutableArray<T>.Builder items) => items.Distinct().ToImmutableArray();
}
