namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>Which public members are generated; those that the type has already, its own or inherited, are not.</summary>
internal sealed record SurfaceModel(bool RedactedString, bool Redacted, bool Export, bool Write, bool Erase, bool DebuggerDisplay)
{
    public static readonly SurfaceModel None = new(false, false, false, false, false, false);

    public bool IsEmpty => this == None;
}
