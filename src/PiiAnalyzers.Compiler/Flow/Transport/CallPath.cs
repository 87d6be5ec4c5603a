using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Summaries;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>The calls by which a flow gets to its sink: what they pass is what parameters on the way hold.</summary>
/// <param name="stops">Arguments or calls, outermost first.</param>
internal sealed class CallPath(BodyTable bodies, ImmutableArray<SyntaxNode> stops)
{
    /// <summary>What a call on the way passes for the parameter, or null when none of them calls its function.</summary>
    public IOperation? Argument(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        foreach (var stop in stops)
        {
            var call = stop.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent ?? stop;
            var (method, arguments) = bodies.Model(call.SyntaxTree).GetOperation(call, cancellationToken) switch
            {
                IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
                IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
                _ => (null, ImmutableArray<IArgumentOperation>.Empty),
            };
            if (method is not null && SymbolEqualityComparer.Default.Equals((method.ReducedFrom ?? method).OriginalDefinition, parameter.ContainingSymbol.OriginalDefinition))
            {
                return arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;
            }
        }

        return null;
    }
}
