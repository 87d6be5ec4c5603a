using System.Text;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Conventions;

/// <summary>The rule table of the README is printed from the descriptors. <c>PII_UPDATE_DOCS=1 dotnet test</c> writes it anew.</summary>
public sealed class ReadmeTests
{
    private const string Readme = "README.md", Start = "<!-- rules -->", End = "<!-- /rules -->";

    [Fact]
    public void The_rule_table_equals_the_descriptors()
    {
        if (!Repository.Exists(Readme))
        {
            return;
        }

        var text = Repository.Read(Readme);
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{Readme} needs the markers {Start} and {End}.");

        var expected = text[..(start + Start.Length)] + "\n" + Table() + text[end..];
        if (Environment.GetEnvironmentVariable("PII_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.Path(Readme), expected);
            return;
        }

        Assert.Equal(expected, text);
    }

    private static string Table()
    {
        var table = new StringBuilder("| Rule | Title | Default | Fix |\n|---|---|---|---|\n");
        foreach (var rule in RuleIndex.All)
        {
            var page = RulePage.Of(RulePage.StemOf(rule.Id));
            table.Append($"| [{rule.Id}]({page.Path}) | {rule.Title} | {page.Row("Default severity")!.ToLowerInvariant()} | {page.Row("Code fix")} |\n");
        }

        return table.ToString();
    }
}
