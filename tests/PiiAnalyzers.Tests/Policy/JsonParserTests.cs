using PiiAnalyzers.Compiler.Policy.Json;

namespace PiiAnalyzers.Tests.Policy;

public sealed class JsonParserTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{ \"a\": 1 }")]
    [InlineData("// top\n{ \"a\": [1, 2, /* three */ 3,], } // end")]
    [InlineData("[-0, 0.5, 1e3, 1E+3, 2.5e-7, -12]")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"")]
    [InlineData("null")]
    public void Sound_text_has_no_problem(string text) => Assert.Empty(JsonParser.Parse(text).Problems);

    /// <summary>Text with the place of each problem between «», and a word of its message.</summary>
    [Theory]
    [InlineData("«»", "empty")]
    [InlineData("{ «a»: 1 }", "double quotes")]
    [InlineData("{ «'»a': 1 }", "double quotes")]
    [InlineData("{ \"a\"«» 1 }", "colon")]
    [InlineData("{ \"a\": 1«» \"b\": 2 }", "comma")]
    [InlineData("{ \"a\": «}»", "value is missing")]
    [InlineData("{ \"a\": 1, «\"a\"»: 2 }", "twice")]
    [InlineData("{ \"a\": \"x«\\q»y\" }", "escape")]
    [InlineData("{ \"a\": \"«\\u12»g4\" }", "four hexadecimal")]
    [InlineData("{ \"a\": «\"\\ud800\"» }", "surrogate")]
    [InlineData("{ \"a\": \"x«\t»y\" }", "U+0009")]
    [InlineData("{ \"a\": «01» }", "number")]
    [InlineData("{ \"a\": «1.» }", "number")]
    [InlineData("{ \"a\": «-» }", "number")]
    [InlineData("{ \"a\": «True» }", "true")]
    [InlineData("{ \"a\": «yes» }", "double quotes")]
    [InlineData("[1, «,» 2]", "value is missing")]
    [InlineData("{ «,» \"a\": 1 }", "property name")]
    [InlineData("«[»1, 2", "not closed")]
    [InlineData("{ \"a\": «[»1 }", "not closed")]
    [InlineData("{} «x»", "nothing may follow")]
    [InlineData("{ \"a\": 1 } «/*» no end", "not closed")]
    public void A_mistake_is_reported_in_its_place(string marked, string word)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        var problem = Assert.Single(JsonParser.Parse(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)).Problems);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
        Assert.Equal((start, length), (problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void A_string_without_end_stops_at_its_line()
    {
        var json = JsonParser.Parse("{\n  \"a\": \"open,\n  \"b\": 2\n}");
        Assert.Equal(2, json.Root!.Members.Length);
        Assert.Equal("2", json.Root.Member("b")!.Text);
        Assert.Contains(json.Problems, static problem => problem.Message.Contains("not closed", StringComparison.Ordinal));
    }

    [Fact]
    public void All_mistakes_are_told_at_once_and_the_rest_is_read()
    {
        var json = JsonParser.Parse("{ a: 1 \"b\": tru, \"c\": [1 2, 'x'], \"d\": { \"e\": \"\\z\" }, \"f\": 3 }");
        Assert.Equal(6, json.Problems.Length);
        Assert.Equal(["a", "b", "c", "d", "f"], json.Root!.Members.Select(static member => member.Name));
        Assert.Equal("3", json.Root.Member("f")!.Text);
    }

    [Theory]
    [InlineData(1_000, "[", "")]
    [InlineData(300_000, "[", "")]
    [InlineData(150_000, "{\"a\":", "")]
    [InlineData(100_000, "[", "]")]
    public void Depth_is_bounded(int depth, string open, string close)
    {
        var json = JsonParser.Parse(string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth)));
        Assert.Contains(json.Problems, static problem => problem.Message.Contains("64 deep", StringComparison.Ordinal));
        Assert.InRange(json.Problems.Length, 1, 70);
    }

    [Fact]
    public void A_huge_file_is_refused_in_words()
    {
        var json = JsonParser.Parse("[" + new string(' ', JsonParser.MaximumLength) + "]");
        Assert.Null(json.Root);
        Assert.Contains("not read", Assert.Single(json.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", ",")]
    [InlineData("{", ":")]
    [InlineData("", "\"\\q\" ")]
    [InlineData("[", "\\")]
    public void A_file_of_mistakes_is_told_in_part(string start, string mistake)
    {
        var text = start + string.Concat(Enumerable.Repeat(mistake, 900_000 / mistake.Length));
        Assert.InRange(JsonParser.Parse(text).Problems.Length, 1, JsonParser.MaximumProblems);
    }

    [Fact]
    public void The_canonical_form_knows_neither_order_nor_layout() =>
        Assert.Equal(
            "{\"a\":[1,true,null],\"b\":\"x\\n\\u0001é\"}",
            CanonicalJson.Write(JsonParser.Parse("{ \"b\": \"x\\u000a\\u0001\\u00e9\", \"a\": [1.0, true, null] }").Root!));
}
