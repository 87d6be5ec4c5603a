using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary><c>[LogProperties]</c> on marked types through the real redaction of Microsoft.Extensions.Telemetry.</summary>
public sealed class LogPropertiesRedactionTests
{
    [Fact]
    public void Marked_members_are_redacted_by_category()
    {
        var visitor = new Visitor { Number = 7, Email = "ann@example.org", Address = "192.0.2.1", Phone = "+371 20000000", Question = "Why?" };

        var log = LogRecorder.Record(
            static redaction => redaction
                .SetRedactor<StarRedactor>(PersonalDataTaxonomy.Of(Category.Email))
                .SetRedactor<InitialRedactor>(PersonalDataTaxonomy.Of(Category.IpAddress), PersonalDataTaxonomy.Of("request.details")),
            logger => LogMessages.Visited(logger, visitor));

        Assert.Equal("7", log["visitor.Number"]);
        Assert.Equal("***", log["visitor.Email"]);
        Assert.Equal("1…", log["visitor.Address"]);
        Assert.Equal("W…", log["visitor.Question"]);
        Assert.Equal("", log["visitor.Phone"]);
    }

    [Fact]
    public void Mark_on_the_type_covers_its_unmarked_members()
    {
        var log = LogRecorder.Record(
            static redaction => redaction.SetRedactor<StarRedactor>(PersonalDataTaxonomy.Of(Category.Health)),
            static logger => LogMessages.Treated(logger, new HealthRecord { Diagnosis = "asthma", Patient = "Ann" }));

        Assert.Equal("***", log["record.Diagnosis"]);
    }

    /// <summary>The member has the classification of its type and its own: the pair is looked up, else the fallback erases.</summary>
    [Fact]
    public void Marked_member_of_a_marked_type_has_both_classifications()
    {
        var record = new HealthRecord { Diagnosis = "asthma", Patient = "Ann" };
        var health = PersonalDataTaxonomy.Of(Category.Health);
        var name = PersonalDataTaxonomy.Of(Category.Name);

        var single = LogRecorder.Record(
            redaction => redaction.SetRedactor<StarRedactor>(health, name),
            logger => LogMessages.Treated(logger, record));
        var pair = LogRecorder.Record(
            redaction => redaction.SetRedactor<StarRedactor>(new DataClassificationSet(health, name)),
            logger => LogMessages.Treated(logger, record));

        Assert.Equal("", single["record.Patient"]);
        Assert.Equal("***", pair["record.Patient"]);
    }

    [Fact]
    public void Positional_members_of_a_record_are_redacted_wherever_the_mark_stands()
    {
        var log = LogRecorder.Record(
            static redaction => redaction.SetRedactor<StarRedactor>(PersonalDataTaxonomy.OfTier(Identifiability.Identifying)),
            static logger => LogMessages.Called(logger, new Contact(7, "Ann", "ann@example.org")));

        Assert.Equal(("7", "***", "***"), (log["contact.Number"], log["contact.Name"], log["contact.Email"]));
    }
}
