using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII9001BadModelRowTests
{
    private const string Good = "Acme.Audit; false; Write; (System.String); Argument[0]; print; sink:log; manual";

    [Theory]
    [InlineData("Acme.Audit; false; Write; (System.String); Argument[0]; print; sink:logging; manual", "sink:logging")]
    [InlineData("Acme.Audit; perhaps; Write; (System.String); Argument[0]; print; sink:log; manual", "perhaps")]
    public async Task Reports_at_the_column_at_fault(string row, string fault)
    {
        var findings = await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText("/src/Acme.pii", "# Acme\n" + row + "\n" + Good + "\n")]);
        var finding = Assert.Single(findings);
        Assert.Equal("PII9001", finding.Id);
        var position = finding.Location.GetLineSpan();
        Assert.Equal("/src/Acme.pii", position.Path);
        Assert.Equal(1, position.StartLinePosition.Line);
        Assert.Equal(row.IndexOf(fault, StringComparison.Ordinal), position.StartLinePosition.Character);
        Assert.Equal(fault.Length, finding.Location.SourceSpan.Length);
    }

    [Fact]
    public async Task Stays_silent_on_rows_that_can_be_used() =>
        Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText("/src/Acme.pii", "# Acme\n\n" + Good + "\n")]));

    [Fact]
    public async Task Other_files_are_no_models() =>
        Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText("/src/readme.txt", "no; rows; here")]));
}
