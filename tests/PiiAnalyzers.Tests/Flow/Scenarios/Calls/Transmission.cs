namespace Scenarios.Calls;

internal sealed class Transmission(HttpClient http)
{
    private readonly Sender _sender = new(http);

    async Task Direct(Customer c)
    {
        await _sender.SendAsync(c.Segment); // ok not marked
        await _sender.SendAsync(c.Email); // ! PII1002 Customer.Email
    }

    async Task Wrapped(Customer c)
    {
        await NotifyAsync($"Welcome {c.Name}"); // ! PII1002 Customer.Name
        await NotifyAsync($"Welcome customer {c.Id}"); // ok the id
    }

    async Task LoggedAndSent(Customer c) =>
        await BothAsync(c.Email); // ! PII1001 Customer.Email, PII1002 Customer.Email

    async Task SentButNotLogged(Customer c) =>
        await SendAndCountAsync(c.Email); // ! PII1002 Customer.Email

    async Task Counted(Customer c) =>
        await NotifyAsync(c.Email.Length.ToString()); // ok a length

    static Task Unused(Customer c) =>
        StoreAsync(c.Email); // ok stored in memory, not sent

    private Task NotifyAsync(string text) => _sender.SendAsync("{" + text + "}");

    private async Task BothAsync(string text)
    {
        Env.Log.LogInformation("sending {V}", text); // -
        await _sender.SendAsync(text);
    }

    private async Task SendAndCountAsync(string text)
    {
        Env.Log.LogInformation("sending {V}", text.Length); // -
        await _sender.SendAsync(text);
    }

    private static Task StoreAsync(string text)
    {
        var store = new List<string> { text };
        return Task.FromResult(store.Count);
    }

    private sealed class Sender(HttpClient client)
    {
        public Task SendAsync(string text) => client.PostAsync("https://api.example.com/notes", new StringContent(text)); // -
    }
}
