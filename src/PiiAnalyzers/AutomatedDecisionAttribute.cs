namespace PiiAnalyzers;

/// <summary>This code decides alone about a person, with legal or similarly significant effect (GDPR Art. 22, policy §8).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false, Inherited = true)]
public sealed class AutomatedDecisionAttribute : Attribute
{
    /// <summary>Name of the method of the same type by which a person can have the decision reviewed by a human (GDPR Art. 22(3)).</summary>
    public string? HumanReview { get; set; }
}
