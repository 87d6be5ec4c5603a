namespace Scenarios.Exceptions;

internal static class Messages
{
    static void Interpolated(Customer c)
    {
        if (c.Email.Length > 200)
        {
            throw new InvalidOperationException($"The address {c.Email} is too long"); // ! PII1003 Customer.Email
        }

        throw new InvalidOperationException($"An address of {c.Email.Length} characters"); // ok a length
    }

    static void NameOfTheMember(Customer c)
    {
        if (c.Id < 0)
        {
            throw new ArgumentException("Customer " + c.Id + " has no mail", nameof(c.Email)); // ok nameof is a constant
        }

        throw new ArgumentException("Odd mail: " + c.Email, nameof(c)); // ! PII1003 Customer.Email
    }

    static void ActualValueIsPrinted(Customer c)
    {
        throw new ArgumentOutOfRangeException(nameof(c), c.BirthDate, "Born in the future"); // ! PII1003 Customer.BirthDate
    }

    static void GuardsPrintOnlyTheExpression(Customer c)
    {
        ArgumentNullException.ThrowIfNull(c.Phone); // ok the message holds the text "c.Phone"
        ArgumentException.ThrowIfNullOrWhiteSpace(c.Email); // ok the message holds the text "c.Email"
    }

    static string ThrowExpression(Customer c)
    {
        var phone = c.Phone ?? throw new InvalidOperationException("No phone of " + c.Name); // ! PII1003 Customer.Name
        return c.Email.Contains('@') ? phone : throw new FormatException($"No @ in the mail of customer {c.Id}"); // ok the id
    }

    static int ThrowInSwitchArm(Person p) => p switch
    {
        { Id: > 0 } => p.Id,
        { Email.Length: 0 } => throw new InvalidOperationException("No mail"), // ok a constant text
        _ => throw new InvalidOperationException("Cannot use " + p), // ! PII1003 Person.Name, PII1003 Person.Email
    };

    static void ClassNamePrinted(Customer c) =>
        throw new InvalidOperationException($"Cannot handle {c}"); // ok prints the name of the class

    static void DataDictionary(Customer c)
    {
        var failure = new InvalidOperationException("Failed");
        failure.Data["mail"] = c.Email; // ! PII1003 Customer.Email
        failure.Data["id"] = c.Id; // ok the id
        failure.Data.Add("phone", c.Phone); // ! PII1003 Customer.Phone
        throw failure;
    }

    static void OwnException(Customer c)
    {
        if (Env.Coin)
        {
            throw new LookupFailed(c.Name); // ! PII1003 Customer.Name
        }

        throw new BadLength(c.Name); // ok only its length is in the message
    }

    static void OverriddenMessage(Customer c) =>
        throw new Undeliverable(c.Email); // ! PII1003 Customer.Email

    static void Factory(Customer c)
    {
        if (Env.Coin)
        {
            throw Failure(Env.PublicText); // ok what this caller passes is public
        }

        throw Failure(c.Email); // ! PII1003 Customer.Email
    }

    static Exception Failure(string about) => new InvalidOperationException("Failed for " + about); // - only a parameter here

    private sealed class LookupFailed(string who) : Exception("Nobody found for " + who);

    private sealed class BadLength(string text) : Exception($"Bad length {text.Length}");

    private sealed class Undeliverable(string mail) : Exception
    {
        public override string Message => "Cannot deliver to " + mail;
    }
}
