using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Names of the checks whose findings a policy can accept, in <c>findings[].check</c>.</summary>
internal static class GapNames
{
    public const string AdequacyDecision = "adequacy-decision";
    public const string AlternativeBases = "alternative-bases";
    public const string AutomatedDecision = "automated-decision";
    public const string CategoryWithoutPurpose = "category-without-purpose";
    public const string ControllerContact = "controller-contact";
    public const string CookieList = "cookie-list";
    public const string CookieOptIn = "cookie-opt-in";
    public const string Deadline = "deadline";
    public const string DeadlinePartial = "deadline-partial";
    public const string DeemedAcceptance = "deemed-acceptance";
    public const string FreeDisclosure = "free-disclosure";
    public const string InterestAssessment = "interest-assessment";
    public const string InterestStatement = "interest-statement";
    public const string MissingRight = "missing-right";
    public const string ObjectionScope = "objection-scope";
    public const string OpenReading = "open-reading";
    public const string PeriodAnchor = "period-anchor";
    public const string ProcessorContract = "processor-contract";
    public const string PurposeNotStated = "purpose-not-stated";
    public const string RecipientList = "recipient-list";
    public const string Representative = "representative";
    public const string RetentionPeriod = "retention-period";
    public const string RoleUnclear = "role-unclear";
    public const string SaleAndAdvertising = "sale-and-advertising";
    public const string SecurityMeasure = "security-measure";
    public const string TransferSafeguard = "transfer-safeguard";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(
        AdequacyDecision, AlternativeBases, AutomatedDecision, CategoryWithoutPurpose, ControllerContact, CookieList, CookieOptIn, Deadline,
        DeadlinePartial, DeemedAcceptance, FreeDisclosure, InterestAssessment, InterestStatement, MissingRight, ObjectionScope, OpenReading,
        PeriodAnchor, ProcessorContract, PurposeNotStated, RecipientList, Representative, RetentionPeriod, RoleUnclear, SaleAndAdvertising,
        SecurityMeasure, TransferSafeguard);
}
