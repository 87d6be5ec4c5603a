namespace Scenarios.Builders;

public sealed record Letter(string Subject, string Body, int RecipientId)
{
    public IReadOnlyList<string> Footnotes { get; init; } = [];
}

public sealed class LetterBuilder
{
    private readonly List<string> _paragraphs = new();

    public string Subject { get; private set; } = "";

    public int RecipientId { get; private set; }

    public LetterBuilder For(Customer customer)
    {
        RecipientId = customer.Id;
        return this;
    }

    public LetterBuilder About(string subject)
    {
        Subject = subject;
        return this;
    }

    public LetterBuilder Paragraph(string text)
    {
        _paragraphs.Add(text);
        return this;
    }

    public LetterBuilder When(bool condition, Func<LetterBuilder, LetterBuilder> build) => condition ? build(this) : this;

    public Letter Build() => new(Subject, string.Join(Environment.NewLine, _paragraphs), RecipientId);
}

/// <summary>Every step is a new object.</summary>
public sealed record Search(string Table)
{
    public string Column { get; init; } = "*";

    public object? Value { get; init; }

    public Search Where(string column, object? value) => this with { Column = column, Value = value };

    public string Statement => $"SELECT * FROM {Table} WHERE {Column} = @value";
}

public static class Template
{
    public static string Render(string template, IReadOnlyDictionary<string, string> tokens)
    {
        var text = template;
        foreach (var (key, value) in tokens)
        {
            text = text.Replace("{{" + key + "}}", value);
        }

        return text;
    }

    public static IEnumerable<string> TokensOf(IReadOnlyDictionary<string, string> tokens) => tokens.Keys.Select(k => "{{" + k + "}}");
}

public sealed class BuilderUser
{
    public void Chained(Customer customer)
    {
        var letter = new LetterBuilder().For(customer).About("Your order").Paragraph($"Dear {customer.Name},").Paragraph("thank you.").Build();
        Env.Log.LogInformation("Letter {Subject} for {Id}", letter.Subject, letter.RecipientId); // ok subject and id
        Env.Log.LogInformation("Letter {Body}", letter.Body); // ! PII1001 Customer.Name
        Env.Log.LogInformation("Letter {Letter}", letter); // ! PII1001 Customer.Name
    }

    public void Subject(Customer customer)
    {
        var builder = new LetterBuilder().For(customer);
        builder.About("Parcel to " + customer.Home.Street).Paragraph("It is on its way.");
        Env.Log.LogInformation("Recipient {Id}", builder.RecipientId); // ok id
        Env.Log.LogInformation("Subject {Subject}", builder.Subject); // ! PII1001 Address.Street
        builder.About("Parcel");
        Env.Log.LogInformation("Subject {Subject}", builder.Subject); // ok overwritten
    }

    public void Conditional(Customer customer)
    {
        var builder = new LetterBuilder().When(customer.Phone is not null, b => b.About("We will call " + customer.Phone));
        Env.Log.LogInformation("Subject {Subject}", builder.Subject); // ! PII1001 Customer.Phone
        var other = new LetterBuilder().When(customer.Phone is null, b => b.About("We have no number"));
        Env.Log.LogInformation("Subject {Subject}", other.Subject); // ok constant text
    }

    public void Immutable(Customer customer)
    {
        var all = new Search("customers");
        var one = all.Where("email", customer.Email);
        Env.Log.LogDebug("All {Search}", all); // ok the first object never received the value
        Env.Log.LogDebug("One {Statement}", one.Statement); // ok the statement holds no value
        Env.Log.LogDebug("One {Value}", one.Value); // ! PII1001 Customer.Email
    }

    public void Rendered(Customer customer)
    {
        var tokens = new Dictionary<string, string> { ["name"] = customer.Name, ["segment"] = customer.Segment };
        Console.WriteLine(string.Join(", ", Template.TokensOf(tokens))); // ok only the keys
        Console.WriteLine(Template.Render("Hello {{name}} from {{segment}}", tokens)); // ! PII1001 Customer.Name
    }

    public void RenderedPlain(Customer customer)
    {
        var tokens = new Dictionary<string, string> { ["segment"] = customer.Segment };
        Console.WriteLine(Template.Render("Hello {{segment}}", tokens)); // ok these tokens hold a segment
    }
}
