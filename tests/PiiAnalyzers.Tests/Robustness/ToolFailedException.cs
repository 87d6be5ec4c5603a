namespace PiiAnalyzers.Tests.Robustness;

/// <summary>Something that runs inside the compiler crashed or did not come to an end.</summary>
internal sealed class ToolFailedException(string message, Exception inner) : Exception(message + "\n" + inner, inner);
