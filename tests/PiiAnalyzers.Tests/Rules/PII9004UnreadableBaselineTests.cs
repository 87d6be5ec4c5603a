using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII9004UnreadableBaselineTests
{
    private const string Entry = """{ "rule": "PII1001", "in": "M:A.B", "source": "C.D", "sink": "E.F", "count": 1 }""";

    [Theory]
    [InlineData("", 0, 0, "the file is empty")]
    [InlineData("[]", 0, 0, "a JSON object with \"version\" and \"findings\" is expected")]
    [InlineData("{\n  \"version\": 2,\n  \"findings\": []\n}", 1, 13, "reads version 1 only")]
    [InlineData("{\n  \"findings\": []\n}", 0, 0, "\"version\": 1 is missing")]
    [InlineData("{ \"version\": 1 }", 0, 0, "\"findings\" is missing")]
    [InlineData("{ \"version\": 1,\n  \"findings\": {} }", 1, 14, "an array of findings is expected")]
    [InlineData("{ \"version\": 1,\n  \"findings\": [],\n  \"finding\": [] }", 2, 2, "\"finding\" is unknown here; did you mean \"findings\"")]
    [InlineData("{ \"version\": 1, \"findings\": [\n  { \"rule\": \"PII1001\" } ] }", 1, 2, "\"in\" is missing")]
    [InlineData("{ \"version\": 1, \"findings\": [\n  { \"rule\": \"PII1001\", \"in\": \"\" } ] }", 1, 29, "\"in\" needs a text")]
    [InlineData("{ \"version\": 1, \"findings\": [\n  { \"rule\": \"PII0815\", \"in\": \"M:A\" } ] }", 1, 12, "there is no rule \"PII0815\"")]
    [InlineData("{ \"version\": 1, \"findings\": [\n  { \"rule\": \"PII1001\", \"in\": \"M:A\", \"count\": 0 } ] }", 1, 45, "a whole number of 1 or more is expected")]
    [InlineData("{ \"version\": 1, \"findings\": [\n  " + Entry + "\n  " + Entry + " ] }", 1, 82, "a comma is missing here")]
    [InlineData("{ \"version\": 1, \"findings\": [\n  " + Entry + ",\n  " + Entry + " ] }", 2, 2, "this finding is listed twice")]
    [InlineData("{ \"version\": 1, \"findings\": [ 7 ] }", 0, 30, "an object with \"rule\"")]
    public async Task Tells_where_and_what(string text, int line, int column, string message)
    {
        var finding = (await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText("/src/pii-baseline.json", text)]))[0];
        Assert.Equal("PII9004", finding.Id);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, finding.Severity);
        var position = finding.Location.GetLineSpan();
        Assert.Equal(("/src/pii-baseline.json", line, column), (position.Path, position.StartLinePosition.Line, position.StartLinePosition.Character));
        Assert.Contains(message, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/src/pii-baseline.json", "{ \"version\": 1, \"findings\": [] }")]
    [InlineData("/src/pii-baseline.json", "// old\n{ \"$schema\": \"x\", \"version\": 1.0, \"findings\": [\n  " + Entry + ", ] }")]
    [InlineData("/src/package.json", "{")]
    public async Task Stays_silent_on_what_can_be_read(string path, string text) =>
        Assert.Empty((await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText(path, text)])).Where(static d => d.Id == "PII9004"));
}
