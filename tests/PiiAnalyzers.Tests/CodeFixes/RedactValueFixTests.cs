using Fix = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.DisclosureAnalyzer, PiiAnalyzers.CodeFixes.RedactValueFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class RedactValueFixTests
{
    private static string Body(string statement, string members = "", string usings = "") => $$"""
        {{usings}}namespace Shop;

        public class Service(ILogger<Service> logger)
        {
            public void Run(Customer customer, Person person, List<Customer> all)
            {
                {{statement}}
            }
        {{members}}}
        """;

    private static string Fixed(string statement, string members = "") => Body(statement, members, "using PiiAnalyzers;\n\n");

    [Theory]
    [InlineData("""logger.LogInformation("Mail {Email}", {|PII1001:customer.Email|});""", """logger.LogInformation("Mail {Email}", Redaction.Erase(customer.Email));""")]
    [InlineData("""Console.WriteLine({|PII1001:customer.Email|});""", """Console.WriteLine(Redaction.Erase(customer.Email));""")]
    [InlineData("""Console.WriteLine({|PII1001:customer.Email.Trim().ToUpper()|});""", """Console.WriteLine(Redaction.Erase(customer.Email.Trim().ToUpper()));""")]
    [InlineData("""Console.WriteLine({|PII1001:customer.Phone ?? "none"|});""", """Console.WriteLine(Redaction.Erase(customer.Phone ?? "none"));""")]
    [InlineData("""Console.WriteLine({|PII1001:customer?.Email|});""", """Console.WriteLine(Redaction.Erase(customer?.Email));""")]
    [InlineData("""Console.WriteLine({|PII1001:customer.Id > 0 ? customer.Email : "new"|});""", """Console.WriteLine(Redaction.Erase(customer.Id > 0 ? customer.Email : "new"));""")]
    public Task Erases_the_argument(string statement, string expected) => Fix.FixesAsync(Body(statement), Fixed(expected));

    [Theory]
    [InlineData("""Console.WriteLine({|PII1001:$"Customer {customer.Id}: {customer.Email}"|});""", """Console.WriteLine($"Customer {customer.Id}: {Redaction.Erase(customer.Email)}");""")]
    [InlineData("""Console.WriteLine({|PII1001:$"Born {customer.Born,20:yyyy-MM-dd}"|});""", """Console.WriteLine($"Born {Redaction.Erase(customer.Born),20}");""")]
    [InlineData("""Console.WriteLine({|PII1001:"Mail: " + customer.Email + "!"|});""", """Console.WriteLine("Mail: " + Redaction.Erase(customer.Email) + "!");""")]
    [InlineData("""Console.WriteLine({|PII1001:string.Join(", ", "x", customer.Email)|});""", """Console.WriteLine(string.Join(", ", "x", Redaction.Erase(customer.Email)));""")]
    [InlineData("""Console.WriteLine({|PII1001:new { customer.Id, customer.Email }|});""", """Console.WriteLine(new { customer.Id, Email = Redaction.Erase(customer.Email) });""")]
    [InlineData("""Console.WriteLine({|PII1001:(customer.Id, customer.Email)|});""", """Console.WriteLine((customer.Id, Email: Redaction.Erase(customer.Email)));""")]
    [InlineData("""Console.WriteLine({|PII1001:string.Join(",", all.Select(c => c.Email))|});""", """Console.WriteLine(string.Join(",", all.Select(c => Redaction.Erase(c.Email))));""")]
    public Task Erases_the_part_that_leaks(string statement, string expected) => Fix.FixesAsync(Body(statement), Fixed(expected));

    [Fact]
    public Task Finds_the_hole_of_a_local_that_carries_the_value() => Fix.FixesAsync(
        Body("""var id = customer.Id; var mail = customer.Email; Console.WriteLine({|PII1001:$"{id} {mail}"|});"""),
        Fixed("""var id = customer.Id; var mail = customer.Email; Console.WriteLine($"{id} {Redaction.Erase(mail)}");"""));

    [Fact]
    public Task Finds_the_hole_of_an_object_that_prints_the_value() => Fix.FixesAsync(
        Body("""Console.WriteLine({|PII1001:$"{customer.Segment} {person}"|});"""),
        Fixed("""Console.WriteLine($"{customer.Segment} {Redaction.Erase(person)}");"""));

    [Fact]
    public Task Keeps_the_fixed_words_where_no_read_is_in_sight() => Fix.FixesAsync(
        Body("""Console.WriteLine({|PII1001:$"Mail {Newest()}!"|});""", "    private static string Newest() => Store.Newest.Email;\n"),
        Fixed("""Console.WriteLine($"Mail {Redaction.Erase(Newest())}!");""", "    private static string Newest() => Store.Newest.Email;\n"));

    [Fact]
    public Task Redacts_an_exception_message() => Fix.FixesAsync(
        Body("""throw new InvalidOperationException({|PII1003:$"No account for {customer.Email}"|});"""),
        Fixed("""throw new InvalidOperationException($"No account for {Redaction.Erase(customer.Email)}");"""));

    [Fact]
    public Task Keeps_comments_and_line_breaks() => Fix.FixesAsync(
        Body("""
            logger.LogInformation(
                        "Mail {Email}",
                        // the new one
                        {|PII1001:customer.Email|} /* not the old */);
            """),
        Fixed("""
            logger.LogInformation(
                        "Mail {Email}",
                        // the new one
                        Redaction.Erase(customer.Email) /* not the old */);
            """));

    [Fact]
    public Task Prefers_generated_redaction()
    {
        const string Generated = """

            }

            public static class PersonRedaction
            {
                public static string ToRedactedString(this Person person) => $"Person {person.Id}";

            """;
        return Fix.FixesAsync(
            Body("""Console.WriteLine({|PII1001:person|});""", Generated),
            Body("""Console.WriteLine(person.ToRedactedString());""", Generated));
    }

    [Fact]
    public Task Prefers_a_redactor_of_the_class()
    {
        const string Redactor = """

                [PiiAnalyzers.Redactor(PiiAnalyzers.Identifiability.Linkable)]
                private static string Mask(string value) => value[..1];

            """;
        return Fix.FixesAsync(
            Body("""Console.WriteLine({|PII1001:customer.Email|});""", Redactor),
            Body("""Console.WriteLine(Mask(customer.Email));""", Redactor));
    }

    [Fact]
    public Task Uses_a_redactor_of_another_class_and_an_extension()
    {
        const string Redactor = """
            }

            public static class Privacy
            {
                [PiiAnalyzers.Redactor(PiiAnalyzers.Identifiability.NonIdentifying)]
                public static string Mask(object value) => "#";

            """;
        return Fix.FixesAsync(
            Body("""Console.WriteLine({|PII1001:customer.Born|});""", Redactor),
            Body("""Console.WriteLine(Privacy.Mask(customer.Born));""", Redactor));
    }

    [Fact]
    public Task Fixes_all_findings_of_a_method_once_each() => Fix.FixesAsync(
        Body("""
            Console.WriteLine({|PII1001:customer.Email|}); Console.WriteLine({|PII1001:{|PII1001:$"{customer.Email} {customer.Phone}"|}|});
            """),
        Fixed("""
            Console.WriteLine(Redaction.Erase(customer.Email)); Console.WriteLine($"{Redaction.Erase(customer.Email)} {Redaction.Erase(customer.Phone)}");
            """));

    [Theory]
    [InlineData("Audit({|PII1001:customer.Born|});", "private static void Audit([PiiAnalyzers.Sink(PiiAnalyzers.SinkKind.Log)] DateTime value) { }")]
    [InlineData("var mail = customer.Email; Audit({|PII1001:ref mail|});", "private static void Audit([PiiAnalyzers.Sink(PiiAnalyzers.SinkKind.Log)] ref string value) { }")]
    public Task Offers_nothing_where_no_text_fits(string statement, string member) =>
        Fix.OffersNothingAsync(Body(statement.Replace("{|PII1001:ref mail|}", "ref {|PII1001:mail|}", StringComparison.Ordinal), "\n    " + member + "\n"));
}
