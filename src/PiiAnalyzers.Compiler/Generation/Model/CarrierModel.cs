namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A type without generated code of its own that leads to personal data: its code is part of each type that reaches it.</summary>
/// <param name="Index">Number in the order of discovery; part of the names of its code.</param>
/// <param name="Type">Fully qualified.</param>
/// <param name="DisplayName">Name in redacted text.</param>
/// <param name="IsWhole">Every member is personal.</param>
internal sealed record CarrierModel(int Index, string Type, string DisplayName, bool IsWhole, EquatableArray<MemberModel> Members);
