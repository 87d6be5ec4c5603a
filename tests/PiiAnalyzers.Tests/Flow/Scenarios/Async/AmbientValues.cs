using System.Threading;

namespace Scenarios.Async;

/// <summary>Values that live with the thread or the asynchronous call, kept in static members.</summary>
internal static class AmbientValues
{
    private static readonly AsyncLocal<string?> s_direct = new();
    private static readonly AsyncLocal<string?> s_other = new();
    private static readonly ThreadLocal<string?> s_thread = new();
    private static readonly AsyncLocal<string?> s_behind = new();
    private static readonly AsyncLocal<string?> s_accessor = new();

    private static AsyncLocal<string?> Held { get; } = new();

    private static string? Who { get => s_accessor.Value; set => s_accessor.Value = value; }

    static void Direct(Customer c)
    {
        s_direct.Value = c.Email;
        Console.WriteLine(s_other.Value); // ok another one
        Console.WriteLine(s_direct.Value); // ! PII1001 Customer.Email
    }

    static void OfAThread(Customer c)
    {
        s_thread.Value = c.Email;
        Console.WriteLine(s_thread.Value); // ! PII1001 Customer.Email
        s_thread.Value = "none";
        Console.WriteLine(s_thread.Value); // ok overwritten
    }

    static void InAProperty(Customer c)
    {
        Held.Value = c.Email;
        Console.WriteLine(Held.Value); // ! PII1001 Customer.Email
    }

    static void BehindMethods(Customer c)
    {
        Set(c.Email);
        Console.WriteLine(Get()?.Length); // ok a length
        Console.WriteLine(Get()); // ! PII1001 Customer.Email
    }

    static void BehindAnAccessor(Customer c)
    {
        Who = c.Email;
        Console.WriteLine(Who); // ! PII1001 Customer.Email
    }

    private static void Set(string text) => s_behind.Value = text;

    private static string? Get() => s_behind.Value;
}
