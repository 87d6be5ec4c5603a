using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII4006UnexplainedSuppressionTests
{
    private const string Leak = "Console.WriteLine(customer.Email);";

    [Theory]
    [InlineData("#pragma warning disable {|PII4006:PII1001|}")]
    [InlineData("#pragma warning disable CS0168, {|PII4006:PII1001|}")]
    [InlineData("#pragma warning disable {|PII4006:PII1001|} // TODO")]
    [InlineData("#pragma warning disable {|PII4006:PII1001|} // TODO: say why")]
    [InlineData("#pragma warning disable {|PII4006:PII1001|} // Reason:")]
    [InlineData("#pragma warning disable {|PII4006:PII1001|} // Reason: …")]
    [InlineData("#pragma warning disable {|PII4006:PII1001|} // PII1001")]
    [InlineData("#pragma warning disable {|PII4006:PII1001|} // Personal data is logged without a declared purpose")]
    [InlineData("// no pragma follows\n\n#pragma warning disable {|PII4006:PII1001|}")]
    [InlineData("// ...\n#pragma warning disable {|PII4006:PII1001|}")]
    public Task A_directive_needs_a_reason(string directive) => InBodyAsync(directive);

    [Theory]
    [InlineData("#pragma warning disable PII1001 // Demo account")]
    [InlineData("#pragma warning disable PII1001 // Reason: demo account")]
    [InlineData("// Demo account\n#pragma warning disable PII1001")]
    [InlineData("/* Demo account */\n#pragma warning disable PII1001")]
    [InlineData("// Demo account\n#pragma warning disable CS0168\n#pragma warning disable PII1001")]
    [InlineData("#pragma warning disable")]
    [InlineData("#pragma warning disable CS0168\n#pragma warning disable PII1001 // Testkonts, nav personas")]
    public Task A_directive_with_a_reason_is_silent(string directive) => InBodyAsync(directive);

    [Theory]
    [InlineData("[{|PII4006:SuppressMessage(\"Privacy\", \"PII1001\")|}]")]
    [InlineData("[{|PII4006:SuppressMessage(\"Privacy\", \"PII1001:Title\", Justification = \"\")|}]")]
    [InlineData("[{|PII4006:SuppressMessageAttribute(\"Privacy\", \"PII1001\", Justification = \"<Pending>\")|}]")]
    [InlineData("[{|PII4006:System.Diagnostics.CodeAnalysis.SuppressMessage(\"Privacy\", \"PII1001\", Justification = null)|}]")]
    public Task An_attribute_needs_a_justification(string attribute) => OnMethodAsync(attribute);

    [Theory]
    [InlineData("[SuppressMessage(\"Privacy\", \"PII1001\", Justification = \"Demo account\")]")]
    [InlineData("[SuppressMessage(\"Privacy\", \"PII1001\", Justification = Why)]")]
    [InlineData("[SuppressMessage(\"Style\", \"IDE0060\"), SuppressMessage(\"Privacy\", \"PII1001\", Justification = \"Demo account\")]")]
    public Task An_attribute_with_a_justification_is_silent(string attribute) => OnMethodAsync(attribute);

    [Theory]
    [InlineData("#pragma warning disable {|PII4006:PII1002|} // Demo account\n" + "#pragma warning disable PII1001 // Demo account\n" + Leak)]
    [InlineData("#pragma warning disable {|PII4006:PII1001|} // Demo account\n" + "Console.WriteLine(customer.Id);\n#pragma warning restore PII1001\n{|PII1001:customer.Email|}")]
    public Task Names_a_directive_that_suppresses_nothing(string statements) =>
        RuleVerifier.BodyAsync("\n" + statements.Replace("{|PII1001:customer.Email|}", "Console.WriteLine({|PII1001:customer.Email|});", StringComparison.Ordinal) + "\n");

    [Fact]
    public async Task What_suppresses_nothing_is_a_suggestion()
    {
        var found = await RuleVerifier.FindingsInBodyAsync("\n#pragma warning disable PII1002 // Demo account\nConsole.WriteLine(customer.Id);\n");
        Assert.Equal([("PII4006", DiagnosticSeverity.Info)], found.Select(static d => (d.Id, d.Severity)));
    }

    [Fact]
    public Task Names_an_attribute_that_suppresses_nothing() => RuleVerifier.SourceAsync($$"""
        using System.Diagnostics.CodeAnalysis;
        namespace Shop;
        public class Service
        {
            [{|PII4006:SuppressMessage("Privacy", "PII1001", Justification = "Demo account")|}]
            void Clean(Customer customer) => Console.WriteLine(customer.Id);

            [SuppressMessage("Privacy", "PII1001", Justification = "Demo account")]
            void Leaks(Customer customer) => Console.WriteLine(customer.Email);
        }
        """);

    [Theory]
    [InlineData("#if DEBUG\n" + Leak + "\n#endif\n")]
    [InlineData("#if !DEBUG\n#endif\n")]
    public async Task Says_nothing_of_effect_where_another_build_may_differ(string inside) =>
        Assert.Empty(await RuleVerifier.FindingsInBodyAsync("\n#pragma warning disable PII1001 // Demo account\n" + inside + "#pragma warning restore PII1001\n"));

    [Fact]
    public async Task Can_be_silenced_and_is_off_in_generated_code()
    {
        const string Source = "namespace Shop { class A { void Run(Customer customer) {\n#pragma warning disable PII1001\nConsole.WriteLine(customer.Email);\n} } }";
        Assert.Equal(["PII4006"], (await FindingsAsync(Source, "")).Select(static d => d.Id));
        Assert.Empty(await FindingsAsync(Source, "[*.cs]\ndotnet_diagnostic.PII4006.severity = none"));
        Assert.Empty(await FindingsAsync("// <auto-generated/>\n" + Source, ""));
        Assert.Equal([DiagnosticSeverity.Info], (await FindingsAsync(Source, "[*.cs]\npii.mode = audit")).Select(static d => d.Severity));
    }

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> FindingsAsync(string source, string config) =>
        RuleSamples.FindingsAsync(RuleSamples.Compile((TestDomain.Path, TestDomain.Source), ("/src/A.cs", source)), editorConfig: config);

    private static Task InBodyAsync(string directive) => RuleVerifier.BodyAsync("\n" + directive + "\n" + Leak + "\n");

    private static Task OnMethodAsync(string attribute) => RuleVerifier.SourceAsync($$"""
        using System.Diagnostics.CodeAnalysis;
        namespace Shop;
        public class Service
        {
            private const string Why = "Demo account";

            {{attribute}}
            void Run(Customer customer) => Console.WriteLine(customer.Email);
        }
        """);
}
