namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>An argument of a constructor.</summary>
/// <param name="Field">Field of the member that it sets, or empty.</param>
/// <param name="Expression">What to pass when no member fits.</param>
internal sealed record ArgumentModel(string Field, string Expression);
