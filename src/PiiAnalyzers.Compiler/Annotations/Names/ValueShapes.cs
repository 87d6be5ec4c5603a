using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>Kinds of values, as far as they tell what a member can hold.</summary>
[Flags]
internal enum ValueShapes
{
    None = 0,
    Text = 1,
    Number = 2,
    Date = 4,
    Bytes = 8,

    /// <summary>Number, text or GUID that names something.</summary>
    Id = 16,

    /// <summary>An address of the network, the web or the mail, as a type of its own.</summary>
    Address = 32,
}
