namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>Kinds of token. <see cref="Word"/> is anything without quotes that is not a number, <c>true</c> and <c>null</c> included.</summary>
internal enum JsonTokenKind
{
    End,
    OpenObject,
    CloseObject,
    OpenArray,
    CloseArray,
    Colon,
    Comma,
    String,
    Number,
    Word,
}
