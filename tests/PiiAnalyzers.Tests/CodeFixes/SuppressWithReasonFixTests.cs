using PiiAnalyzers.CodeFixes;
using Fix = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.DisclosureAnalyzer, PiiAnalyzers.CodeFixes.SuppressWithReasonFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class SuppressWithReasonFixTests
{
    private static string Class(string members) => $$"""
        namespace Shop;

        public class Service
        {
        {{members}}
        }
        """;

    [Fact]
    public Task Around_a_statement() => Fix.FixesAsync(
        Class("""
                public void Run(Customer customer)
                {
                    Console.WriteLine(
                        {|PII1001:customer.Email|}); // here
                    Console.WriteLine(customer.Id);
                }
            """),
        Class("""
                public void Run(Customer customer)
                {
            #pragma warning disable PII1001 // Reason:
                    Console.WriteLine(
                        customer.Email); // here
            #pragma warning restore PII1001
                    Console.WriteLine(customer.Id);
                }
            """));

    [Fact]
    public Task Around_the_statement_that_has_its_lines_for_itself() => Fix.FixesAsync(
        Class("""
                public void Run(Customer customer)
                {
                    if (customer.Id > 0) { Console.WriteLine({|PII1001:customer.Email|}); }
                }
            """),
        Class("""
                public void Run(Customer customer)
                {
            #pragma warning disable PII1001 // Reason:
                    if (customer.Id > 0) { Console.WriteLine(customer.Email); }
            #pragma warning restore PII1001
                }
            """));

    [Fact]
    public Task Around_a_member() => Fix.FixesAsync(
        Class("    public void Run(Customer customer) => Console.WriteLine({|PII1001:customer.Email|});\n\n    public int Other;"),
        Class("#pragma warning disable PII1001 // Reason:\n    public void Run(Customer customer) => Console.WriteLine(customer.Email);\n#pragma warning restore PII1001\n\n    public int Other;"));

    [Fact]
    public Task Once_for_the_findings_of_a_statement() => Fix.FixesAsync(
        Class("""
                public void Run(Customer customer)
                {
                    throw new InvalidOperationException({|PII1003:{|PII1003:customer.Email + customer.Phone|}|});
                }
            """),
        Class("""
                public void Run(Customer customer)
                {
            #pragma warning disable PII1003 // Reason:
                    throw new InvalidOperationException(customer.Email + customer.Phone);
            #pragma warning restore PII1003
                }
            """));

    [Fact]
    public Task At_the_end_of_a_file_without_a_line_end() => Fix.FixesAsync(
        "Console.WriteLine({|PII1001:Shop.Store.Newest.Email|});",
        "#pragma warning disable PII1001 // Reason:\nConsole.WriteLine(Shop.Store.Newest.Email);\n#pragma warning restore PII1001",
        kind: Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);

    [Fact]
    public Task Keeps_the_line_ends_of_the_file()
    {
        var source = Class("    public void Run(Customer customer) => Console.WriteLine({|PII1001:customer.Email|});");
        var expected = Class("#pragma warning disable PII1001 // Reason:\n    public void Run(Customer customer) => Console.WriteLine(customer.Email);\n#pragma warning restore PII1001");
        return Fix.FixesAsync(source.Replace("\n", "\r\n", StringComparison.Ordinal), expected.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_no_fix_that_dotnet_format_takes_by_itself() =>
        Assert.DoesNotContain(Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Solution, new SuppressWithReasonFix().GetFixAllProvider().GetSupportedFixAllScopes());
}
