using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Summaries;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>
/// Where a transmission goes, and whether it goes out readable: the address is looked for in the call itself, in the request it sends, where
/// the client was set up and where it was registered, as far as the code spells it out. What is configured elsewhere is not judged.
/// </summary>
internal sealed class TransportCheck
{
    /// <summary>How deep a client is made of others: a channel, options, a client that a client uses.</summary>
    private const int Depth = 2;

    private static readonly string[] AddressNames = ["requestUri", "requestUriString", "address", "uri", "url", "baseUrl", "baseAddress", "resource", "endpoint", "hostUrl"];
    private static readonly string[] HostNames = ["host", "hostname"];
    private static readonly string[] AddressMembers = ["BaseAddress", "BaseUrl", "RequestUri"];

    private readonly BodyTable _bodies;
    private readonly VariableOrigins _origins;
    private readonly AddressReader _addresses;
    private readonly ClientRegistrations _registrations;
    private readonly Dictionary<SyntaxNode, Reached?> _known = [];

    public TransportCheck(Compilation compilation, BodyTable bodies)
    {
        _bodies = bodies;
        _origins = new VariableOrigins(bodies);
        _addresses = new AddressReader(_origins);
        _registrations = new ClientRegistrations(compilation, bodies, _addresses);
    }

    /// <param name="sink">The argument that leaves, or the call that lets it out.</param>
    public Unprotected? Of(SyntaxNode sink, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(sink, out var found))
        {
            _known.Add(sink, found = Find(sink, null, cancellationToken));
        }

        return found?.Unprotected;
    }

    /// <summary>The hosts that a transmission can go to; empty when the code does not spell one out.</summary>
    /// <param name="sink">The argument that leaves, or the call that lets it out.</param>
    /// <param name="stops">The way of the data to the sink, outermost first.</param>
    public ImmutableArray<string> HostsOf(SyntaxNode sink, ImmutableArray<SyntaxNode> stops, CancellationToken cancellationToken) =>
        Find(sink, new CallPath(_bodies, stops), cancellationToken)?.Hosts ?? ImmutableArray<string>.Empty;

    private Reached? Find(SyntaxNode sink, CallPath? path, CancellationToken cancellationToken)
    {
        // The sink is an argument: the call around it lets it out. Else it is that call.
        foreach (var node in new[] { sink.Parent?.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent, sink })
        {
            if (node is not null && _bodies.Model(node.SyntaxTree).GetOperation(node, cancellationToken) is { } operation && Judge(VariableOrigins.Bare(operation), path, cancellationToken) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Reached? Judge(IOperation operation, CallPath? path, CancellationToken cancellationToken)
    {
        var (instance, arguments) = operation switch
        {
            IInvocationOperation invocation => Parts(invocation),
            IObjectCreationOperation creation => (null, creation.Arguments.AsEnumerable()),
            _ => (null, []),
        };
        foreach (var argument in arguments)
        {
            var found = IsAddress(argument.Parameter) ? Reached.Of(_addresses.All(argument.Value, path, cancellationToken))
                : argument.Parameter?.Type.Name is "HttpRequestMessage" or "RestRequest" ? Setup(argument.Value, path, Depth, cancellationToken)
                : null;
            if (found is not null)
            {
                return found;
            }
        }

        if (instance is null)
        {
            return null;
        }

        return instance.Type is { Name: "SmtpClient" } mail && mail.ContainingNamespace?.ToDisplayString() == "System.Net.Mail"
            ? JudgeMail(instance, cancellationToken)
            : Setup(instance, path, Depth, cancellationToken) ?? Connected(instance, path, cancellationToken) ?? Registered(instance, path, cancellationToken);
    }

    private static (IOperation? Instance, IEnumerable<IArgumentOperation> Arguments) Parts(IInvocationOperation invocation) =>
        invocation.Instance is null && invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.Length > 0
            ? (invocation.Arguments[0].Value, invocation.Arguments.Skip(1))
            : (invocation.Instance, invocation.Arguments);

    /// <summary>The address that a client or request was made with, or was given afterwards.</summary>
    private Reached? Setup(IOperation value, CallPath? path, int depth, CancellationToken cancellationToken)
    {
        foreach (var link in _origins.Chain(value, cancellationToken))
        {
            var arguments = Arguments(link);
            var values = arguments.Where(static argument => IsAddress(argument.Parameter)).Select(static argument => argument.Value)
                .Concat(AddressMembers.SelectMany(member => Initialized(link, member).Concat(_origins.MemberValues(link, member, cancellationToken))));
            foreach (var address in values)
            {
                if (Reached.Of(_addresses.All(address, path, cancellationToken)) is { } found)
                {
                    return found;
                }
            }

            if (Host(arguments, path, cancellationToken) is { } host)
            {
                return host;
            }

            // What a client is made with: new RestClient(new RestClientOptions("https://…")), new GreeterClient(channel).
            var inner = depth == 0 ? null : arguments.Where(static argument => IsPart(argument.Parameter?.Type)).Select(argument => Setup(argument.Value, path, depth - 1, cancellationToken)).FirstOrDefault(static found => found is not null);
            if (inner is not null)
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>What a factory or the services give: under a name, to the type that holds the client, or as the client itself.</summary>
    private Reached? Registered(IOperation instance, CallPath? path, CancellationToken cancellationToken)
    {
        foreach (var link in _origins.Chain(instance, cancellationToken))
        {
            var found = link switch
            {
                IInvocationOperation { TargetMethod: { Name: "CreateClient", ContainingType.Name: "IHttpClientFactory" or "HttpClientFactoryExtensions" } } made =>
                    ClientName(made, path, cancellationToken) is { } name ? _registrations.Named(name, cancellationToken) : ImmutableArray<FoundAddress>.Empty,
                { Type: INamedTypeSymbol { Name: not "HttpClient" } type } => _registrations.Typed(type, cancellationToken),
                IFieldReferenceOperation { Field: { } field } => Given(field, cancellationToken),
                IPropertyReferenceOperation { Property: { } property } => Given(property, cancellationToken),
                IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } => Given(parameter, cancellationToken),
                _ => ImmutableArray<FoundAddress>.Empty,
            };
            if (Reached.Of(found) is { } reached)
            {
                return reached;
            }
        }

        return null;
    }

    private ImmutableArray<FoundAddress> Given(ISymbol holder, CancellationToken cancellationToken) =>
        holder.ContainingType is { } type && _registrations.Typed(type, cancellationToken) is { IsEmpty: false } own ? own : _registrations.Shared(cancellationToken);

    private string? ClientName(IInvocationOperation made, CallPath? path, CancellationToken cancellationToken)
    {
        var name = made.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "name");
        return name is null ? "" : _addresses.All(name.Value, path, cancellationToken) is [{ Address: { IsWhole: true, Text: var text } }] ? text : null;
    }

    private static ImmutableArray<IArgumentOperation> Arguments(IOperation link) => link switch
    {
        IObjectCreationOperation creation => creation.Arguments,
        IInvocationOperation invocation => invocation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static IEnumerable<IOperation> Initialized(IOperation? made, string member) =>
        (made as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: var name } && name == member)
            .Select(static assignment => assignment.Value) ?? [];

    /// <summary>A socket or mail client that was connected to an address before.</summary>
    private Reached? Connected(IOperation instance, CallPath? path, CancellationToken cancellationToken)
    {
        foreach (var call in _origins.Calls(instance, static name => name is "Connect" or "ConnectAsync", cancellationToken))
        {
            var addresses = call.Arguments.Where(static argument => IsAddress(argument.Parameter)).Select(argument => Reached.Of(_addresses.All(argument.Value, path, cancellationToken)));
            if (addresses.FirstOrDefault(static found => found is not null) is { } reached)
            {
                return reached;
            }

            if (Host(call.Arguments, path, cancellationToken) is { } host)
            {
                return host;
            }
        }

        return null;
    }

    /// <summary>A host that is named without a scheme. Whether the connection is encrypted is settled elsewhere.</summary>
    private Reached? Host(ImmutableArray<IArgumentOperation> arguments, CallPath? path, CancellationToken cancellationToken)
    {
        var host = arguments.FirstOrDefault(static argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter && Array.IndexOf(HostNames, parameter.Name) >= 0);
        var names = host is null ? [] : _addresses.All(host.Value, path, cancellationToken).Where(static found => found.Address is { IsWhole: true, Text.Length: > 0 }).Select(static found => found.Address.HostName ?? found.Address.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count == 0 ? null : new Reached(names.ToImmutableArray(), null);
    }

    /// <summary><c>System.Net.Mail.SmtpClient</c> speaks in clear unless told otherwise; a host that is named is known not to be this machine.</summary>
    private Reached? JudgeMail(IOperation instance, CancellationToken cancellationToken)
    {
        if (_origins.Chain(instance, cancellationToken).OfType<IObjectCreationOperation>().FirstOrDefault() is not { } made)
        {
            return null;
        }

        var encrypted = Initialized(made, "EnableSsl").Concat(_origins.MemberValues(instance, "EnableSsl", cancellationToken));
        var isEncrypted = encrypted.Any(static value => value.ConstantValue is not { HasValue: true, Value: false });
        var hosts = made.Arguments.Where(static argument => argument.Parameter?.Name == "host").Select(static argument => argument.Value)
            .Concat(Initialized(made, "Host")).Concat(_origins.MemberValues(instance, "Host", cancellationToken));
        return hosts.Select(host => _addresses.All(host, null, cancellationToken)).FirstOrDefault(static found => !found.IsEmpty) is [{ Address: { IsWhole: true, Text: var name }, IsFallback: var isFallback } read]
            ? new Reached(ImmutableArray.Create(name), !isFallback && !isEncrypted && Address.IsRemote(name) ? new Unprotected(name, "EnableSsl = true", read.Node) : null)
            : null;
    }

    private static bool IsAddress(IParameterSymbol? parameter) =>
        parameter is not null && (parameter.Type.Name == "Uri" || (parameter.Type.SpecialType == SpecialType.System_String && Array.IndexOf(AddressNames, parameter.Name) >= 0));

    /// <summary>Something that knows where a client goes, not something that handles what it sends.</summary>
    private static bool IsPart(ITypeSymbol? type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Interface } part
        && part.Name is "HttpClient" or "RestClientOptions" or "GrpcChannel" or "ChannelBase" or "CallInvoker" or "RestClient" or "IRestClient";
}
