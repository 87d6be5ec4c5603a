using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.CodeFixes;

/// <summary>
/// Finds, inside the expression of a finding, the places where the personal data comes in. The engine has proved that it does;
/// this only decides where an edit is smallest, so a guess that is too wide costs precision of the edit, never its correctness.
/// </summary>
internal sealed class ContentReads(SemanticModel model, FixableFinding finding, CancellationToken cancellationToken)
{
    // Assignments in a chain longer than this are not followed: the edit then covers the whole expression.
    private const int MaxRounds = 8;

    public IReadOnlyList<ExpressionSyntax> In(ExpressionSyntax expression)
    {
        var direct = Reads(expression, static _ => false);
        if (direct.Count > 0)
        {
            return direct;
        }

        var carriers = Carriers(expression);
        var carried = carriers.Count == 0 ? direct : Reads(expression, carriers.Contains);
        return carried.Count > 0 ? carried : Holders(expression);
    }

    /// <summary>Objects that hold the member and are passed on whole: a record that prints it, an object that is serialised.</summary>
    private List<ExpressionSyntax> Holders(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf(static n => !IsNameOf(n))
            .OfType<ExpressionSyntax>()
            .Where(e => e is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
                && e.Parent is not (MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax)
                && !SyntaxFacts.IsInTypeOnlyContext(e)
                && HoldsSource(model.GetTypeInfo(e, cancellationToken).Type)
                && !IsHandedToOwnCode(e, expression))
            .ToList();

    /// <summary>An argument of a method of the project, which may do anything with another value: then its result is what is redacted.</summary>
    private bool IsHandedToOwnCode(ExpressionSyntax holder, ExpressionSyntax whole) =>
        holder.Ancestors().TakeWhile(ancestor => ancestor.FullSpan.Length <= whole.FullSpan.Length)
            .OfType<InvocationExpressionSyntax>()
            .Any(call => call.ArgumentList.Span.Contains(holder.Span)
                && model.GetSymbolInfo(call, cancellationToken).Symbol is { DeclaringSyntaxReferences.Length: > 0 });

    private bool HoldsSource(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (finding.Source.StartsWith(current.Name + ".", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private List<ExpressionSyntax> Reads(SyntaxNode node, Func<ISymbol, bool> isCarrier) =>
        node.DescendantNodesAndSelf(static n => !IsNameOf(n))
            .OfType<ExpressionSyntax>()
            .Where(e => !IsNameOf(e) && (IsRead(e) || (e is IdentifierNameSyntax && model.GetSymbolInfo(e, cancellationToken).Symbol is { } symbol && isCarrier(symbol))))
            .ToList();

    private bool IsRead(ExpressionSyntax expression)
    {
        // Where the engine knows no narrower read, it names the place of the finding, which says nothing.
        if (finding.Read is { } read && read == expression.Span && expression != finding.Expression)
        {
            return true;
        }

        if (finding.Source.Length == 0 || expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax))
        {
            return false;
        }

        var symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;
        return symbol switch
        {
            IPropertySymbol or IFieldSymbol or IMethodSymbol => Names(symbol),
            IParameterSymbol => symbol.Name == LastSegment(finding.Source) || Names(symbol),
            _ => false,
        };
    }

    private bool Names(ISymbol symbol)
    {
        for (var type = symbol.ContainingType; type is not null; type = type.BaseType)
        {
            if (finding.Source == type.Name + "." + symbol.Name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Locals and parameters of the enclosing member that are assigned from a read, directly or through each other.</summary>
    private HashSet<ISymbol> Carriers(ExpressionSyntax expression)
    {
        var carriers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        SyntaxNode? body = expression.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (body is GlobalStatementSyntax)
        {
            body = body.Parent;
        }

        if (body is null)
        {
            return carriers;
        }

        var assignments = body.DescendantNodes().Select(Assignment).Where(static a => a.Target is not null).ToList();
        for (int round = 0, before = -1; round < MaxRounds && before != carriers.Count; round++)
        {
            before = carriers.Count;
            foreach (var (target, value) in assignments)
            {
                if (!carriers.Contains(target!) && Reads(value!, carriers.Contains).Count > 0)
                {
                    carriers.Add(target!);
                }
            }
        }

        return carriers;
    }

    private (ISymbol? Target, SyntaxNode? Value) Assignment(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } => (model.GetDeclaredSymbol(node, cancellationToken), initializer.Value),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment => (model.GetSymbolInfo(left, cancellationToken).Symbol, assignment.Right),
        ForEachStatementSyntax loop => (model.GetDeclaredSymbol(loop, cancellationToken), loop.Expression),
        IsPatternExpressionSyntax { Pattern: var pattern } test
            when pattern.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().FirstOrDefault() is { } variable =>
            (model.GetDeclaredSymbol(variable, cancellationToken), test.Expression),
        _ => (null, null),
    };

    private static bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static string LastSegment(string source) => source.Substring(source.LastIndexOf('.') + 1);
}
