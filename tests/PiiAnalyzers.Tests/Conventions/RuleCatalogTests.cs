using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Conventions;

public sealed partial class RuleCatalogTests
{
    public static TheoryData<string> Stems => RulePage.AllStems;

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_file_is_named_after_the_id_it_declares(string stem)
    {
        var type = typeof(RuleIndex).Assembly.GetType($"PiiAnalyzers.Compiler.Rules.{stem}");
        Assert.NotNull(type);
        Assert.Equal(stem[..7], type.GetField("Id", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue());
        Assert.Equal(stem[..7], Descriptor(stem).Id);
        Assert.Equal(RulePage.Address(stem), Descriptor(stem).HelpLinkUri);
    }

    [Fact]
    public void The_index_holds_every_rule_once_in_order()
    {
        var declared = RulePage.Stems.Select(static stem => stem[..7]);
        Assert.Equal(declared, RuleIndex.All.Select(static rule => rule.Id));
        Assert.Equal(RuleIndex.All.Length, RuleIndex.All.Select(static rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void Analyzers_report_the_rules_of_the_index_and_no_other()
    {
        var reported = CompilerSide.Analyzers().SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(RuleIndex.All.Select(static rule => rule.Id), reported);
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void Titles_and_messages_read_alike(string stem)
    {
        var rule = Descriptor(stem);
        var title = rule.Title.ToString();
        Assert.Matches("^[A-Z][^.!]*[^.! ]$", title);
        Assert.InRange(title.Length, 10, 70);
        Assert.DoesNotContain('\'', title);
        Assert.EndsWith(".", rule.Description.ToString(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[.!]$|\n|  ", rule.MessageFormat.ToString());

        var holes = Hole().Matches(rule.MessageFormat.ToString()).Select(static m => int.Parse(m.Value[1..^1], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(Enumerable.Range(0, holes.Count), holes);
        Assert.Equal(stem[..4] is "PII1" ? 4 : holes.Count, holes.Count);
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void Categories_follow_the_hundreds_of_the_id(string stem) =>
        Assert.Equal(
            stem[3] switch
            {
                '1' => RuleCategories.Disclosure,
                '2' => RuleCategories.Purpose,
                '3' => RuleCategories.Recipients,
                '4' => RuleCategories.Marks,
                '5' => RuleCategories.Lifecycle,
                '6' => RuleCategories.Cookies,
                '7' => RuleCategories.Policy,
                '9' => RuleCategories.Tool,
                _ => "",
            },
            Descriptor(stem).Category);

    [Theory]
    [MemberData(nameof(Stems))]
    public void The_ledger_has_the_rule_as_it_is(string stem)
    {
        var rule = Descriptor(stem);
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(static name => Repository.Read($"src/PiiAnalyzers.Compiler/AnalyzerReleases.{name}.md").Split('\n'))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[0] == rule.Id)
            .ToList();
        var row = Assert.Single(rows);
        Assert.Equal(rule.Category, row[1]);
        Assert.Equal(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled", row[2]);
        Assert.Equal($"[{rule.Title}](Rules/{stem}.md)", row[3]);
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_rule_class_has_one_sentence_and_an_example(string stem)
    {
        var source = Repository.Read($"src/PiiAnalyzers.Compiler/Rules/{stem}.cs");
        Assert.Matches(@"/// <summary>[^\n]+\.</summary>\n/// <example><code>[^\n]+</code></example>\ninternal static class ", source);
    }

    private static DiagnosticDescriptor Descriptor(string stem) => RuleIndex.All.Single(rule => rule.Id == stem[..7]);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
