using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A defect of the policy that its authors know.</summary>
/// <param name="Check">Name of the check that finds it, if a program can.</param>
/// <param name="Ref">Section it is about.</param>
/// <param name="Accepted">Why it stays as it is, or null.</param>
internal sealed record PolicyFinding(PolicyText Id, TextSpan Span, PolicyText? Check, string? Ref, PolicyText? Accepted) : IPolicyElement;
