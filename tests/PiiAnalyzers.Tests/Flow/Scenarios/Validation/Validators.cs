using System.ComponentModel.DataAnnotations;

namespace Scenarios.Validation;

public sealed record Problem(string Field, string Message);

/// <summary>Rules as data, in the manner of the fluent libraries.</summary>
public abstract class Validator<T>
{
    private readonly List<(string Field, Func<T, bool> Holds, Func<T, string> Message)> _rules = new();

    protected void Rule(string field, Func<T, bool> holds, Func<T, string> message) => _rules.Add((field, holds, message));

    public List<Problem> Validate(T value)
    {
        var problems = new List<Problem>();
        foreach (var (field, holds, message) in _rules)
        {
            if (!holds(value))
            {
                problems.Add(new Problem(field, message(value)));
            }
        }

        return problems;
    }
}

public sealed class QuotingValidator : Validator<Customer>
{
    public QuotingValidator()
    {
        Rule("email", c => c.Email.Contains('@'), c => $"'{c.Email}' has no @");
        Rule("segment", c => c.Segment.Length > 0, _ => "a segment is needed");
    }
}

public sealed class DiscreetValidator : Validator<Customer>
{
    public DiscreetValidator()
    {
        Rule("email", c => c.Email.Contains('@'), _ => "has no @");
        Rule("name", c => c.Name.Length < 100, c => $"has {c.Name.Length} characters");
    }
}

public static class Guard
{
    public static string NotEmpty(string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"{name} must not be empty", name) : value; // ok only the name of the argument

    public static string Matches(string value, char wanted) =>
        value.Contains(wanted) ? value : throw new FormatException($"'{value}' has no '{wanted}'"); // -

    public static int InRange(int value, int low, int high) =>
        value >= low && value <= high ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "out of range"); // -
}

public sealed class ValidationUser(ILogger<ValidationUser> logger)
{
    public void Quoting(Customer customer)
    {
        var validator = new QuotingValidator();
        var problems = validator.Validate(customer);
        logger.LogInformation("{Count} problems in {Fields}", problems.Count, string.Join(",", problems.Select(p => p.Field))); // ok count and field names
        logger.LogInformation("Problems {Problems}", string.Join("; ", problems.Select(p => p.Message))); // ! PII1001 Customer.Email
        logger.LogInformation("First {Problem}", problems.FirstOrDefault()); // ! PII1001 Customer.Email
    }

    public void Discreet(Customer customer)
    {
        var validator = new DiscreetValidator();
        foreach (var problem in validator.Validate(customer))
        {
            logger.LogInformation("{Problem}", problem); // ok messages without the values
        }
    }

    public string Checked(Customer customer)
    {
        var mail = Guard.Matches(customer.Email, '@'); // ! PII1003 Customer.Email
        var name = Guard.NotEmpty(customer.Name, nameof(customer.Name)); // ok the message holds only the argument's name
        Guard.InRange(customer.Orders.Count, 0, 1000); // ok a count
        logger.LogInformation("Checked {Mail}", mail); // ! PII1001 Customer.Email
        return name;
    }

    public void Annotations(Customer customer)
    {
        var results = new List<ValidationResult>();
        if (!customer.Email.EndsWith(".lv", StringComparison.OrdinalIgnoreCase))
        {
            results.Add(new ValidationResult($"{customer.Email} is not in Latvia", [nameof(Customer.Email)]));
        }

        logger.LogInformation("{Count} results", results.Count); // ok count
        logger.LogInformation("Result {Message}", results.Select(r => r.ErrorMessage).FirstOrDefault()); // ! PII1001 Customer.Email
    }
}
