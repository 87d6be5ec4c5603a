using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Tests.Verify;

/// <summary>Runs the shipped analyzers over code marked up with <c>{|PII2002:expression|}</c> and the sound policy with changes.</summary>
internal static class PolicyVerifier
{
    /// <summary>The findings in the code are exactly those that the markup names; findings in the policy are left aside.</summary>
    public static async Task CodeAsync(string markup, string policy = "{}", string editorConfig = "")
    {
        TestFileMarkupParser.GetSpans("using PiiAnalyzers;\n" + markup, out var source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> marked);
        var expected = marked.SelectMany(static m => m.Value.Select(span => $"{m.Key} {span}")).Order(StringComparer.Ordinal);
        var findings = (await FindingsAsync(source, policy, editorConfig)).Where(static d => d.Location.IsInSource).ToList();
        var actual = findings.Select(static d => $"{d.Id} {d.Location.SourceSpan}").Order(StringComparer.Ordinal);
        Assert.True(
            expected.SequenceEqual(actual),
            $"Expected:\n{string.Join('\n', expected)}\nFound:\n{string.Join('\n', findings)}");
    }

    /// <summary>All findings in code and policy.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindingsAsync(string source, string policy = "{}", string editorConfig = "", params MetadataReference[] references)
    {
        var compilation = RuleSamples.Compile(("/src/Code.cs", source)).AddReferences(references);
        var errors = compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return RuleSamples.FindingsAsync(compilation, [PolicySample.With(policy)], editorConfig);
    }
}
