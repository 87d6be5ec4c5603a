using System.IO;
using System.Net.Http.Json;

namespace Scenarios.Builders;

public abstract class Block
{
    public abstract void Render(TextWriter output, int depth);
}

public sealed class Paragraph(string text) : Block
{
    public override void Render(TextWriter output, int depth) => output.WriteLine(new string(' ', depth) + text);
}

public sealed class Counter(int value) : Block
{
    public override void Render(TextWriter output, int depth) => output.WriteLine(value);
}

public sealed class Section(string title) : Block
{
    private readonly List<Block> _blocks = new();

    public string Title { get; } = title;

    public Section Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }

    public Section Add(string text) => Add(new Paragraph(text));

    public override void Render(TextWriter output, int depth)
    {
        output.WriteLine(Title);
        foreach (var block in _blocks)
        {
            block.Render(output, depth + 1);
        }
    }

    public string Text()
    {
        using var output = new StringWriter();
        Render(output, 0);
        return output.ToString();
    }
}

/// <summary>A query string of name and value pairs.</summary>
public sealed class QueryBuilder
{
    private readonly List<string> _parts = new();

    public QueryBuilder Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return this;
    }

    public override string ToString() => _parts.Count == 0 ? "" : "?" + string.Join('&', _parts);
}

/// <summary>A request body, step by step.</summary>
public sealed class MessageBuilder
{
    private readonly Dictionary<string, object?> _body = new();

    public MessageBuilder With(string name, object? value)
    {
        _body[name] = value;
        return this;
    }

    public IReadOnlyDictionary<string, object?> Build() => _body;
}

public sealed class DocumentUser(HttpClient http)
{
    public void Sections(Customer customer)
    {
        var plain = new Section("Customer").Add(new Counter(customer.Orders.Count)).Add(customer.Segment);
        var full = new Section("Customer").Add(new Section("Contact").Add(customer.Phone ?? "none"));
        Console.WriteLine(full.Title); // ok constant title
        Console.WriteLine(plain.Text()); // ok count and segment
        Console.WriteLine(full.Text()); // ! PII1001 Customer.Phone
        File.WriteAllText("contact.txt", full.Text()); // ! PII1007 Customer.Phone
    }

    public void Titled(Customer customer)
    {
        var section = new Section($"Letter to {customer.Name}");
        Console.WriteLine(section); // ok the class prints its type name
        Console.WriteLine(section.Title); // ! PII1001 Customer.Name
    }

    public void Query(Customer customer)
    {
        var byId = new QueryBuilder().Add("id", customer.Id.ToString()).Add("segment", customer.Segment);
        var byCity = new QueryBuilder().Add("id", customer.Id.ToString()).Add("city", customer.Home.City);
        Env.Log.LogInformation("Query {Query}", byId); // ok id and segment
        Env.Log.LogInformation("Query {Query}", byCity); // ! PII1001 Address.City
        Env.Log.LogInformation($"Query {byCity}"); // ! PII1001 Address.City
    }

    public async Task SentAsync(Customer customer)
    {
        var ids = new MessageBuilder().With("id", customer.Id).With("orders", customer.Orders.Count).Build();
        var mails = new MessageBuilder().With("id", customer.Id).With("mail", customer.Email).Build();
        await http.PostAsJsonAsync("https://hooks.example/ids", ids); // ok id and count
        await http.PostAsJsonAsync("https://hooks.example/mails", mails); // ! PII1002 Customer.Email
    }

    public void Joined(IReadOnlyList<Customer> customers)
    {
        var names = new StringBuilder().AppendJoin(", ", customers.Select(c => c.Name)).ToString();
        var text = new StringBuilder().Insert(0, names).Replace(",", ";").ToString();
        Console.WriteLine(text); // ! PII1001 Customer.Name
    }
}
