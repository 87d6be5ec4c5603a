using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What is asked of a function.</summary>
/// <param name="Purposes">Purposes of which a gate must be checked, one of them; none means any gate.</param>
/// <param name="Constants">Parameters whose value is known, as in a helper that is called with the purpose.</param>
/// <param name="Answers">Parameters that have this value only if a gate said yes, as in a helper that is called with the answer.</param>
/// <param name="Depth">How many helpers deep.</param>
internal sealed record ConsentQuestion(
    ImmutableHashSet<string> Purposes,
    ImmutableDictionary<ISymbol, string> Constants,
    ImmutableHashSet<(object Variable, bool Value)> Answers,
    int Depth,
    CancellationToken CancellationToken)
{
    /// <summary>Equal questions have equal keys.</summary>
    public string Key => string.Join(",", Purposes.OrderBy(static purpose => purpose, StringComparer.Ordinal))
        + "|" + string.Join(",", Constants.Select(static pair => pair.Key.Name + "=" + pair.Value).OrderBy(static text => text, StringComparer.Ordinal))
        + "|" + string.Join(",", Answers.Select(static pair => ((ISymbol)pair.Variable).Name + pair.Value).OrderBy(static text => text, StringComparer.Ordinal))
        + "|" + Depth;

    /// <summary>The same question, asked of a function that knows nothing of who calls it.</summary>
    public ConsentQuestion OfAnother() => this with { Depth = Depth + 1, Constants = Constants.Clear(), Answers = Answers.Clear() };

    public static ConsentQuestion About(ImmutableHashSet<string> purposes, CancellationToken cancellationToken) =>
        new(purposes, ImmutableDictionary.Create<ISymbol, string>(SymbolEqualityComparer.Default), ImmutableHashSet<(object, bool)>.Empty, 0, cancellationToken);
}
