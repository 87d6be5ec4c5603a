using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The message of a log call: its words, and a name and a value for each hole.</summary>
internal sealed record LogTemplate(string Message, IReadOnlyList<(string Name, ExpressionSyntax Value)> Holes)
{
    /// <summary>A constant template with one argument per hole, or an interpolated string; null where it is neither.</summary>
    public static LogTemplate? Read(ExpressionSyntax message, IReadOnlyList<ExpressionSyntax> arguments, SemanticModel model, CancellationToken cancellationToken)
    {
        if (message is InterpolatedStringExpressionSyntax text)
        {
            return arguments.Count == 0 ? FromInterpolation(text) : null;
        }

        if (model.GetConstantValue(message, cancellationToken) is not { HasValue: true, Value: string template } || Names(template) is not { } names || names.Count != arguments.Count)
        {
            return null;
        }

        return Checked(template, names.Zip(arguments, static (name, value) => (name, value)).ToList());
    }

    private static LogTemplate? FromInterpolation(InterpolatedStringExpressionSyntax text)
    {
        var message = new StringBuilder();
        var holes = new List<(string, ExpressionSyntax)>();
        foreach (var content in text.Contents)
        {
            if (content is InterpolatedStringTextSyntax words)
            {
                message.Append(words.TextToken.ValueText.Replace("{", "{{").Replace("}", "}}"));
            }
            else if (content is InterpolationSyntax hole && NameOf(hole.Expression) is { } name)
            {
                message.Append('{').Append(name).Append(hole.AlignmentClause?.ToString()).Append(hole.FormatClause?.ToString()).Append('}');
                holes.Add((name, hole.Expression));
            }
            else
            {
                return null;
            }
        }

        return Checked(message.ToString(), holes);
    }

    /// <summary>The generator joins holes and parameters by name, so each name must be one, and none twice.</summary>
    private static LogTemplate? Checked(string message, IReadOnlyList<(string Name, ExpressionSyntax Value)> holes) =>
        holes.Count > 0
        && holes.All(static hole => SyntaxFacts.IsValidIdentifier(hole.Name) && SyntaxFacts.GetKeywordKind(ParameterName(hole.Name)) == SyntaxKind.None
            && ParameterName(hole.Name) is not ("logger" or "exception" or "level"))
        && holes.Select(static hole => hole.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == holes.Count
            ? new LogTemplate(message, holes)
            : null;

    public static string ParameterName(string hole) => char.ToLowerInvariant(hole[0]) + hole.Substring(1);

    private static string? NameOf(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax name => Capital(name.Identifier.ValueText.TrimStart('_')),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax or MemberAccessExpressionSyntax } access => Capital(access.Name.Identifier.ValueText),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => NameOf(call.Expression),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => Capital(binding.Name.Identifier.ValueText),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } } access => NameOf(access.Expression),
        _ => null,
    };

    private static string? Capital(string name) => name.Length == 0 ? null : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>Names between braces in order; null where the template asks for what the generator does not write (<c>{@X}</c>) or is broken.</summary>
    private static List<string>? Names(string template)
    {
        var names = new List<string>();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] is not ('{' or '}'))
            {
                continue;
            }

            if (i + 1 < template.Length && template[i + 1] == template[i])
            {
                i++;
                continue;
            }

            var end = template.IndexOf('}', i);
            if (template[i] == '}' || end < 0)
            {
                return null;
            }

            names.Add(template.Substring(i + 1, end - i - 1).Split(',', ':')[0].Trim());
            i = end;
        }

        return names;
    }
}
