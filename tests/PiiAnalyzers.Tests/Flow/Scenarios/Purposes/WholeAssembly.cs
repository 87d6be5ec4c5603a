[assembly: Purpose(Purposes.Operations)]

namespace Scenarios.PurposeScopes;

internal static class WholeAssembly
{
    static void Logged(Customer c) =>
        Env.Log.LogInformation("{V}", c.Email); // ok the assembly declares a purpose

    static async Task Sent(Customer c) =>
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(c.Email)); // ok the assembly declares a purpose

    static void Printed(Person p) =>
        Console.WriteLine(p); // ok the assembly declares a purpose
}
