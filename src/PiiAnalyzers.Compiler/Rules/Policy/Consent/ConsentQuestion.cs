using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What is asked of a function.</summary>
/// <param name="Purposes">Purposes of which a gate must be checked, one of them; none means any gate.</param>
/// <param name="Constants">Parameters whose value is known, as in a helper that is called with the purpose.</param>
/// <param name="Depth">How many helpers deep.</param>
internal sealed record ConsentQuestion(ImmutableHashSet<string> Purposes, ImmutableDictionary<ISymbol, string> Constants, int Depth, CancellationToken CancellationToken)
{
    /// <summary>Equal questions have equal keys.</summary>
    public string Key => string.Join(",", Purposes.OrderBy(static purpose => purpose, StringComparer.Ordinal))
        + "|" + string.Join(",", Constants.Select(static pair => pair.Key.Name + "=" + pair.Value).OrderBy(static text => text, StringComparer.Ordinal)) + "|" + Depth;
}
