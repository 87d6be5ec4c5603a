using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;
using Xunit.Abstractions;

namespace PiiAnalyzers.Tests.Annotations.Names;

/// <summary>How often PII4001 is right about members of real applications, and how many it finds.</summary>
public sealed class NamePrecisionTests(ITestOutputHelper output)
{
    private const double PrecisionFloor = 0.90, RecallFloor = 0.80;

    private const string Rows = "tests/PiiAnalyzers.Tests/Annotations/Names/LabelledMembers.txt";

    [Fact]
    public async Task Suggestions_for_real_members_are_mostly_right()
    {
        var (members, source) = LabelledMember.Read(Repository.Read(Rows));
        Assert.True(members.Count >= 500);
        var compilation = RuleSamples.Compile(("/src/Members.cs", source));
        var findings = await compilation.WithAnalyzers([new UnmarkedNameAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var found = findings.Select(static d => Key(d.Properties[DiagnosticKeys.Member]!)).ToHashSet(StringComparer.Ordinal);

        var right = members.Where(m => m.IsPersonal && found.Contains(m.Key)).ToList();
        var wrong = members.Where(m => !m.IsPersonal && found.Contains(m.Key)).ToList();
        var missed = members.Where(m => m.IsPersonal && !found.Contains(m.Key)).ToList();
        var precision = (double)right.Count / (right.Count + wrong.Count);
        var recall = (double)right.Count / (right.Count + missed.Count);
        var report = $"{members.Count} members, {right.Count} found, {wrong.Count} wrong, {missed.Count} missed: precision {precision:P1}, recall {recall:P1}\n"
            + string.Concat(wrong.Select(static m => $"wrong  {m.Display}\n")) + string.Concat(missed.Select(static m => $"missed {m.Display}\n"));
        output.WriteLine(report);
        Assert.True(precision >= PrecisionFloor && recall >= RecallFloor, report);
    }

    /// <summary><c>P:T12.Customer.Email</c> → <c>T12.Email</c>.</summary>
    private static string Key(string documentationId) =>
        documentationId[2..documentationId.IndexOf('.', StringComparison.Ordinal)] + documentationId[documentationId.LastIndexOf('.')..];
}
