namespace Scenarios.EventBus;

public sealed class ActionTable
{
    private readonly Dictionary<string, Action<Customer>> _actions = new()
    {
        ["id"] = c => Env.Log.LogInformation("{Id}", c.Id), // ok id
        ["phone"] = c => Env.Log.LogInformation("{Phone}", c.Phone), // ! PII1001 Customer.Phone
    };

    private readonly Dictionary<string, Action<string>> _texts = new() { ["log"] = text => Env.Log.LogInformation("{Text}", text) }; // -

    private readonly Dictionary<string, Action<string>> _silent = new() { ["none"] = _ => { } };

    public void Run(string name, Customer customer)
    {
        _actions[name](customer); // ok what is printed is found where it is read
        if (_texts.TryGetValue(name, out var print))
        {
            print(customer.Name); // ! PII1001 Customer.Name
        }

        _silent[name](customer.Name); // ok these delegates drop what they get
    }
}

public sealed class Multicast
{
    public void Combined(Customer customer)
    {
        Action<string> drop = _ => { };
        Action<string> print = Console.WriteLine; // ok nothing is passed yet
        var both = drop + print;
        drop(customer.Email); // ok drops its argument
        both(customer.Email); // ! PII1001 Customer.Email
        both -= print;
        print(customer.Segment); // ok an unmarked segment
    }
}
