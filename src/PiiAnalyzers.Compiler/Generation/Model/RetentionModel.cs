namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>How long something is kept.</summary>
/// <param name="Field">Field of the member; empty for all members of the type without a rule of their own.</param>
/// <param name="Rule">ISO 8601 duration, or id of a rule of the policy.</param>
/// <param name="Anchor">How to read the date it counts from; <c>{0}</c> is the object.</param>
internal sealed record RetentionModel(string Field, string Rule, string Anchor);
