using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Fix = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.DisclosureAnalyzer, PiiAnalyzers.CodeFixes.DeclarePurposeFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class DeclarePurposeFixTests
{
    private static string Class(string members) => $$"""
        namespace Shop;

        public class Service
        {
        {{members}}
        }
        """;

    private static string Fixed(string members) => "using PiiAnalyzers;\n\n" + Class(members);

    [Fact]
    public Task On_a_method_below_its_documentation() => Fix.FixesAsync(
        Class("""
                /// <summary>Writes.</summary>
                [Obsolete]
                public void Run(Customer customer)
                {
                    Console.WriteLine({|PII1001:customer.Email|});
                }
            """),
        Fixed("""
                /// <summary>Writes.</summary>
                [Purpose(Purposes.Operations)]
                [Obsolete]
                public void Run(Customer customer)
                {
                    Console.WriteLine(customer.Email);
                }
            """));

    [Theory]
    [InlineData(0, "Operations")]
    [InlineData(1, "Security")]
    [InlineData(2, "Support")]
    public Task Offers_the_purposes_that_logs_serve(int action, string purpose) => Fix.FixesAsync(
        Class("    public void Run(Customer customer) => Console.WriteLine({|PII1001:customer.Email|});"),
        Fixed($"    [Purpose(Purposes.{purpose})]\n    public void Run(Customer customer) => Console.WriteLine(customer.Email);"),
        action);

    [Fact]
    public Task Offers_the_purposes_that_transmission_serves() => Fix.FixesAsync(
        Class("    public void Run(Customer customer) => Send({|PII1002:customer.Email|});\n    private static void Send([PiiAnalyzers.Sink(PiiAnalyzers.SinkKind.Transmission)] string text) { }"),
        Fixed("    [Purpose(Purposes.Order)]\n    public void Run(Customer customer) => Send(customer.Email);\n    private static void Send([PiiAnalyzers.Sink(PiiAnalyzers.SinkKind.Transmission)] string text) { }"));

    [Theory]
    [InlineData("public Service(Customer customer) { Console.WriteLine({|PII1001:customer.Email|}); }")]
    [InlineData("public string Mail { set { Console.WriteLine({|PII1001:Store.Newest.Email|}); } }")]
    [InlineData("public Person? this[int id] { get { Console.WriteLine({|PII1001:Store.Newest.Email|}); return null; } }")]
    [InlineData("public static Service operator +(Service left, Customer right) { Console.WriteLine({|PII1001:right.Email|}); return left; }")]
    public Task On_other_members(string member) => Fix.FixesAsync(
        Class("    " + member),
        Fixed("    [Purpose(Purposes.Operations)]\n    " + member.Replace("{|PII1001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)));

    [Fact]
    public Task On_an_event_accessor() => Fix.FixesAsync(
        Class("""
                public event Action Changed
                {
                    add { Console.WriteLine({|PII1001:Store.Newest.Email|}); }
                    remove { }
                }
            """),
        Fixed("""
                public event Action Changed
                {
                    [Purpose(Purposes.Operations)]
                    add { Console.WriteLine(Store.Newest.Email); }
                    remove { }
                }
            """));

    [Fact]
    public Task On_a_local_function() => Fix.FixesAsync(
        Class("""
                public void Run(Customer customer)
                {
                    Write();

                    // Writes.
                    void Write() => Console.WriteLine({|PII1001:customer.Email|});
                }
            """),
        Fixed("""
                public void Run(Customer customer)
                {
                    Write();

                    // Writes.
                    [Purpose(Purposes.Operations)]
                    void Write() => Console.WriteLine(customer.Email);
                }
            """));

    [Theory]
    [InlineData("c => Console.WriteLine({|PII1001:c.Email|})", "[Purpose(Purposes.Operations)] (c) => Console.WriteLine(c.Email)")]
    [InlineData("(c) => Console.WriteLine({|PII1001:c.Email|})", "[Purpose(Purposes.Operations)] (c) => Console.WriteLine(c.Email)")]
    [InlineData("static c => { Console.WriteLine({|PII1001:c.Email|}); }", "[Purpose(Purposes.Operations)] static (c) => { Console.WriteLine(c.Email); }")]
    public Task On_a_lambda(string lambda, string expected) => Fix.FixesAsync(
        Class($"    public void Run(List<Customer> all) => all.ForEach({lambda});"),
        Fixed($"    public void Run(List<Customer> all) => all.ForEach({expected});"));

    [Fact]
    public Task On_the_member_where_the_language_knows_no_lambda_attributes() => Fix.FixesAsync(
        """
        using System;

        namespace Shop
        {
            public class Service
            {
                public void Run(Action<Customer> use) => Run(c => { Console.WriteLine({|PII1001:c.Email|}); });
            }
        }
        """,
        """
        using System;
        using PiiAnalyzers;

        namespace Shop
        {
            public class Service
            {
                [Purpose(Purposes.Operations)]
                public void Run(Action<Customer> use) => Run(c => { Console.WriteLine(c.Email); });
            }
        }
        """,
        version: LanguageVersion.CSharp9);

    [Fact]
    public Task On_the_member_around_an_expression_tree() => Fix.FixesAsync(
        Class("""
                public void Run(System.Linq.Expressions.Expression<Action<Customer>> use) => Run(c => Console.WriteLine({|PII1001:c.Email|}));
            """),
        Fixed("""
                [Purpose(Purposes.Operations)]
                public void Run(System.Linq.Expressions.Expression<Action<Customer>> use) => Run(c => Console.WriteLine(c.Email));
            """));

    [Fact]
    public Task On_the_member_around_an_anonymous_method() => Fix.FixesAsync(
        Class("    public void Run(List<Customer> all) => all.ForEach(delegate(Customer c) { Console.WriteLine({|PII1001:c.Email|}); });"),
        Fixed("    [Purpose(Purposes.Operations)]\n    public void Run(List<Customer> all) => all.ForEach(delegate(Customer c) { Console.WriteLine(c.Email); });"));

    [Fact]
    public Task On_the_value_in_top_level_statements() => Fix.FixesAsync(
        "using Shop;\n\nvar customer = Store.Newest;\nConsole.WriteLine({|PII1001:$\"Mail {customer.Email}\"|});\n",
        "using PiiAnalyzers;\nusing Shop;\n\nvar customer = Store.Newest;\nConsole.WriteLine($\"Mail {customer.Email.ForPurpose(Purposes.Operations)}\");\n",
        kind: OutputKind.ConsoleApplication);

    [Fact]
    public Task On_the_value_in_an_initializer() => Fix.FixesAsync(
        Class("    private readonly int _logged = Log({|PII1001:Store.Newest?.Email|});\n    private static int Log([PiiAnalyzers.Sink(PiiAnalyzers.SinkKind.Log)] string? text) => 0;"),
        Fixed("    private readonly int _logged = Log((Store.Newest?.Email).ForPurpose(Purposes.Operations));\n    private static int Log([PiiAnalyzers.Sink(PiiAnalyzers.SinkKind.Log)] string? text) => 0;"));

    [Fact]
    public Task Declares_once_for_all_findings_of_a_method() => Fix.FixesAsync(
        Class("""
                public void Run(Customer customer)
                {
                    Console.WriteLine({|PII1001:customer.Email|});
                    Console.WriteLine({|PII1001:customer.Phone|});
                    Action write = () => Console.WriteLine({|PII1001:customer.Email|});
                }

                public void Other(Customer customer) => Console.WriteLine({|PII1001:customer.Email|});
            """),
        Fixed("""
                [Purpose(Purposes.Operations)]
                public void Run(Customer customer)
                {
                    Console.WriteLine(customer.Email);
                    Console.WriteLine(customer.Phone);
                    Action write = () => Console.WriteLine(customer.Email);
                }

                [Purpose(Purposes.Operations)]
                public void Other(Customer customer) => Console.WriteLine(customer.Email);
            """));

    [Fact]
    public Task Keeps_the_line_ends_of_the_file()
    {
        var source = Class("    public void Run(Customer customer) => Console.WriteLine({|PII1001:customer.Email|});");
        var expected = "using PiiAnalyzers;\n\n" + Class("    [Purpose(Purposes.Operations)]\n    public void Run(Customer customer) => Console.WriteLine(customer.Email);");
        return Fix.FixesAsync(source.Replace("\n", "\r\n", StringComparison.Ordinal), expected.Replace("\n", "\r\n", StringComparison.Ordinal));
    }
}
