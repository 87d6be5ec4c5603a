using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.CodeFixes;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.Tests.Verify;

/// <summary>What the shipped assemblies hold, found as a host finds it.</summary>
internal static class CompilerSide
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() => Instances<DiagnosticAnalyzer>(typeof(RuleIndex));

    public static ImmutableArray<CodeFixProvider> Fixes() => Instances<CodeFixProvider>(typeof(RedactValueFix));

    private static ImmutableArray<T> Instances<T>(Type anchor) =>
        [.. anchor.Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (T)Activator.CreateInstance(type, nonPublic: true)!)];
}
