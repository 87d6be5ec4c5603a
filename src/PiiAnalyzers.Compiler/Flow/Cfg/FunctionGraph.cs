using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Flow.Cfg;

/// <summary>The control-flow graph of a function, top-level code or an initialiser.</summary>
internal static class FunctionGraph
{
    /// <summary>The graph, or null when the operation is none of those.</summary>
    public static ControlFlowGraph? Of(IOperation? operation, CancellationToken cancellationToken) => operation switch
    {
        IMethodBodyOperation { Parent: null } body => ControlFlowGraph.Create(body, cancellationToken),
        IConstructorBodyOperation { Parent: null } body => ControlFlowGraph.Create(body, cancellationToken),
        IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body, cancellationToken),
        IFieldInitializerOperation { Parent: null } body => ControlFlowGraph.Create(body, cancellationToken),
        IPropertyInitializerOperation { Parent: null } body => ControlFlowGraph.Create(body, cancellationToken),
        _ => null,
    };
}
