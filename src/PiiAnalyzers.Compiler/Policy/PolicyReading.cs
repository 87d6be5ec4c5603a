using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy;

/// <summary>What a policy file says, and all that is wrong with it, in the order of the file.</summary>
internal sealed record PolicyReading(PrivacyPolicy Policy, EquatableArray<PolicyProblem> Problems);
