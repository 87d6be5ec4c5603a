using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.Benchmarks;

/// <summary>New instances of what a compiler finds in the package.</summary>
internal static class Shipped
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() => Instances<DiagnosticAnalyzer>();

    public static ImmutableArray<IIncrementalGenerator> Generators() => Instances<IIncrementalGenerator>();

    private static ImmutableArray<T> Instances<T>() =>
        [.. typeof(RuleIndex).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsAssignableTo(typeof(T)))
            .Select(static type => (T)Activator.CreateInstance(type, nonPublic: true)!)];
}
