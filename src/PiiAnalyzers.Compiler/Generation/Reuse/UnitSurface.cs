namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>A top-level type as one file declares it, nested types included, without what no model depends on.</summary>
/// <param name="Key">Its name with namespace and arity: what all parts of one type share.</param>
/// <param name="Content">Hash of everything but bodies and initializers, and of the usings it stands under.</param>
/// <param name="Binding">Hash of what decides which names mean these types, and in what position: names, kinds, modifiers.</param>
/// <param name="Types">Simple names of the types it declares.</param>
/// <param name="Heads">Names in attributes, base lists, constraints and constants: what is changed behind them changes what this type is.</param>
/// <param name="Mentions">All other names, such as the types of members: only what they are bound to matters here.</param>
/// <param name="Candidates">Where the declarations start that may have code generated, in order.</param>
internal sealed record UnitSurface(string Key, ulong Content, ulong Binding, NameSet Types, NameSet Heads, NameSet Mentions, int[] Candidates);
