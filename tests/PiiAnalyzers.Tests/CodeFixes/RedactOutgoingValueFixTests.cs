using Fix = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.DisclosureAnalyzer, PiiAnalyzers.CodeFixes.RedactOutgoingValueFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class RedactOutgoingValueFixTests
{
    private static string Class(string usings, string statement) => $$"""
        using Microsoft.AspNetCore.Http;
        {{usings}}using System.Net.Http;

        namespace Shop;

        public class Service(HttpClient http)
        {
            public void Run(Customer customer, HttpResponse response)
            {
                {{statement}}
            }
        }
        """;

    [Theory]
    [InlineData("""response.Cookies.Append("mail", {|PII1006:customer.Email|});""", """response.Cookies.Append("mail", Redaction.Erase(customer.Email));""")]
    [InlineData("""System.IO.File.AppendAllText("all.csv", {|PII1007:$"{customer.Id};{customer.Email}"|});""", """System.IO.File.AppendAllText("all.csv", $"{customer.Id};{Redaction.Erase(customer.Email)}");""")]
    [InlineData("""http.GetAsync({|PII1002:{|PII1005:$"users?mail={customer.Email}"|}|});""", """http.GetAsync($"users?mail={Redaction.Erase(customer.Email)}");""")]
    [InlineData("""http.PostAsync("users", {|PII1002:new StringContent(customer.Email)|});""", """http.PostAsync("users", new StringContent(Redaction.Erase(customer.Email)));""")]
    public Task Erases_what_leaves(string statement, string expected) => Fix.FixesAsync(Class("", statement), Class("using PiiAnalyzers;\n", expected));

    [Fact]
    public Task A_redactor_that_leaves_a_link_is_too_weak_for_what_is_sent()
    {
        const string Members = """
            }

                [PiiAnalyzers.Redactor(PiiAnalyzers.Identifiability.Linkable)]
                private static string Mask(string value) => value[..1];

                private static void Send([PiiAnalyzers.Sink(PiiAnalyzers.SinkKind.Transmission)] object value)
                {
            """;
        return Fix.FixesAsync(
            Class("", "Send({|PII1002:customer.Email|});\n" + Members),
            Class("using PiiAnalyzers;\n", "Send(Redaction.Erase(customer.Email));\n" + Members));
    }
}
