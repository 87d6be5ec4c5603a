using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>A port as a row writes it: a parameter may still be a name, which each overload resolves for itself.</summary>
/// <param name="Index">Ordinal of the parameter; −1 is every parameter, or none known yet when there is a name.</param>
internal sealed record PortPattern(PortRoot Root, int Index, string? ParameterName, ImmutableArray<PortStep> Steps)
{
    /// <summary>The port on one member, or null when the member has no such port.</summary>
    public Port? Resolve(MemberShape shape)
    {
        switch (Root)
        {
            case PortRoot.Receiver:
                return shape.HasReceiver ? new Port(Root, 0, Steps) : null;
            case PortRoot.ReturnValue:
                return shape.HasResult ? new Port(Root, 0, Steps) : null;
            default:
                var index = ParameterName is null ? Index : shape.IndexOf(ParameterName);
                var exists = index < shape.ArgumentCount && (index >= 0 || (ParameterName is null && shape.ArgumentCount > 0));
                return exists ? new Port(Root, index, Steps) : null;
        }
    }

    public bool Equals(PortPattern? other) =>
        other is not null && Root == other.Root && Index == other.Index && ParameterName == other.ParameterName && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => (Root, Index, ParameterName, Steps.Length).GetHashCode();
}
