namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A member of a type that generated code reads.</summary>
/// <param name="Name">Its name in code.</param>
/// <param name="JsonName">Its name in exports.</param>
/// <param name="Access">How to read it; <c>{0}</c> is the object.</param>
/// <param name="Value">Its type.</param>
/// <param name="IsPrivate">Only the declaring type reaches it.</param>
internal sealed record MemberModel(
    string Name,
    string JsonName,
    string Access,
    ValueModel Value,
    ExportUse Export,
    RedactionUse Redaction,
    bool IsPrivate = false);
