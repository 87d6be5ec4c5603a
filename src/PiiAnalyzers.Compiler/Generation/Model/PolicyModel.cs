namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>What the privacy policy adds to descriptors.</summary>
/// <param name="Id">Id of the policy; empty without a policy file.</param>
/// <param name="Version">Its version.</param>
/// <param name="Categories">What it says of each category, by the key that marks use.</param>
internal sealed record PolicyModel(string Id, string Version, EquatableArray<PolicyCategoryModel> Categories)
{
    public static readonly PolicyModel None = new("", "", default);

    public PolicyCategoryModel? Find(string category) => Categories.Items.FirstOrDefault(item => item.Category == category);
}
