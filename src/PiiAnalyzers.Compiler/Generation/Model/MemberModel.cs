namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A member of a type that generated code handles.</summary>
/// <param name="Name">Its name, as redacted text shows it.</param>
/// <param name="Identifier">Its name in an object initializer.</param>
/// <param name="Field">Name of the field that describes it; empty for members that are only shown.</param>
/// <param name="JsonName">Its name in exports.</param>
/// <param name="Access">How to read and set it; <c>{0}</c> is the object.</param>
/// <param name="Value">Its type.</param>
/// <param name="IsPrivate">Only the declaring type reaches it.</param>
/// <param name="MayThrow">Reading it runs code of the type.</param>
/// <param name="SetMayThrow">Setting it runs code of the type.</param>
/// <param name="IsRequired">An object cannot be made without it.</param>
/// <param name="Erased">Expression of the value that stands for nothing.</param>
/// <param name="Reason">Why it is kept or cannot be written.</param>
/// <param name="Description">What its mark says; null for members that lead to marked ones.</param>
internal sealed record MemberModel(
    string Name,
    string Identifier,
    string Field,
    string JsonName,
    string Access,
    ValueModel Value,
    ExportUse Export,
    RedactionUse Redaction,
    EraseUse Erase,
    SetUse Set,
    bool IsPrivate,
    bool MayThrow,
    bool SetMayThrow,
    bool IsRequired,
    string Erased,
    string Reason,
    DescriptionModel? Description)
{
    public string Of(string target) => Access.Replace("{0}", target);
}
