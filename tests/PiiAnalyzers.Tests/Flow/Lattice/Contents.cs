using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Tests.Flow.Lattice;

/// <summary>Initial contents as declarations would give them: a label per cell for inputs, nothing known otherwise.</summary>
internal sealed class Contents : IInitialContents
{
    internal static readonly Contents Instance = new();

    public AbstractValue Initial(AbstractObject owner, int field) => owner.Kind switch
    {
        ObjectKind.Symbolic => AbstractValue.Of(new TaintLabel(1000 + (owner.Id * 100) + field, -1, 0, trace: null)),
        ObjectKind.Opaque => AbstractValue.Unknown,
        _ => AbstractValue.Bottom,
    };
}
