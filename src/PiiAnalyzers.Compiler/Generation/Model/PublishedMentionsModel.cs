namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>Ids of the recipients and cookies of the policy that an assembly names, in ordinal order.</summary>
internal sealed record PublishedMentionsModel(EquatableArray<string> Recipients, EquatableArray<string> Cookies);
