namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>What the class <c>PrivacyPolicy</c> holds.</summary>
/// <param name="Summary">Which policy it is.</param>
/// <param name="Constants">Constants of the policy as a whole.</param>
internal sealed record PolicyConstantsModel(string Summary, EquatableArray<ConstantModel> Constants, EquatableArray<ConstantGroupModel> Groups);
