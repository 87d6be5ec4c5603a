namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>How a value is written, shown, erased and read.</summary>
internal enum ValueKind
{
    /// <summary>Not writable at all: delegates, pointers, tasks.</summary>
    None,

    Text,

    /// <summary>A class that is written as a text and made of it again.</summary>
    Parsed,

    /// <summary>A value type that is one text, number or flag.</summary>
    Scalar,

    Bytes,

    /// <summary>A value that is JSON itself.</summary>
    Json,

    /// <summary><c>Nullable&lt;T&gt;</c> of the only child.</summary>
    Nullable,

    /// <summary>Elements: the only child.</summary>
    Sequence,

    /// <summary>Keys that are simple values, and values: two children.</summary>
    Map,

    /// <summary>Keys that are not simple, and values: two children.</summary>
    Entries,

    /// <summary>One child per slot.</summary>
    Tuple,

    /// <summary>An object with generated code.</summary>
    Object,

    /// <summary>Known only at run time.</summary>
    Unknown,
}
