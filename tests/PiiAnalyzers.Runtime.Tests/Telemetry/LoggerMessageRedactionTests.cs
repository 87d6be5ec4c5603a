using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary>Marked parameters of <c>[LoggerMessage]</c> methods through the real redaction of Microsoft.Extensions.Telemetry.</summary>
public sealed class LoggerMessageRedactionTests
{
    [Fact]
    public void Category_marks_choose_the_redactor_by_category()
    {
        var log = LogRecorder.Record(
            static redaction => redaction
                .SetRedactor<StarRedactor>(PersonalDataTaxonomy.Of(Category.Email))
                .SetRedactor<InitialRedactor>(PersonalDataTaxonomy.Of(Category.IpAddress)),
            static logger => LogMessages.SignedIn(logger, 7, "ann@example.org", "192.0.2.1"));

        Assert.Equal(["7: *** from 1…"], log.Messages);
        Assert.Equal(("7", "***", "1…"), (log["number"], log["email"], log["address"]));
    }

    [Fact]
    public void Documented_registration_erases()
    {
        var log = LogRecorder.Record(
            static redaction => redaction
                .SetRedactor<ErasingRedactor>(new DataClassificationSet(PersonalDataTaxonomy.Of(Category.Email)))
                .SetFallbackRedactor<StarRedactor>(),
            static logger => LogMessages.SignedIn(logger, 7, "ann@example.org", "192.0.2.1"));

        Assert.Equal(["7:  from ***"], log.Messages);
    }

    [Fact]
    public void Keyed_hash_of_one_category_links_the_same_person()
    {
        var log = LogRecorder.Record(
            static redaction => redaction.SetHmacRedactor(
                static options =>
                {
                    options.KeyId = 1;
                    options.Key = Convert.ToBase64String(Enumerable.Range(0, 64).Select(static i => (byte)i).ToArray());
                },
                PersonalDataTaxonomy.Of(Category.IpAddress)),
            static logger =>
            {
                LogMessages.SignedIn(logger, 1, "ann@example.org", "192.0.2.1");
                LogMessages.SignedIn(logger, 2, "ann@example.org", "192.0.2.1");
                LogMessages.SignedIn(logger, 3, "bob@example.org", "192.0.2.2");
            });

        var hashes = log.Tags.Where(static tag => tag.Key == "address").Select(static tag => tag.Value!).ToList();
        Assert.Equal(hashes[0], hashes[1]);
        Assert.NotEqual(hashes[0], hashes[2]);
        Assert.All(hashes, static hash => Assert.StartsWith("1:", hash, StringComparison.Ordinal));
        Assert.All(log.Messages, static message => Assert.DoesNotContain("example.org", message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_tier_is_registered_at_once()
    {
        var log = LogRecorder.Record(
            static redaction => redaction
                .SetRedactor<StarRedactor>(PersonalDataTaxonomy.OfTier(Identifiability.Identifying))
                .SetRedactor<InitialRedactor>(PersonalDataTaxonomy.OfTier(Identifiability.Linkable)),
            static logger => LogMessages.SignedIn(logger, 7, "ann@example.org", "192.0.2.1"));

        Assert.Equal(["7: *** from 1…"], log.Messages);
    }

    [Fact]
    public void A_coarse_category_is_registered_with_all_under_it()
    {
        var log = LogRecorder.Record(
            static redaction => redaction.SetRedactor<InitialRedactor>(PersonalDataTaxonomy.Under(Category.NetworkActivity)),
            static logger => LogMessages.SignedIn(logger, 7, "ann@example.org", "192.0.2.1"));

        Assert.Equal(["7:  from 1…"], log.Messages);
    }

    [Fact]
    public void A_mark_derived_for_a_policy_category_has_its_own_redactor()
    {
        var log = LogRecorder.Record(
            static redaction => redaction.SetRedactor<StarRedactor>(PersonalDataTaxonomy.Of("request.details")),
            static logger => LogMessages.Asked(logger, "Why was I refused?"));

        Assert.Equal(["***"], log.Messages);
    }

    [Fact]
    public void General_mark_is_erased_when_nothing_is_registered()
    {
        var log = LogRecorder.Record(static _ => { }, static logger => LogMessages.GeneralMarks(logger, "ann@example.org", "+371 20000000"));

        Assert.Equal([", "], log.Messages);
    }

    /// <summary>A limit of the platform's generator: it creates the attribute without arguments, so it does not see the category.</summary>
    [Fact]
    public void General_mark_is_redacted_as_unspecified_whatever_its_category()
    {
        var log = LogRecorder.Record(
            static redaction => redaction
                .SetRedactor<InitialRedactor>(PersonalDataTaxonomy.Of(Category.Email))
                .SetRedactor<InitialRedactor>(PersonalDataTaxonomy.Of(Category.Other))
                .SetRedactor<StarRedactor>(PersonalDataTaxonomy.Unspecified),
            static logger => LogMessages.GeneralMarks(logger, "ann@example.org", "+371 20000000"));

        Assert.Equal(["***, ***"], log.Messages);
    }

    /// <summary>A limit of the platform's generator: it does not look at the type of a parameter. The analyzers do (PII1001).</summary>
    [Fact]
    public void Mark_on_the_type_of_a_parameter_must_be_repeated_on_the_parameter()
    {
        var log = LogRecorder.Record(
            static redaction => redaction.SetRedactor<StarRedactor>(PersonalDataTaxonomy.All()),
            static logger =>
            {
                LogMessages.TypeMarkOnly(logger, new PersonalCode("010190-10000"));
                LogMessages.TypeAndParameterMark(logger, new PersonalCode("010190-10000"));
            });

        Assert.Equal(["010190-10000", "***"], log.Messages);
    }

    [Fact]
    public void Two_marks_go_to_the_fallback_unless_the_pair_is_registered()
    {
        var email = PersonalDataTaxonomy.Of(Category.Email);
        var username = PersonalDataTaxonomy.Of(Category.Username);

        var single = LogRecorder.Record(
            redaction => redaction.SetRedactor<InitialRedactor>(email).SetRedactor<InitialRedactor>(username),
            static logger => LogMessages.TwoMarks(logger, "ann@example.org"));
        var pair = LogRecorder.Record(
            redaction => redaction.SetRedactor<StarRedactor>(new DataClassificationSet(email, username)),
            static logger => LogMessages.TwoMarks(logger, "ann@example.org"));

        Assert.Equal([""], single.Messages);
        Assert.Equal(["***"], pair.Messages);
    }
}
