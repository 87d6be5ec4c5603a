namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>What a piece of JSON is. <see cref="Broken"/> stands where a value should be and none could be read.</summary>
internal enum JsonKind
{
    Broken,
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}
