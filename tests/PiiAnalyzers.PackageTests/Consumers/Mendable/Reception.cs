using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Mendable;

public sealed class Reception(ILogger<Reception> logger, HttpClient http)
{
    public void Welcome(Visitor visitor, Activity? activity)
    {
        logger.LogInformation("Welcome {Name}, {Id}", visitor.Name, visitor.Id);
        logger.LogInformation($"Born {visitor.Born:yyyy-MM-dd}, mail {visitor.Email?.Trim() ?? "none"}");
        Console.WriteLine(visitor);
        activity?.SetTag("visitor.name", visitor.Name);
        Audit(visitor.Email);
    }

    public Visitor Find(IEnumerable<Visitor> all, string name)
    {
        var found = all.FirstOrDefault(visitor => visitor.Name == name);
        logger.LogDebug("Among {All}", string.Join(", ", all.Select(visitor => visitor.Email)));
        if (found is { Born.Year: < 1900 })
        {
            throw new InvalidOperationException("Nobody is that old: " + found.Name);
        }

        return found ?? throw new KeyNotFoundException();
    }

    public Task Announce(Visitor visitor) => http.PostAsync("https://desk.example/board", new StringContent(visitor.Name));

    private void Audit(string? text) => logger.LogTrace("Seen {Text}", text);
}
