namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>How an object is made.</summary>
/// <param name="IsPossible">There is a constructor that generated code reaches.</param>
/// <param name="Arguments">Its arguments: the field of a member, or an expression when no member fits.</param>
/// <param name="Required">Members that must be named and are not exported.</param>
internal sealed record CreationModel(bool IsPossible, EquatableArray<ArgumentModel> Arguments, EquatableArray<string> Required)
{
    public static readonly CreationModel Impossible = new(false, default, default);
}
