using System.Text.Json;
using System.Text.RegularExpressions;
using NJsonSchema;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Reading;

namespace PiiAnalyzers.Tests.Policy;

/// <summary>
/// 10,000 damaged policies. Nothing crashes, and what a second reader rejects is reported, no more and no less: System.Text.Json for
/// JSON, NJsonSchema for the schema.
/// </summary>
public sealed partial class MutationTests
{
#if ROSLYN48
    private const int Texts = 600, Structures = 400;
#else
    private const int Texts = 6_000, Structures = 4_000;
#endif

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public async Task The_schema_accepts_the_source_policy_and_has_no_keyword_that_we_ignore()
    {
        var schema = await SecondReader();
        Assert.Empty(schema.Validate(SourcePolicy.Text));
        Assert.Contains("https://json-schema.org/draft/2020-12/schema", SourcePolicy.Schema, StringComparison.Ordinal);
        _ = Compiler.Policy.Schema.SchemaParser.Parse(SourcePolicy.Schema);
        Assert.Throws<InvalidOperationException>(static () => Compiler.Policy.Schema.SchemaParser.Parse(SourcePolicy.Schema.Replace("\"minItems\"", "\"maxItems\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Damaged_text_is_reported_exactly_where_it_is_no_JSON()
    {
        var mutator = new PolicyMutator(SourcePolicy.Text, 20220325);
        var broken = 0;
        for (var i = 0; i < Texts; i++)
        {
            var text = mutator.NextText();
            var reading = PolicyParser.Parse(text);
            var ours = reading.Problems.Where(static problem => problem.Check == "json" && !Stricter().IsMatch(problem.Message)).ToList();
            var theirs = Rejects(text);
            broken += theirs ? 1 : 0;
            Assert.True(theirs == ours.Count > 0, $"No. {i}: System.Text.Json {(theirs ? "rejects" : "accepts")} it.\n{string.Join('\n', ours)}\n{text}");
            Assert.All(reading.Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));
        }

        Assert.InRange(broken, Texts / 4, Texts * 9 / 10);
    }

    [Fact]
    public async Task Damaged_structure_is_reported_exactly_where_the_schema_rejects_it()
    {
        var schema = await SecondReader();
        var mutator = new PolicyMutator(SourcePolicy.Text, 18);
        var broken = 0;
        for (var i = 0; i < Structures; i++)
        {
            var text = mutator.NextStructure();
            var ours = PolicyParser.Parse(text).Problems.Where(static problem => problem.Check == "schema").ToList();
            var theirs = schema.Validate(text);
            broken += theirs.Count > 0 ? 1 : 0;
            Assert.True(theirs.Count > 0 == ours.Count > 0, $"No. {i}:\nNJsonSchema: {string.Join('\n', theirs)}\nours: {string.Join('\n', ours)}\n{text}");
            Assert.All(ours, static problem => Assert.Equal(PolicyProblemKind.Invalid, problem.Kind));
        }

        Assert.InRange(broken, Structures / 2, Structures * 39 / 40);
    }

    /// <summary>Every reference of the policy in turn is broken, and reported where it stands.</summary>
    [Fact]
    public void Every_reference_that_leads_nowhere_is_reported()
    {
        var references = 0;
        foreach (Match list in ReferenceList().Matches(SourcePolicy.Text))
        {
            var names = Quoted().Matches(list.Groups[2].Value);
            foreach (Match name in names)
            {
                var at = list.Groups[2].Index + name.Index;
                var text = SourcePolicy.Text.Remove(at, name.Length).Insert(at, "\"no.such-key\"");
                var found = SourcePolicy.Invalid(text).ToList();
                Assert.Contains(found, problem => problem.Check == "reference" && problem.Span.Start == at);
                references++;
            }
        }

        Assert.InRange(references, 250, 400);
    }

    /// <summary>NJsonSchema knows <c>$defs</c> by its older name, and checks formats, which are remarks since 2019.</summary>
    private static Task<JsonSchema> SecondReader() => JsonSchema.FromJsonAsync(SourcePolicy.Schema
        .Replace("$defs", "definitions", StringComparison.Ordinal)
        .Replace(", \"format\": \"email\"", "", StringComparison.Ordinal));

    private static bool Rejects(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <summary>What we say and System.Text.Json does not: it takes the last of two properties, and half of a pair.</summary>
    [GeneratedRegex("given twice|surrogate")]
    private static partial Regex Stricter();

    [GeneratedRegex("\"(tier|tiers|sources|dataSubjects|purposes|recipients|retention|overrides|categories)\": (\\[[^{}\\]]*\\]|\"[^\"]*\")")]
    private static partial Regex ReferenceList();

    [GeneratedRegex("\"[^\"]+\"")]
    private static partial Regex Quoted();
}
