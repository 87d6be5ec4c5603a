using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Every rule, by id.</summary>
internal static class RuleIndex
{
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        PII1001PersonalDataLogged.Descriptor,
        PII1002PersonalDataTransmitted.Descriptor,
        PII1003PersonalDataInException.Descriptor,
        PII1004PersonalDataInTelemetry.Descriptor,
        PII1005PersonalDataInUrl.Descriptor,
        PII1006PersonalDataInCookie.Descriptor,
        PII1007PersonalDataInFile.Descriptor,
        PII1008PersonalDataUnprotected.Descriptor,
        PII2001CategoryNotAllowedForPurpose.Descriptor,
        PII2002PurposeNotDeclared.Descriptor,
        PII2003ConsentNotChecked.Descriptor,
        PII2004NoPurposeUsesCategory.Descriptor,
        PII2005SpecialCategoryWithoutCondition.Descriptor,
        PII3001RecipientNotNamed.Descriptor,
        PII3002RecipientMayNotReceive.Descriptor,
        PII3003TransferWithoutSafeguard.Descriptor,
        PII3004SaleDenied.Descriptor,
        PII3005RecipientNotListed.Descriptor,
        PII4001LooksLikePersonalData.Descriptor,
        PII4002PersonalDataInUnmarkedMember.Descriptor,
        PII4003NeighbourIdentifies.Descriptor,
        PII4004AggregateExposesPerson.Descriptor,
        PII4005LiteralPersonalData.Descriptor,
        PII4006UnexplainedSuppression.Descriptor,
        PII5001StoredWithoutRetention.Descriptor,
        PII5002NoErasurePath.Descriptor,
        PII5003RetentionAnchorMissing.Descriptor,
        PII5004NotProtectedAtRest.Descriptor,
        PII5005LeftOutOfExport.Descriptor,
        PII5006SecretExportedInClear.Descriptor,
        PII5007DecisionWithoutReview.Descriptor,
        PII5008RightWithoutHandler.Descriptor,
        PII5009CannotBeRectified.Descriptor,
        PII5010MinimumAgeNotEnforced.Descriptor,
        PII6001CookieNotDeclared.Descriptor,
        PII6002CookieNotEssential.Descriptor,
        PII6003CookieWithoutConsent.Descriptor,
        PII6004CookieLivesTooLong.Descriptor,
        PII7001InvalidPolicy.Descriptor,
        PII7002CategoryNotDeclared.Descriptor,
        PII7003UnusedPolicyElement.Descriptor,
        PII7005PolicyGap.Descriptor,
        PII9001BadModelRow.Descriptor,
        PII9002AnalysisBounded.Descriptor,
        PII9003InvalidOption.Descriptor,
        PII9004UnreadableBaseline.Descriptor,
        PII9005StaleBaselineEntry.Descriptor);
}
