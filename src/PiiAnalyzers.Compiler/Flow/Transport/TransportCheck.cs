using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Summaries;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>
/// Whether a transmission goes out readable: the address is looked for in the call itself, in the request it sends, and where the client was
/// set up, as far as the code spells it out. What is configured elsewhere is not judged.
/// </summary>
internal sealed class TransportCheck
{
    private static readonly string[] AddressNames = ["requestUri", "requestUriString", "address", "uri", "url", "baseUrl", "baseAddress", "resource", "endpoint"];

    private readonly BodyTable _bodies;
    private readonly VariableOrigins _origins;
    private readonly AddressReader _addresses;
    private readonly Dictionary<SyntaxNode, Unprotected?> _known = [];

    public TransportCheck(BodyTable bodies)
    {
        _bodies = bodies;
        _origins = new VariableOrigins(bodies);
        _addresses = new AddressReader(_origins);
    }

    /// <param name="sink">The argument that leaves, or the call that lets it out.</param>
    public Unprotected? Of(SyntaxNode sink, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(sink, out var found))
        {
            _known.Add(sink, found = Find(sink, cancellationToken));
        }

        return found;
    }

    private Unprotected? Find(SyntaxNode sink, CancellationToken cancellationToken)
    {
        // The sink is an argument: the call around it lets it out. Else it is that call.
        foreach (var node in new[] { sink.Parent?.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent, sink })
        {
            if (node is not null && _bodies.Model(node.SyntaxTree).GetOperation(node, cancellationToken) is { } operation && Judge(operation, cancellationToken) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Unprotected? Judge(IOperation operation, CancellationToken cancellationToken)
    {
        var (instance, arguments) = operation switch
        {
            IAwaitOperation { Operation: IInvocationOperation awaited } => Parts(awaited),
            IInvocationOperation invocation => Parts(invocation),
            IObjectCreationOperation creation => (null, creation.Arguments.AsEnumerable()),
            _ => (null, []),
        };
        foreach (var argument in arguments)
        {
            if (IsAddress(argument.Parameter) && _addresses.Read(argument.Value, cancellationToken) is { Address.Scheme: not null } read)
            {
                return Verdict(read);
            }

            if (argument.Parameter?.Type.Name is "HttpRequestMessage" or "RestRequest" && Made(argument.Value, cancellationToken) is { } request && Setup(request, argument.Value, "RequestUri", cancellationToken) is { } found)
            {
                return found;
            }
        }

        if (instance is null)
        {
            return null;
        }

        return instance.Type?.Name == "SmtpClient" ? JudgeMail(instance, cancellationToken) : Setup(Made(instance, cancellationToken), instance, "BaseAddress", cancellationToken) ?? Connected(instance, cancellationToken);
    }

    private static (IOperation? Instance, IEnumerable<IArgumentOperation> Arguments) Parts(IInvocationOperation invocation) =>
        invocation.Instance is null && invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.Length > 0
            ? (invocation.Arguments[0].Value, invocation.Arguments.Skip(1))
            : (invocation.Instance, invocation.Arguments);

    /// <summary>The expression that makes the object: itself, or what its variable was set to.</summary>
    private IOperation? Made(IOperation value, CancellationToken cancellationToken)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        var made = value is IObjectCreationOperation or IInvocationOperation ? value : _origins.Of(value, cancellationToken);
        while (made is IConversionOperation cast)
        {
            made = cast.Operand;
        }

        return made;
    }

    /// <summary>The address that a client or request was made with, or was given afterwards.</summary>
    private Unprotected? Setup(IOperation? made, IOperation variable, string member, CancellationToken cancellationToken)
    {
        var arguments = made switch
        {
            IObjectCreationOperation creation => creation.Arguments.AsEnumerable(),
            IInvocationOperation invocation => invocation.Arguments,
            _ => [],
        };
        var values = arguments.Where(static argument => IsAddress(argument.Parameter)).Select(static argument => argument.Value)
            .Concat(Initialized(made, member))
            .Concat(_origins.MemberValues(variable, member, cancellationToken));
        foreach (var value in values)
        {
            if (_addresses.Read(value, cancellationToken) is { Address.Scheme: not null } read)
            {
                return Verdict(read);
            }
        }

        // Options that a client is made with: new RestClient(new RestClientOptions("http://…")).
        return arguments.Select(static argument => argument.Value).OfType<IObjectCreationOperation>().Select(options => Setup(options, options, "BaseUrl", cancellationToken)).FirstOrDefault(static found => found is not null);
    }

    private static IEnumerable<IOperation> Initialized(IOperation? made, string member) =>
        (made as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: var name } && name == member)
            .Select(static assignment => assignment.Value) ?? [];

    /// <summary>A socket that was connected to an address before.</summary>
    private Unprotected? Connected(IOperation instance, CancellationToken cancellationToken)
    {
        foreach (var call in _origins.Calls(instance, static name => name is "Connect" or "ConnectAsync", cancellationToken))
        {
            if (call.Arguments.Where(static argument => IsAddress(argument.Parameter)).Select(argument => _addresses.Read(argument.Value, cancellationToken)).FirstOrDefault() is { Address.Scheme: not null } read)
            {
                return Verdict(read);
            }
        }

        return null;
    }

    /// <summary><c>System.Net.Mail.SmtpClient</c> speaks in clear unless told otherwise; a host that is named is known not to be this machine.</summary>
    private Unprotected? JudgeMail(IOperation instance, CancellationToken cancellationToken)
    {
        if (instance.Type?.ContainingNamespace?.ToDisplayString() != "System.Net.Mail" || Made(instance, cancellationToken) is not IObjectCreationOperation made)
        {
            return null;
        }

        var encrypted = Initialized(made, "EnableSsl").Concat(_origins.MemberValues(instance, "EnableSsl", cancellationToken));
        if (encrypted.Any(static value => value.ConstantValue is not { HasValue: true, Value: false }))
        {
            return null;
        }

        var hosts = made.Arguments.Where(static argument => argument.Parameter?.Name == "host").Select(static argument => argument.Value)
            .Concat(Initialized(made, "Host")).Concat(_origins.MemberValues(instance, "Host", cancellationToken));
        return hosts.Select(host => _addresses.Read(host, cancellationToken)).FirstOrDefault() is { Address: { IsWhole: true, Text: var name } } read && Address.IsRemote(name)
            ? new Unprotected(name, "EnableSsl = true", read.Node)
            : null;
    }

    private static Unprotected? Verdict((Address Address, SyntaxNode Node) read) =>
        read.Address.IsUnprotected ? new Unprotected(read.Address.Text, read.Address.ProtectedScheme, read.Node) : null;

    private static bool IsAddress(IParameterSymbol? parameter) =>
        parameter is not null && (parameter.Type.Name == "Uri" || (parameter.Type.SpecialType == SpecialType.System_String && Array.IndexOf(AddressNames, parameter.Name) >= 0));
}
