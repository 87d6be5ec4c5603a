using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace PiiAnalyzers.Tests.Verify;

/// <summary>Applies a fix to marked-up source, once for one finding and once for all, and compares.</summary>
internal static class FixVerifier<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>The first action, applied to every finding one by one, and by fix-all, gives the same text.</summary>
    public static Task FixesAsync(string source, string expected, int action = 0, string? fixedAll = null, LanguageVersion version = LanguageVersion.Preview, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, bool needsGenerator = false, string? policy = null)
    {
        var test = Create(source, version, kind);
        if (policy is not null)
        {
            test.TestState.AdditionalFiles.Add((PolicySample.Path, PolicySample.With(policy).GetText().ToString()));
        }

        test.FixedCode = expected;
        test.CompilerDiagnostics = needsGenerator ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        test.BatchFixedCode = fixedAll ?? expected;
        test.CodeActionIndex = action;

        // One finding may bring its like away with it: how many rounds that takes is no part of the contract.
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck
            | (new TFix().GetFixAllProvider()!.GetSupportedFixAllScopes().Contains(FixAllScope.Solution) ? CodeFixTestBehaviors.None : CodeFixTestBehaviors.SkipFixAllInSolutionCheck);
        return RunAsync(test);
    }

    /// <summary>No action is offered.</summary>
    public static Task OffersNothingAsync(string source, LanguageVersion version = LanguageVersion.Preview)
    {
        var test = Create(source, version, OutputKind.DynamicallyLinkedLibrary);
        test.FixedCode = source;
        test.NumberOfIncrementalIterations = 0;
        test.NumberOfFixAllIterations = 0;
        return RunAsync(test);
    }

    // The domain comes last: the framework takes the first file for the one under test.
    private static Task RunAsync(OfflineTest test)
    {
        test.TestState.Sources.Add(("/0/Domain.cs", test.Domain));
        test.FixedState.Sources.Add(("/0/Domain.cs", test.Domain));
        if (test.BatchFixedState.Sources.Count > 0)
        {
            test.BatchFixedState.Sources.Add(("/0/Domain.cs", test.Domain));
        }

        return test.RunAsync();
    }

    private static OfflineTest Create(string source, LanguageVersion version, OutputKind kind)
    {
        var test = new OfflineTest(version)
        {
            TestCode = source,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        // It would suppress in the domain too, where there is nothing to suppress: PII4006 says so.
        test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        test.TestState.OutputKind = kind;
        test.TestState.AdditionalReferences.AddRange(References.All);
        return test;
    }

    private sealed class OfflineTest(LanguageVersion version) : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        // The global usings of the domain are newer than C# 9.
        public string Domain => version >= LanguageVersion.CSharp10 ? TestDomain.Source : TestDomain.Source.Replace("global using", "using", StringComparison.Ordinal);

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(version, DocumentationMode.Diagnose);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
