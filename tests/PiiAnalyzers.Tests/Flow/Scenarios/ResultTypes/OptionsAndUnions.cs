using System.Globalization;

namespace Scenarios.ResultTypes;

public readonly struct Option<T>
{
    private Option(T value)
    {
        Value = value;
        HasValue = true;
    }

    public bool HasValue { get; }

    public T Value { get; }

    public static Option<T> None => default;

    public static implicit operator Option<T>(T value) => new(value);

    public Option<TOut> Select<TOut>(Func<T, TOut> selector) => HasValue ? new Option<TOut>(selector(Value)) : Option<TOut>.None;

    public Option<TOut> SelectMany<TMid, TOut>(Func<T, Option<TMid>> bind, Func<T, TMid, TOut> project)
    {
        if (!HasValue)
        {
            return Option<TOut>.None;
        }

        var middle = bind(Value);
        return middle.HasValue ? new Option<TOut>(project(Value, middle.Value)) : Option<TOut>.None;
    }

    public T Or(T fallback) => HasValue ? Value : fallback;

    public void Deconstruct(out bool hasValue, out T value)
    {
        hasValue = HasValue;
        value = Value;
    }

    public override string ToString() => HasValue ? $"Some({Value})" : "None";
}

/// <summary>One of two, as the libraries of that name do it.</summary>
public readonly struct Either<TLeft, TRight>(int index, TLeft? left, TRight? right)
{
    public bool IsLeft => index == 0;

    public TLeft? Left => left;

    public TRight? Right => right;

    public static implicit operator Either<TLeft, TRight>(TLeft value) => new(0, value, default);

    public static implicit operator Either<TLeft, TRight>(TRight value) => new(1, default, value);

    public TOut Switch<TOut>(Func<TLeft, TOut> onLeft, Func<TRight, TOut> onRight) => IsLeft ? onLeft(Left!) : onRight(Right!);
}

public sealed record NotFound(int Id);

public sealed record Rejected(string Field, string Reason);

public sealed class ProfileService(IReadOnlyDictionary<int, Customer> customers)
{
    public Either<Person, NotFound> Load(int id) =>
        customers.TryGetValue(id, out var c) ? new Person(c.Id, c.Name, c.Email) : new NotFound(id);

    public Either<Rejected, int> ChangePhone(int id, string phone) =>
        phone.Length < 8 ? new Rejected(nameof(Customer.Phone), "too short") : id;

    public Either<Rejected, int> CheckMail(Customer customer) =>
        customer.Email.Contains('@') ? customer.Id : new Rejected(nameof(Customer.Email), $"'{customer.Email}' has no @");

    public Option<string> Phone(Customer customer) => customer.Phone is { } phone ? phone : Option<string>.None;

    public Option<int> FirstOrder(Customer customer) => customer.Orders is [var first, ..] ? first.Number : Option<int>.None;
}

public sealed class UnionUser(ProfileService service)
{
    public void Loaded(int id)
    {
        var person = service.Load(id);
        Env.Log.LogInformation("{Id}", person.Switch(p => p.Id, missing => missing.Id)); // ok ids on both sides
        Env.Log.LogInformation("{Missing}", person.Right); // ok what was not found carries an id
        Env.Log.LogInformation("{Person}", person.Left); // ! PII1001 Person.Name, PII1001 Person.Email
    }

    public void Struct(int id) => Env.Log.LogInformation("{Union}", service.Load(id)); // ok the struct prints its type name

    public void Rejection(Customer customer)
    {
        var constant = service.ChangePhone(customer.Id, customer.Phone ?? "");
        var quoting = service.CheckMail(customer);
        Env.Log.LogWarning("{Rejected}", constant.Left); // ok the reason is constant
        Env.Log.LogWarning("{Field}", quoting.Left?.Field); // ok the field's name
        Env.Log.LogWarning("{Reason}", quoting.Left?.Reason); // ! PII1001 Customer.Email
    }

    public void Printed(Customer customer)
    {
        Env.Log.LogInformation("Phone {Phone}", service.Phone(customer)); // ! PII1001 Customer.Phone
        Env.Log.LogInformation("Order {Order}", service.FirstOrder(customer)); // ok a number
    }

    public void Deconstructed(Customer customer)
    {
        var (known, phone) = service.Phone(customer);
        Env.Log.LogInformation("Phone known: {Known}", known); // ok a flag
        Env.Log.LogInformation("Phone {Phone}", phone); // ! PII1001 Customer.Phone
    }

    public void Query(Customer customer)
    {
        var line =
            from phone in service.Phone(customer)
            from order in service.FirstOrder(customer)
            select order.ToString(CultureInfo.InvariantCulture) + "/" + phone;
        Env.Log.LogInformation("Call about {Line}", line.Or("nothing")); // ! PII1001 Customer.Phone
        var counts = from phone in service.Phone(customer) from order in service.FirstOrder(customer) select order + phone.Length;
        Env.Log.LogInformation("Counts {Counts}", counts.Or(0)); // ok a number and a length
    }

    public void NullableLifted(Customer? customer)
    {
        DateTime? born = customer?.BirthDate;
        Env.Log.LogInformation("Known: {Known}", born.HasValue); // ok a flag
        Env.Log.LogInformation("Born {Born:d}", born.GetValueOrDefault()); // ! PII1001 Customer.BirthDate
    }
}
