using Microsoft.Extensions.Logging;
using PiiAnalyzers;

namespace Legacy;

public sealed class Account
{
    public int Id { get; set; }

    [PersonalData(Category.Email)]
    public string Email { get; set; } = "";

    [PersonalData(Category.Name)]
    public string Name { get; set; } = "";
}

public sealed class Accounts(ILogger<Accounts> logger)
{
    public void Open(Account account)
    {
        logger.LogInformation("Opened {Id}", account.Id);
        logger.LogInformation("Mail {Email}", account.Email);
        logger.LogInformation($"Welcome {account.Name}, mail {account.Email}");
    }

    public void Close(Account account)
    {
        Console.WriteLine(account.Email.ToLowerInvariant());
        if (account.Id == 0)
        {
            throw new InvalidOperationException($"No account for {account.Name}");
        }
    }

#if NET8_0
    public void Old(Account account) => Console.WriteLine(account.Name);
#endif
}
