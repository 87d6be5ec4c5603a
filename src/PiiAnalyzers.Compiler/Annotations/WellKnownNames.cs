namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>Full names of the attributes and types that carry meaning for analysis and generation.</summary>
internal static class WellKnownNames
{
    public const string Namespace = "PiiAnalyzers";

    public const string PersonalData = "PiiAnalyzers.PersonalDataAttribute";
    public const string MarksCategory = "PiiAnalyzers.MarksCategoryAttribute";
    public const string AnnotatePersonalData = "PiiAnalyzers.AnnotatePersonalDataAttribute";
    public const string DataSubject = "PiiAnalyzers.DataSubjectAttribute";
    public const string DataSubjectId = "PiiAnalyzers.DataSubjectIdAttribute";
    public const string Purpose = "PiiAnalyzers.PurposeAttribute";
    public const string PurposeExtensions = "PiiAnalyzers.PurposeExtensions";
    public const string Recipient = "PiiAnalyzers.RecipientAttribute";
    public const string Sink = "PiiAnalyzers.SinkAttribute";
    public const string Redactor = "PiiAnalyzers.RedactorAttribute";
    public const string ConsentGate = "PiiAnalyzers.ConsentGateAttribute";
    public const string Retention = "PiiAnalyzers.RetentionAttribute";
    public const string AutomatedDecision = "PiiAnalyzers.AutomatedDecisionAttribute";
    public const string MinimumAge = "PiiAnalyzers.MinimumAgeAttribute";
    public const string ProtectedAtRest = "PiiAnalyzers.ProtectedAtRestAttribute";

    /// <summary>Key of the assembly metadata in which the generator publishes the purposes that an assembly names.</summary>
    public const string PurposesMetadata = "PiiAnalyzers.Purposes";

    /// <summary>Key of the assembly metadata in which the generator publishes the recipients of the policy that an assembly names.</summary>
    public const string RecipientsMetadata = "PiiAnalyzers.Recipients";

    /// <summary>Key of the assembly metadata in which the generator publishes the cookies of the policy that an assembly names.</summary>
    public const string CookiesMetadata = "PiiAnalyzers.Cookies";

    public const string Category = "PiiAnalyzers.Category";
    public const string Identifiability = "PiiAnalyzers.Identifiability";

    /// <summary>ASP.NET Core Identity's mark; <see cref="IdentityProtectedPersonalData"/> derives from it.</summary>
    public const string IdentityPersonalData = "Microsoft.AspNetCore.Identity.PersonalDataAttribute";
    public const string IdentityProtectedPersonalData = "Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute";

    /// <summary>Base of every data classification of Microsoft.Extensions.Compliance, ours included.</summary>
    public const string DataClassification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";
    public const string NoDataClassification = "Microsoft.Extensions.Compliance.Classification.NoDataClassificationAttribute";
}
