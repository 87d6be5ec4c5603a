using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII9003InvalidOptionTests
{
    [Theory]
    [InlineData("[*.cs]\npii.mode = errors", "pii.mode is 'errors' and must be audit, warn or error; did you mean \"error\"")]
    [InlineData("[*.cs]\npii.mode =", "pii.mode is '' and must be audit, warn or error")]
    [InlineData("is_global = true\npii.mode = loud", "pii.mode is 'loud' and must be audit, warn or error")]
    [InlineData("[*.cs]\npii.report_bounded = yes", "pii.report_bounded is 'yes' and must be true or false")]
    [InlineData("[*.cs]\npii.mod = audit", "pii.mod is no option of PiiAnalyzers; did you mean \"pii.mode\"")]
    [InlineData("is_global = true\npii.colour = red", "pii.colour is no option of PiiAnalyzers")]
    public async Task Tells_once_what_cannot_be_followed(string config, string expected)
    {
        var finding = Assert.Single(await FindingsAsync(config));
        Assert.Equal("PII9003", finding.Id);
        Assert.Equal("Option is ignored: " + expected, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("[*.cs]\npii.mode = Audit\npii.report_bounded = TRUE")]
    [InlineData("is_global = true\npii.mode = error")]
    [InlineData("is_global = true\npii.marks = Acme.SecretAttribute")]
    [InlineData("[*.cs]\npii_mode = loud\nindent_size = 4")]
    [InlineData("[Elsewhere.cs]\npii.mode = loud")]
    public async Task Stays_silent_on_options_that_exist(string config) => Assert.Empty(await FindingsAsync(config));

    [Fact]
    public async Task Tells_each_value_of_its_own() =>
        Assert.Equal(
            ["pii.mode is 'loud'", "pii.mode is 'mute'"],
            (await FindingsAsync("[First.cs]\npii.mode = loud\n[Second.cs]\npii.mode = mute")).Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)["Option is ignored: ".Length..][..19].TrimEnd()));

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> FindingsAsync(string config) =>
        RuleSamples.FindingsAsync(RuleSamples.Compile(("/First.cs", "class First;"), ("/Second.cs", "class Second;")), editorConfig: config);
}
