using Fix = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.DisclosureAnalyzer, PiiAnalyzers.CodeFixes.LoggerMessageFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class LoggerMessageFixTests
{
    // The attribute tells that Microsoft.Extensions.Telemetry is there, whose generator redacts.
    private const string Telemetry = "\n\nnamespace Microsoft.Extensions.Logging\n{\n    public sealed class LogPropertiesAttribute : Attribute;\n}\n";

    private static string Case(string body, string added = "", string modifiers = "public", string usings = "", string parameters = "") => $$"""
        {{usings}}namespace Shop
        {
            {{modifiers}} class Service(ILogger<Service> logger)
            {
                public void Run(Customer customer, Person person, string city{{parameters}})
                {
                    {{body}}
                }{{added}}
            }
        }
        """ + Telemetry;

    private static string Fixed(string body, string declaration, string parameters = "") => Case(
        body, "\n\n        " + declaration.Replace("\n", "\n        ", StringComparison.Ordinal).Replace("\n        \n", "\n\n", StringComparison.Ordinal), "public partial", "using PiiAnalyzers;\n\n", parameters);

    [Theory]
    [InlineData(
        """logger.LogInformation("Mail changed to {Email} by {Id}", {|PII1001:customer.Email|}, customer.Id);""",
        """LogMailChangedToBy(logger, customer.Email, customer.Id);""",
        "[LoggerMessage(Level = LogLevel.Information, Message = \"Mail changed to {Email} by {Id}\")]\nprivate static partial void LogMailChangedToBy(ILogger logger, [EmailData] string email, int id);")]
    [InlineData(
        """logger.LogWarning($"No phone {customer.Phone} for {customer.Id:x}");""",
        """LogNoPhoneFor(logger, customer.Phone, customer.Id);""",
        "[LoggerMessage(Level = LogLevel.Warning, Message = \"No phone {Phone} for {Id:x}\")]\nprivate static partial void LogNoPhoneFor(ILogger logger, [PhoneData] string? phone, int id);")]
    [InlineData(
        """logger.Log(LogLevel.Debug, "{Who}", {|PII1001:person|});""",
        """LogWho(logger, person);""",
        "[LoggerMessage(Level = LogLevel.Debug, Message = \"{Who}\")]\nprivate static partial void LogWho(ILogger logger, [NameData] Person who);")]
    public Task Writes_a_method_with_classified_parameters(string body, string expected, string declaration) => Fix.FixesAsync(
        Case(body.Replace("$\"No phone {customer.Phone} for {customer.Id:x}\"", "{|PII1001:$\"No phone {customer.Phone} for {customer.Id:x}\"|}", StringComparison.Ordinal)),
        Fixed(expected, declaration),
        needsGenerator: true);

    [Fact]
    public Task Marks_no_parameter_that_tells_only_about_the_data() => Fix.FixesAsync(
        Case("""logger.LogInformation("{Mail} {Length} {Known}", {|PII1001:customer.Email|}, customer.Email.Length, customer.Phone == null ? "no" : "yes");"""),
        Fixed(
            """LogMailLengthKnown(logger, customer.Email, customer.Email.Length, customer.Phone == null ? "no" : "yes");""",
            "[LoggerMessage(Level = LogLevel.Information, Message = \"{Mail} {Length} {Known}\")]\nprivate static partial void LogMailLengthKnown(ILogger logger, [EmailData] string mail, int length, string known);"),
        needsGenerator: true);

    [Fact]
    public Task Hands_on_the_exception() => Fix.FixesAsync(
        Case("""logger.LogError(problem, "Failed for {Email}", {|PII1001:customer.Email|});""", parameters: ", Exception problem"),
        Fixed(
            """LogFailedFor(logger, problem, customer.Email);""",
            "[LoggerMessage(Level = LogLevel.Error, Message = \"Failed for {Email}\")]\nprivate static partial void LogFailedFor(ILogger logger, Exception exception, [EmailData] string email);",
            ", Exception problem"),
        needsGenerator: true);

    [Fact]
    public Task Marks_what_a_local_carries() => Fix.FixesAsync(
        Case("""var mail = customer.Email.Trim(); logger.LogInformation("To {Mail} in {City}", {|PII1001:mail|}, city);"""),
        Fixed(
            """var mail = customer.Email.Trim(); LogToIn(logger, mail, city);""",
            "[LoggerMessage(Level = LogLevel.Information, Message = \"To {Mail} in {City}\")]\nprivate static partial void LogToIn(ILogger logger, [EmailData] string mail, string city);"),
        needsGenerator: true);

    [Fact]
    public Task Turns_a_call_with_two_findings_once_and_names_methods_apart() => Fix.FixesAsync(
        Case("""
            logger.LogInformation("Seen {Email} {Phone}", {|PII1001:customer.Email|}, {|PII1001:customer.Phone|});
                        logger.LogInformation("Seen {Email}", {|PII1001:customer.Email|});
            """),
        Fixed(
            "LogSeen(logger, customer.Email, customer.Phone);\n            LogSeen2(logger, customer.Email);",
            """
            [LoggerMessage(Level = LogLevel.Information, Message = "Seen {Email} {Phone}")]
            private static partial void LogSeen(ILogger logger, [EmailData] string email, [PhoneData] string? phone);

            [LoggerMessage(Level = LogLevel.Information, Message = "Seen {Email}")]
            private static partial void LogSeen2(ILogger logger, [EmailData] string email);
            """),
        needsGenerator: true);

    [Theory]
    [InlineData("""Console.WriteLine({|PII1001:customer.Email|});""")]
    [InlineData("""logger.LogInformation("{@Who}", {|PII1001:person|});""")]
    [InlineData("""logger.LogInformation("{0}", {|PII1001:customer.Email|});""")]
    [InlineData("""logger.LogInformation("{Email} {Email}", {|PII1001:customer.Email|}, 1);""")]
    [InlineData("""logger.LogInformation({|PII1001:customer.Email|});""")]
    [InlineData("""logger.LogInformation("{Email}", {|PII1001:new object[] { customer.Email }|});""")]
    [InlineData("""logger.LogInformation("{Who}", {|PII1001:new { customer.Email }|});""")]
    [InlineData("""logger.LogInformation(new EventId(1), "{Email}", {|PII1001:customer.Email|});""")]
    [InlineData("""(logger as ILogger)?.LogInformation("{Email}", {|PII1001:customer.Email|});""")]
    public Task Offers_nothing_where_no_such_method_can_stand(string body) => Fix.OffersNothingAsync(Case(body));

    [Fact]
    public Task Offers_nothing_where_the_generator_takes_no_notice_of_marks() =>
        Fix.OffersNothingAsync(Case("""logger.LogInformation("Mail {Email}", {|PII1001:customer.Email|});""").Replace(Telemetry, "", StringComparison.Ordinal));
}
