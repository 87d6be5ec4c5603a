namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>The member that says whose record an object is.</summary>
/// <param name="Identifier">Its name in an object initializer.</param>
/// <param name="Access">How to read and set it; <c>{0}</c> is the object.</param>
/// <param name="Type">Fully qualified.</param>
/// <param name="Set">How an import gives it back.</param>
internal sealed record SubjectModel(string Identifier, string Access, string Type, SetUse Set)
{
    public string Of(string target) => Access.Replace("{0}", target);
}
