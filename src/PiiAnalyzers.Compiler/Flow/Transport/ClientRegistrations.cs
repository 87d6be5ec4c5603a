using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Summaries;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>
/// Addresses that clients are given where services are registered: <c>AddHttpClient</c>, <c>AddRefitClient</c>, <c>AddGrpcClient</c> with what
/// is chained to them, and an <c>HttpClient</c> that is a service itself. Read once, when the first client without an address of its own is met.
/// </summary>
internal sealed class ClientRegistrations(Compilation compilation, BodyTable bodies, AddressReader addresses)
{
    private static readonly string[] Clients = ["AddHttpClient", "AddRefitClient", "AddGrpcClient"];
    private static readonly string[] Services = ["AddScoped", "AddSingleton", "AddTransient"];

    private readonly Dictionary<string, List<FoundAddress>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, List<FoundAddress>> _byType = new(SymbolEqualityComparer.Default);
    private readonly List<FoundAddress> _shared = [];
    private bool _isRead;

    /// <summary>Addresses of the client that <c>IHttpClientFactory</c> makes under a name.</summary>
    public ImmutableArray<FoundAddress> Named(string name, CancellationToken cancellationToken)
    {
        ReadAll(cancellationToken);
        return _byName.TryGetValue(name, out var found) ? found.ToImmutableArray() : ImmutableArray<FoundAddress>.Empty;
    }

    /// <summary>Addresses of the client that a type is given or is; of types that derive from it, where only those are registered.</summary>
    public ImmutableArray<FoundAddress> Typed(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        ReadAll(cancellationToken);
        if (_byType.TryGetValue(type.OriginalDefinition, out var found))
        {
            return found.ToImmutableArray();
        }

        return _byType.Where(pair => DerivesFrom((INamedTypeSymbol)pair.Key, type)).SelectMany(static pair => pair.Value).OrderBy(static item => item.Node.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static item => item.Node.SpanStart).ToImmutableArray();
    }

    /// <summary>Addresses of an <c>HttpClient</c> that is registered itself and given to whoever asks for one.</summary>
    public ImmutableArray<FoundAddress> Shared(CancellationToken cancellationToken)
    {
        ReadAll(cancellationToken);
        return _shared.ToImmutableArray();
    }

    private void ReadAll(CancellationToken cancellationToken)
    {
        if (_isRead)
        {
            return;
        }

        _byName.Clear();
        _byType.Clear();
        _shared.Clear();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.GetText(cancellationToken).ToString();
            if (!Array.Exists(Clients, name => text.IndexOf(name, StringComparison.Ordinal) >= 0)
                && !(text.IndexOf("new HttpClient", StringComparison.Ordinal) >= 0 && Array.Exists(Services, name => text.IndexOf(name, StringComparison.Ordinal) >= 0)))
            {
                continue;
            }

            foreach (var call in tree.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                Read(call, cancellationToken);
            }
        }

        // A host that cancels may come back: only a finished reading counts.
        _isRead = true;
    }

    private void Read(InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        var name = call.Expression.LastName();
        if (Array.IndexOf(Services, name) >= 0)
        {
            if (call.ArgumentList.DescendantNodes().Any(static node => node is ObjectCreationExpressionSyntax { Type: var made } && made.ToString().EndsWith("HttpClient", StringComparison.Ordinal)))
            {
                _shared.AddRange(Inside(call, cancellationToken).OfType<IObjectCreationOperation>()
                    .Where(static made => made.Type is { Name: "HttpClient" })
                    .SelectMany(made => Assigned(made, cancellationToken)));
            }

            return;
        }

        if (Array.IndexOf(Clients, name) < 0 || bodies.Model(call.SyntaxTree).GetOperation(call, cancellationToken) is not IInvocationOperation registration || !IsLibrary(registration.TargetMethod))
        {
            return;
        }

        var found = Chained(call).SelectMany(part => Configured(part, cancellationToken)).ToList();
        if (found.Count == 0)
        {
            return;
        }

        var types = registration.TargetMethod.TypeArguments.Concat(registration.Arguments.Select(static argument => argument.Value).OfType<ITypeOfOperation>().Select(static item => item.TypeOperand)).OfType<INamedTypeSymbol>().ToList();
        foreach (var type in types)
        {
            Add(_byType, type.OriginalDefinition, found);
        }

        var key = registration.Arguments.FirstOrDefault(static argument => argument.Parameter is { Name: "name", Type.SpecialType: SpecialType.System_String })?.Value.ConstantValue;
        if ((key is { HasValue: true, Value: string constant } ? constant : key is null ? types.FirstOrDefault()?.Name ?? "" : null) is { } client)
        {
            Add(_byName, client, found);
        }
    }

    /// <summary>The registration, what is chained to it, and what is called on the variable that holds its builder.</summary>
    private static IEnumerable<InvocationExpressionSyntax> Chained(InvocationExpressionSyntax call)
    {
        yield return call;
        ExpressionSyntax last = call;
        while (last.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access && access.Expression == last)
        {
            if (outer.Expression.LastName() == "ConfigureHttpClient")
            {
                yield return outer;
            }

            last = outer;
        }

        if (last.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
        {
            var scope = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? variable.SyntaxTree.GetRoot();
            foreach (var later in scope.DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (later.Expression.LastName() == "ConfigureHttpClient" && later.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax builder } && builder.Identifier.ValueText == variable.Identifier.ValueText)
                {
                    yield return later;
                }
            }
        }
    }

    /// <summary>Addresses that the delegates of a call assign.</summary>
    private IEnumerable<FoundAddress> Configured(InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (bodies.Model(call.SyntaxTree).GetOperation(call, cancellationToken) is not IInvocationOperation invocation)
        {
            return [];
        }

        return invocation.Arguments
            .Select(static argument => argument.Value is IConversionOperation conversion ? conversion.Operand : argument.Value)
            .OfType<IDelegateCreationOperation>()
            .Select(target => target.Target switch
            {
                IAnonymousFunctionOperation lambda => Assigned(lambda, cancellationToken),
                IMethodReferenceOperation { Method.DeclaringSyntaxReferences: [var declared, ..] } when bodies.Has(declared.SyntaxTree) =>
                    Inside(declared.GetSyntax(cancellationToken), cancellationToken).SelectMany(inner => Value(inner, cancellationToken)),
                _ => [],
            })
            .SelectMany(static found => found);
    }

    private IEnumerable<FoundAddress> Assigned(IOperation body, CancellationToken cancellationToken) => body.Descendants().SelectMany(inner => Value(inner, cancellationToken));

    /// <summary>The address that an operation assigns, if it assigns one.</summary>
    private ImmutableArray<FoundAddress> Value(IOperation operation, CancellationToken cancellationToken) =>
        operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "BaseAddress" or "Address" }, Value: var value }
            ? addresses.All(value, null, cancellationToken)
            : ImmutableArray<FoundAddress>.Empty;

    private IEnumerable<IOperation> Inside(SyntaxNode node, CancellationToken cancellationToken) =>
        bodies.Model(node.SyntaxTree).GetOperation(node, cancellationToken) is { } operation ? operation.Descendants() : [];

    private static bool IsLibrary(IMethodSymbol method)
    {
        var scope = method.ContainingNamespace?.ToDisplayString() ?? "";
        return scope.StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal) || scope.StartsWith("Refit", StringComparison.Ordinal);
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add<T>(Dictionary<T, List<FoundAddress>> table, T key, List<FoundAddress> found)
        where T : notnull
    {
        if (table.TryGetValue(key, out var known))
        {
            known.AddRange(found);
        }
        else
        {
            table.Add(key, [.. found]);
        }
    }
}
