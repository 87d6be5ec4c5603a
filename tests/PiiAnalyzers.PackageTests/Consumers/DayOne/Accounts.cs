namespace DayOne;

public sealed class Account
{
    public string Email { get; set; } = "";
}

public static class Accounts
{
    public static void Open(Account account) => Console.WriteLine($"Opened {account.Email}");
}
