using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A text of the policy and where it stands, quotes included.</summary>
internal readonly record struct PolicyText(string Value, TextSpan Span)
{
    public override string ToString() => Value;
}
