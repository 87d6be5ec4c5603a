using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Rules.Options;

/// <summary>A key that the package reads from <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
/// <param name="Values">The values it takes; empty where it takes any text.</param>
internal sealed record PiiOption(string Key, ImmutableArray<string> Values)
{
    public bool Accepts(string value) =>
        Values.IsEmpty || Values.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase);
}
