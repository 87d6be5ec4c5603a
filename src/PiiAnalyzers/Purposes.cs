namespace PiiAnalyzers;

/// <summary>Purposes of the source policy. The values are the ids of <c>privacy-policy.json</c>; a policy of your own may use others.</summary>
public static class Purposes
{
    /// <summary>Provide access to the services and let people use them (policy §3 A; dpv:ServiceProvision).</summary>
    public const string AccessProvision = "access.provide";

    /// <summary>Run the system (policy §3 A; dpv:ServiceManagement).</summary>
    public const string Operations = "access.operate";

    /// <summary>Meet security requirements (policy §3 A, §5; dpv:EnforceSecurity).</summary>
    public const string Security = "security";

    /// <summary>Meet legal and regulatory requirements (policy §3 A, §4; dpv:LegalCompliance; GDPR Art. 6(1)(c)).</summary>
    public const string LegalCompliance = "legal-compliance";

    /// <summary>Remember choices and settings (policy §3 A; dpv:ServicePersonalisation).</summary>
    public const string Personalisation = "personalise";

    /// <summary>Learn how the services are used (policy §3 A; dpv:ServiceUsageAnalytics).</summary>
    public const string Statistics = "statistics";

    /// <summary>Improve and develop the services (policy §3 A; dpv:ImproveExistingProductsAndServices).</summary>
    public const string Improvement = "improve";

    /// <summary>Answer a request for information (policy §3 B; dpv:RequestedServiceProvision; GDPR Art. 6(1)(b)).</summary>
    public const string Request = "respond.request";

    /// <summary>Fulfil an order: contract, delivery, billing (policy §3 B; dpv:CustomerOrderManagement; GDPR Art. 6(1)(b)).</summary>
    public const string Order = "respond.order";

    /// <summary>Help a customer or user (policy §3 B; dpv:CustomerCare; GDPR Art. 6(1)(b)).</summary>
    public const string Support = "respond.support";

    /// <summary>Run a forum (policy §3 B; dpv:CommunicationManagement; GDPR Art. 6(1)(b)).</summary>
    public const string Forum = "respond.forum";

    /// <summary>Ask about satisfaction (policy §1.5, §3 B; dpv:CustomerRelationshipManagement).</summary>
    public const string Survey = "survey";

    /// <summary>Keep records for administration (policy §3 B; dpv:RecordManagement).</summary>
    public const string Administration = "administer";

    /// <summary>Establish, exercise or defend rights (policy §3 B; dpv:DisputeManagement).</summary>
    public const string DefendRights = "defend-rights";

    /// <summary>Look after the relationship with a customer (policy §3 B; dpv:CustomerRelationshipManagement).</summary>
    public const string Relationship = "relationship";

    /// <summary>Market directly (policy §3 A, §8; dpv:DirectMarketing; GDPR Art. 21(2)).</summary>
    public const string Marketing = "marketing";

    /// <summary>Show advertisements through third parties (policy §6; dpv:TargetedAdvertising).</summary>
    public const string Advertising = "advertise";

    /// <summary>Measure advertising campaigns (policy §6; dpv:Advertising).</summary>
    public const string MeasureAdvertising = "measure-ads";

    /// <summary>Perform a contract, or prepare one (policy §3 B; dpv:FulfilmentOfContractualObligation; GDPR Art. 6(1)(b)).</summary>
    public const string ContractPerformance = "perform-contract";

    /// <summary>Hold virtual meetings (policy §2 ii; dpv:CommunicationManagement).</summary>
    public const string OnlineMeeting = "meet-online";

    /// <summary>Protect the vital interests of a person (policy §4; GDPR Art. 6(1)(d)).</summary>
    public const string VitalInterests = "vital-interests";

    /// <summary>Verify who makes a request (policy §1.5; dpv:IdentityVerification; GDPR Art. 12(6)).</summary>
    public const string IdentityVerification = "verify-identity";

    /// <summary>Fulfil the rights of a person (policy §8; dpv:RightsFulfilment; GDPR Art. 12–22).</summary>
    public const string RightsFulfilment = "fulfil-rights";
}
