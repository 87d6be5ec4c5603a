namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>One line of the assembly's list.</summary>
/// <param name="OpenType">For <c>typeof</c>.</param>
/// <param name="Descriptor">Expression of the descriptor.</param>
internal sealed record RegistrationModel(string OpenType, string Descriptor);
