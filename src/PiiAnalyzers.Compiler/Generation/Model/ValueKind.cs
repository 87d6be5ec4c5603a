namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>How a value is written and shown.</summary>
internal enum ValueKind
{
    /// <summary>Not writable at all: delegates, pointers, tasks.</summary>
    None,

    /// <summary>A string, or written as one.</summary>
    Text,

    /// <summary>A number that Utf8JsonWriter takes.</summary>
    Number,

    /// <summary>A number that JSON may lack (NaN).</summary>
    Floating,

    /// <summary>A number written by its digits (BigInteger, Int128).</summary>
    Digits,

    Boolean,

    /// <summary><c>Nullable&lt;T&gt;</c> of the only child.</summary>
    Nullable,

    /// <summary>Elements: the only child.</summary>
    Sequence,

    /// <summary>Keys and values: two children.</summary>
    Dictionary,

    /// <summary>One child per slot.</summary>
    Tuple,

    /// <summary>An object with a generated shape.</summary>
    Object,

    /// <summary>Known only at run time.</summary>
    Unknown,
}
