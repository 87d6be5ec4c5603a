using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;
using Xunit.Abstractions;

namespace PiiAnalyzers.Tests.Annotations.Names;

/// <summary>How often PII4001 is right about members of real applications, and how many it finds.</summary>
public sealed class NamePrecisionTests(ITestOutputHelper output)
{
    private const string Folder = "tests/PiiAnalyzers.Tests/Annotations/Names/";

    /// <summary>Drawn without looking at the rule: precision and recall.</summary>
    [Fact]
    public async Task Suggestions_for_real_members_are_mostly_right()
    {
        var (members, found) = await RunAsync(Folder + "LabelledMembers.txt");
        Assert.True(members.Count >= 500);
        var right = members.Count(m => m.IsPersonal && found.Contains(m.Key));
        var missed = members.Where(m => m.IsPersonal && !found.Contains(m.Key)).ToList();
        var recall = (double)right / (right + missed.Count);
        var precision = Precision(members, found);
        output.WriteLine($"recall {recall:P1} of {right + missed.Count}\n" + string.Concat(missed.Select(static m => $"missed {m.Display}\n")));
        Assert.True(precision >= 0.95 && recall >= 0.78, $"precision {precision:P1}, recall {recall:P1}");
    }

    /// <summary>Drawn from what the rule said of other members: precision where nobody had looked before.</summary>
    [Fact]
    public async Task Suggestions_nobody_had_in_view_are_mostly_right()
    {
        var (members, found) = await RunAsync(Folder + "JudgedSuggestions.txt");
        Assert.True(members.Count >= 300);
        Assert.True(Precision(members, found) >= 0.95);
        Assert.True(members.Count(m => m.IsPersonal && found.Contains(m.Key)) >= members.Count(static m => m.IsPersonal) * 0.95);
    }

    private double Precision(IReadOnlyList<LabelledMember> members, HashSet<string> found)
    {
        var right = members.Count(m => m.IsPersonal && found.Contains(m.Key));
        var wrong = members.Where(m => !m.IsPersonal && found.Contains(m.Key)).ToList();
        var precision = (double)right / (right + wrong.Count);
        output.WriteLine($"{members.Count} members, {right} right, {wrong.Count} wrong: precision {precision:P1}\n" + string.Concat(wrong.Select(static m => $"wrong  {m.Display}\n")));
        return precision;
    }

    private static async Task<(IReadOnlyList<LabelledMember> Members, HashSet<string> Found)> RunAsync(string path)
    {
        var (members, source) = LabelledMember.Read(Repository.Read(path));
        Assert.Equal(members.Count, members.Select(static m => m.Key).Distinct().Count());
        var compilation = RuleSamples.Compile(("/src/Members.cs", source));
        var findings = await compilation.WithAnalyzers([new UnmarkedNameAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return (members, findings.Select(static d => Key(d.Properties[DiagnosticKeys.Member]!)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary><c>P:T12.Customer.Email</c> → <c>T12.Email</c>.</summary>
    private static string Key(string documentationId) =>
        documentationId[2..documentationId.IndexOf('.', StringComparison.Ordinal)] + documentationId[documentationId.LastIndexOf('.')..];
}
