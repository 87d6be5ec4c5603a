using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Where a value enters or leaves a library member.</summary>
internal enum PortRoot
{
    /// <summary>A parameter, by <see cref="Port.Index"/> (ordinal; an extension method's receiver is 0). −1 is every parameter.</summary>
    Argument,

    /// <summary>The object a member is called on; for a constructor, the new object.</summary>
    Receiver,

    /// <summary>The result; for a property or field, its value when read.</summary>
    ReturnValue,
}

/// <summary>One step into the value at a port.</summary>
internal enum PortStepKind
{
    /// <summary>The elements of a collection; the values of a dictionary.</summary>
    Element,

    /// <summary>The keys of a dictionary.</summary>
    Key,

    /// <summary>The text or bytes a mutable object has gathered (StringBuilder, Stream, HttpContent).</summary>
    Content,

    /// <summary>A parameter of the delegate at the port, by <see cref="PortStep.Index"/>.</summary>
    Parameter,

    /// <summary>What the delegate at the port returns.</summary>
    ReturnValue,

    /// <summary>A named public member of the value at the port.</summary>
    Member,

    /// <summary>A slot of a tuple or key-value pair, by <see cref="PortStep.Index"/>, from 0.</summary>
    Slot,
}

internal readonly record struct PortStep(PortStepKind Kind, int Index = 0, string? Name = null);

/// <summary>An access path from a parameter, receiver or result, e.g. <c>Argument[0].Element</c>.</summary>
internal sealed record Port(PortRoot Root, int Index, ImmutableArray<PortStep> Steps)
{
    public bool Equals(Port? other) =>
        other is not null && Root == other.Root && Index == other.Index && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => (Root, Index, Steps.Length).GetHashCode();
}
