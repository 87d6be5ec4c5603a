using System.Collections.Immutable;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Reading;

/// <summary>One method per kind of element: from an object of the file to its record, or null without an id.</summary>
internal static class ElementParser
{
    public static PolicyHeader Header(ElementReader reader)
    {
        var age = reader.Object("minimumAge");
        var change = reader.Object("change");
        return new PolicyHeader(
            reader.Head, reader.Id(), reader.Text("version"), reader.Text("lastUpdated"), reader.Text("effectiveFrom"),
            reader.Texts("languages"), reader.Texts("principles"),
            (int?)age?.Integer("years"), age?.SpanOf("years"),
            change?.Flag("deemedAcceptance") == true ? change?.SpanOf("deemedAcceptance") : null,
            change?.Plain("ref"));
    }

    public static PolicyParty Party(ElementReader reader, string pointer) => new(
        pointer, reader.Head, reader.Text("name"), reader.Text("role"), reader.Text("country"), reader.Text("address"), reader.Text("phone"),
        reader.Text("email"), reader.Ambiguity(), reader.Plain("ref"));

    public static PolicyTerm? Term(ElementReader reader) => reader.Id() is { } id
        ? new PolicyTerm(id, reader.Span, reader.Label("label"), reader.Plain("ref"))
        : null;

    public static PolicyTier? Tier(ElementReader reader) => reader.Id() is { } id
        ? new PolicyTier(
            id, reader.Span, (int?)Bounded(reader.Integer("rank")) ?? 0, reader.SpanOf("rank") ?? id.Span, reader.Flag("personalData") ?? true,
            reader.Flag("freeDisclosure") ?? false, reader.Label("label"), reader.Ambiguity(), reader.Plain("ref"))
        : null;

    public static PolicyCategory? Category(ElementReader reader) => reader.Id() is { } id
        ? new PolicyCategory(
            id, reader.Span, reader.Text("parent"), reader.Text("tier"), reader.Text("special"),
            reader.Text("art9Condition") ?? reader.Text("art10Authorisation"), reader.Texts("sources"),
            reader.Plain("dpv"), reader.Plain("fides"), reader.Texts("ccpa"), reader.Label("label"), reader.Ambiguity(), reader.Plain("ref"))
        : null;

    public static PolicyPurpose? Purpose(ElementReader reader)
    {
        if (reader.Id() is not { } id)
        {
            return null;
        }

        var interest = reader.Object("legitimateInterest");
        return new PolicyPurpose(
            id, reader.Span, reader.Text("parent"), reader.Bases("legalBases"), interest?.Text("of"), interest?.Plain("assessment") is { Length: > 0 },
            reader.Texts("categories"), reader.Texts("dataSubjects"), reader.Texts("recipients"), reader.Text("retention"),
            reader.Flag("directMarketing") ?? false, reader.Text("automatedDecision"), reader.Flag("stated") ?? true,
            reader.Label("label"), reader.Plain("dpv"), reader.Ambiguity(), reader.Plain("ref"));
    }

    public static PolicyRecipient? Recipient(ElementReader reader)
    {
        if (reader.Id() is not { } id)
        {
            return null;
        }

        var transfer = reader.Object("transfer") is { } found ? new PolicyTransfer(found.Head, found.Text("safeguard"), found.Has("derogation")) : null;
        return new PolicyRecipient(
            id, reader.Span, reader.Text("kind"), reader.Text("name"), reader.Texts("countries"), reader.Texts("grounds"), reader.Text("contract"), transfer,
            reader.Texts("tiers"), reader.Texts("categories"), reader.Texts("sdk"), reader.Texts("hosts"), reader.Ambiguity(), reader.Plain("ref"));
    }

    public static PolicySale Sale(ElementReader reader) => new(
        reader.Head, reader.Flag("sells"), reader.SpanOf("sells") ?? reader.Head, reader.Flag("sharesForCrossContextAds"),
        reader.Flag("honoursGpc") ?? false, reader.Plain("ref"));

    public static PolicyRetention? Retention(ElementReader reader) => reader.Id() is { } id
        ? new PolicyRetention(
            id, reader.Span, reader.Text("period"), reader.Text("anchor"), reader.Text("until"), reader.Has("criterion"),
            reader.Flag("isDefault") ?? false, reader.Texts("overrides"), reader.Text("action"), reader.Plain("ref"))
        : null;

    public static CookiePolicy Cookies(ElementReader reader) => new(
        reader.Head,
        reader.Objects("categories").Select(CookieClass).OfType<CookieClass>().ToImmutableArray(),
        reader.Objects("disclosures").Select(CookieDisclosure).OfType<CookieDisclosure>().ToImmutableArray(),
        reader.SpanOf("disclosures"), reader.Plain("ref"));

    public static PolicyRight? Right(ElementReader reader) => reader.Id() is { } id
        ? new PolicyRight(
            id, reader.Span, reader.Text("regime"), reader.Flag("stated") ?? true, reader.Plain("article"), reader.Text("deadline"),
            reader.Text("statutoryDeadline"), reader.Texts("grounds"), reader.Bases("appliesToBases"), reader.Flag("absolute"),
            reader.Ambiguity(), reader.Plain("ref"))
        : null;

    public static SecurityMeasure? Measure(ElementReader reader) => reader.Id() is { } id
        ? new SecurityMeasure(
            id, reader.Span, reader.Text("kind"), reader.Texts("protects"), reader.Text("minimum"), reader.Plain("dpv"), reader.Plain("ref"))
        : null;

    public static PolicyContact Contact(ElementReader reader) =>
        new(reader.Head, reader.Texts("for"), reader.Text("email"), reader.Text("phone"), reader.Plain("ref"));

    public static AdequacyDecision Adequacy(ElementReader reader) =>
        new(reader.Head, reader.Text("country"), reader.Text("from"), reader.Text("until"));

    public static PolicyFinding? Finding(ElementReader reader) => reader.Id() is { } id
        ? new PolicyFinding(id, reader.Span, reader.Text("check"), reader.Plain("ref"), reader.Text("accepted"))
        : null;

    private static CookieClass? CookieClass(ElementReader reader) => reader.Id() is { } id
        ? new CookieClass(
            id, reader.Span, reader.Flag("essential") ?? false, reader.Text("consent"), reader.Flag("thirdParty") == true ? reader.SpanOf("thirdParty") : null,
            reader.Texts("purposes"), reader.Texts("categories"), reader.Ambiguity(), reader.Plain("ref"))
        : null;

    private static CookieDisclosure? CookieDisclosure(ElementReader reader) => reader.Id("identifier") is { } id
        ? new CookieDisclosure(
            id, reader.Span, reader.Text("type"), reader.Text("category"), reader.Integer("maxAgeSeconds"), reader.Texts("domains"), reader.Plain("description"))
        : null;

    private static long? Bounded(long? number) => number is > int.MaxValue or < int.MinValue ? null : number;
}
