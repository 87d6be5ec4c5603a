using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations.Literals;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>No value here is anybody's: the bank does not exist, the card range is not issued, the code is of somebody born in 2099.</summary>
public sealed class PII4005LiteralPersonalDataTests
{
    private const string Email = "l.kalnina@kalnina-un-partneri.lv";

    [Theory]
    [InlineData("\"{|PII4005:l.kalnina@kalnina-un-partneri.lv|}\"")]
    [InlineData("\"mailto:{|PII4005:l.kalnina@kalnina-un-partneri.lv|}?subject=Hi\"")]
    [InlineData("\"Write to {|PII4005:l.kalnina@kalnina-un-partneri.lv|}.\"")]
    [InlineData("@\"<{|PII4005:l.kalnina@kalnina-un-partneri.lv|}>\"")]
    [InlineData("$\"to {|PII4005:l.kalnina@kalnina-un-partneri.lv|} at {1}\"")]
    [InlineData("\"\"\"{ \"mail\": \"{|PII4005:l.kalnina@kalnina-un-partneri.lv|}\" }\"\"\"")]
    [InlineData("\"{|PII4005:LV07ZZZZ0551048267193|}\"")]
    [InlineData("\"{|PII4005:LV07 ZZZZ 0551 0482 6719 3|}\"")]
    [InlineData("\"{|PII4005:2718126049371851|}\"")]
    [InlineData("\"{|PII4005:2718-1260-4937-1851|}\"")]
    [InlineData("\"{|PII4005:150899-27040|}\"")]
    [InlineData("\"INSERT INTO Persons VALUES ('{|PII4005:150899-27040|}')\"")]
    [InlineData("\"{|PII4005:+371 19 608 273|}\"")]
    public Task Reports(string literal) => RunAsync(literal);

    [Theory]
    [InlineData("\"jane@example.com\"")]
    [InlineData("\"jane@mail.example.org\"")]
    [InlineData("\"l.kalnina@shop.test\"")]
    [InlineData("\"l.kalnina@localhost\"")]
    [InlineData("\"demouser@microsoft.com\"")]
    [InlineData("\"info@kalnina-un-partneri.lv\"")]
    [InlineData("\"support2@kalnina-un-partneri.lv\"")]
    [InlineData("\"john.doe@gmail.com\"")]
    [InlineData("\"user1@gmail.com\"")]
    [InlineData("\"test-liga@gmail.com\"")]
    [InlineData("\"logo@2x.png\"")]
    [InlineData("\"git@kalnina-un-partneri.lv:group/project.git\"")]
    [InlineData("\"amqp://liga:secret@rabbit.kalnina-un-partneri.lv/\"")]
    [InlineData("\"https://liga@kalnina-un-partneri.lv/\"")]
    [InlineData("\"@kalnina/package.io\"")]
    [InlineData("@\"^[\\w.+-]+@[\\w-]+\\.com$\"")]
    [InlineData("\"{0}@kalnina-un-partneri.lv\"")]
    [InlineData("$\"{1}@kalnina-un-partneri.lv\"")]
    [InlineData("\"LV80BANK0000435195001\"")]
    [InlineData("\"LV08ZZZZ0551048267193\"")]
    [InlineData("\"DE89 3704 0044 0532 0130 00\"")]
    [InlineData("\"4111111111111111\"")]
    [InlineData("\"2718126049371852\"")]
    [InlineData("\"9918126049371851\"")]
    [InlineData("\"150899-27041\"")]
    [InlineData("\"310299-27040\"")]
    [InlineData("\"id-150899-27040-b\"")]
    [InlineData("\"+1 202 555 0147\"")]
    [InlineData("\"+12345678901\"")]
    [InlineData("\"+00000000000\"")]
    [InlineData("\"2026-11-23T10:15:30.0000000Z\"")]
    [InlineData("\"0123456789abcdef0123456789abcdef\"")]
    [InlineData("\"6b8fa87d-1a9b-4f0e-9a51-26079e15c3c1\"")]
    public Task Stays_silent(string literal) => RunAsync(literal);

    [Theory]
    [InlineData("public const string SupportEmail = \"l.kalnina@kalnina-un-partneri.lv\";")]
    [InlineData("public string CompanyContact { get; } = \"l.kalnina@kalnina-un-partneri.lv\";")]
    [InlineData("[System.ComponentModel.DefaultValue(\"l.kalnina@kalnina-un-partneri.lv\")] public string? Contact { get; set; }")]
    [InlineData("public static class Samples { public static string Read() => \"l.kalnina@kalnina-un-partneri.lv\"; }")]
    [InlineData("public string Read() { var placeholder = \"l.kalnina@kalnina-un-partneri.lv\"; return placeholder; }")]
    [InlineData("public string Read() => string.Concat(str0: \"\", str1: \"{|PII4005:l.kalnina@kalnina-un-partneri.lv|}\");")]
    public Task Reads_the_name_it_is_given(string member) => RuleVerifier.SourceAsync($"#nullable enable\npublic class Holder {{ {member} }}");

    [Fact]
    public async Task Does_not_spread_the_value()
    {
        var messages = new List<string>();
        foreach (var literal in new[] { Email, "LV07ZZZZ0551048267193", "2718126049371851", "150899-27040", "+37119608273" })
        {
            messages.Add(Assert.Single(await RuleSamples.FindingsAsync($"class C {{ string V => \"{literal}\"; }}")).GetMessage());
        }

        Assert.Equal("E-mail address l***@kalnina-un-partneri.lv (Email) is written into the code; keep it in configuration, or use a value reserved for examples", messages[0]);
        Assert.Equal(["LV07***", "2718***", "******-*****", "+371***"], messages.Skip(1).Select(static m => m.Split(" (")[0].Split(' ')[^1]));
    }

    [Theory]
    [InlineData("/src/Shop/samples/Sample.cs")]
    [InlineData("C:\\Shop\\Tests\\Sample.cs")]
    public async Task Leaves_tests_and_samples_alone(string path) =>
        Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile((path, $"class C {{ string V => \"{Email}\"; }}"))));

    [Fact]
    public async Task Leaves_test_projects_alone()
    {
        var compilation = RuleSamples.Compile(("/src/Sample.cs", $"class C {{ string V => \"{Email}\"; }}")).AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
        Assert.Empty(await compilation.WithAnalyzers([new UnmarkedNameAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public async Task Can_be_silenced()
    {
        const string Source = "class C { string V => \"" + Email + "\"; }";
        Assert.Single(await RuleSamples.FindingsAsync(Source));
        Assert.Empty(await RuleSamples.FindingsAsync("// <auto-generated/>\n" + Source));
        Assert.Empty(await RuleSamples.FindingsAsync("#pragma warning disable PII4005 // A reason\n" + Source));
        Assert.Empty(await RuleSamples.FindingsAsync("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Privacy.Marks\", \"PII4005\", Justification = \"A reason\")]\n" + Source));
        Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile(("/src/Sample.cs", Source)), editorConfig: "[*.cs]\ndotnet_diagnostic.PII4005.severity = none\n"));
    }

    [Fact]
    public void Listed_examples_are_nobody_s()
    {
        var table = PlaceholderTable.Instance;
        Assert.All(table.Values("iban"), iban => Assert.Null(NumberLiterals.Iban(iban)));
        Assert.All(table.Values("card"), card => Assert.Null(NumberLiterals.PaymentCard(card)));
        Assert.All(table.Values("tld"), static end => Assert.Matches("^[a-z]{2,6}$", end));
    }

    private static Task RunAsync(string literal) => RuleVerifier.SourceAsync($"#nullable enable\npublic class Holder {{ public string Read() => {literal}; }}");
}
