using System.Threading;

namespace Scenarios.Handlers;

public interface IRequest<TResponse>;

public interface IRequestHandler<in TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}

public delegate Task<TResponse> Next<TResponse>();

public interface IPipelineBehavior<in TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, Next<TResponse> next, CancellationToken cancellationToken);
}

public sealed record RegisterUser([property: PersonalData(Category.Email)] string Email, string Plan) : IRequest<int>;

public sealed record CloseTicket(int Number, string Outcome) : IRequest<bool>;

/// <summary>A class: printing it shows its type name.</summary>
public sealed class ChangePhone : IRequest<bool>
{
    public int UserId { get; init; }

    [PersonalData(Category.Phone)]
    public string Phone { get; init; } = "";
}

/// <summary>A class that prints what it holds.</summary>
public sealed class ChangeName : IRequest<bool>
{
    public int UserId { get; init; }

    [PersonalData(Category.Name)]
    public string Name { get; init; } = "";

    public override string ToString() => $"ChangeName({UserId}, {Name})";
}

public sealed class LoggingBehavior<TRequest, TResponse>(ILogger<LoggingBehavior<TRequest, TResponse>> logger) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, Next<TResponse> next, CancellationToken cancellationToken)
    {
        logger.LogInformation("Handling {Type}", typeof(TRequest).Name); // ok the name of the type
        logger.LogDebug("Request {Request}", request); // -
        var response = await next();
        logger.LogInformation("Handled {Type}", request.GetType()); // ok the type
        return response;
    }
}

public sealed class Sender<TRequest, TResponse>(IRequestHandler<TRequest, TResponse> handler, IEnumerable<IPipelineBehavior<TRequest, TResponse>> behaviors)
    where TRequest : IRequest<TResponse>
{
    public Task<TResponse> SendAsync(TRequest request, CancellationToken cancellationToken = default)
    {
        Next<TResponse> next = () => handler.Handle(request, cancellationToken);
        foreach (var behavior in behaviors)
        {
            var inner = next;
            next = () => behavior.Handle(request, inner, cancellationToken);
        }

        return next();
    }
}

public sealed class RegisterUserHandler(ILogger<RegisterUserHandler> logger) : IRequestHandler<RegisterUser, int>
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public Task<int> Handle(RegisterUser request, CancellationToken cancellationToken)
    {
        if (!_known.Add(request.Email))
        {
            throw new InvalidOperationException($"{request.Email} is taken"); // ! PII1003 RegisterUser.Email
        }

        logger.LogInformation("Registered user {Number} on {Plan}", _known.Count, request.Plan); // ok count and plan
        return Task.FromResult(_known.Count);
    }
}

public sealed class ChangePhoneHandler(ILogger<ChangePhoneHandler> logger) : IRequestHandler<ChangePhone, bool>
{
    public Task<bool> Handle(ChangePhone request, CancellationToken cancellationToken)
    {
        var (user, phone) = (request.UserId, request.Phone);
        logger.LogInformation("Phone of {User} has {Digits} digits", user, phone.Count(char.IsDigit)); // ok id and count
        logger.LogInformation("Phone of {User} is now {Phone}", user, phone); // ! PII1001 ChangePhone.Phone
        return Task.FromResult(true);
    }
}

public sealed class Endpoints(
    Sender<RegisterUser, int> register,
    Sender<CloseTicket, bool> close,
    Sender<ChangePhone, bool> phone,
    Sender<ChangeName, bool> name)
{
    public Task<int> Register(RegisterUser command) => register.SendAsync(command); // ! PII1001 RegisterUser.Email

    public Task<bool> Close(CloseTicket command) => close.SendAsync(command); // ok nothing personal in the record

    public Task<bool> Phone(ChangePhone command) => phone.SendAsync(command); // ok the class prints its type name

    public async Task<bool> Rename(ChangeName command)
    {
        return await name.SendAsync(command); // ! PII1001 ChangeName.Name
    }
}
