namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>What the privacy policy says of one category.</summary>
/// <param name="Category">Key as marks use it: name of the built-in category, or id of the policy's.</param>
/// <param name="Purposes">Purposes it may be used for, unless a mark names fewer.</param>
/// <param name="LegalBases">Their legal bases.</param>
/// <param name="Retention">Rule or period, unless a mark names one.</param>
/// <param name="Recipients">Who may receive it.</param>
internal sealed record PolicyCategoryModel(
    string Category,
    EquatableArray<string> Purposes,
    EquatableArray<string> LegalBases,
    string? Retention,
    EquatableArray<string> Recipients);
