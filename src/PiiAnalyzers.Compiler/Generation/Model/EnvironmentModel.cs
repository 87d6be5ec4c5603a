namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>What the project offers to generated code.</summary>
/// <param name="CanGenerate">The runtime library and System.Text.Json are referenced, each once.</param>
/// <param name="HasNullable">C# 8 or newer.</param>
/// <param name="HasModuleInitializer">C# 9 or newer, and the framework has the attribute.</param>
internal sealed record EnvironmentModel(bool CanGenerate, bool HasNullable, bool HasModuleInitializer);
