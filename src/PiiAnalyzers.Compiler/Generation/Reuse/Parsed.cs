namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>What parsing made of something, and what it looked at.</summary>
/// <param name="Reads">Simple names of types, see <see cref="TypeReads"/>.</param>
internal sealed record Parsed<T>(T Value, string[] Reads);
