namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>Which public members are generated; those that the type has already, its own or inherited, are not.</summary>
internal sealed record SurfaceModel(bool RedactedString, bool Export, bool Write)
{
    public bool IsEmpty => !RedactedString && !Export && !Write;
}
