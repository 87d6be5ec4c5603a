using System.IO;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;

namespace Scenarios.Exam2;

internal sealed class RealServices(ILogger<RealServices> logger, HttpClient http)
{
    private readonly Dictionary<int, string> _lastSeen = [];
    private readonly Queue<Func<Task>> _outbox = new();
    private string _greeting = "Hello";
    private int _served;

    public void Greet(Customer c)
    {
        _greeting = $"Hello {c.Name}";
        _served++;
        logger.LogInformation("{Greeting}", _greeting); // ! PII1001 Customer.Name
        logger.LogInformation("{Served}", _served); // ok a count
    }

    public void GreetAgain() => logger.LogInformation("{Greeting}", _greeting); // ! PII1001 Customer.Name

    public void Seen(Customer c) => _lastSeen[c.Id] = c.Home.City;

    public void ReportSeen()
    {
        foreach (var (id, place) in _lastSeen)
        {
            logger.LogDebug("{Id}", id); // ok an id
            logger.LogDebug("{Place}", place); // ! PII1001 Address.City
        }
    }

    public string Csv(IEnumerable<Customer> all)
    {
        using var writer = new StringWriter();
        writer.WriteLine("id;mail");
        foreach (var c in all)
        {
            writer.WriteLine(string.Join(';', new object[] { c.Id, c.Email }));
        }

        var text = writer.ToString();
        logger.LogInformation("{Size} characters", text.Length); // ok a length
        logger.LogTrace("{Csv}", text); // ! PII1001 Customer.Email
        return text;
    }

    public async Task ExportAsync(List<Customer> all)
    {
        var csv = Csv(all);
        await File.WriteAllTextAsync("sizes.txt", csv.Length.ToString()); // ok a length
        await File.WriteAllTextAsync("mails.csv", csv); // ! PII1007 Customer.Email
    }

    public async Task<string> RetryAsync(Customer c)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WithRetry(() => http.PostAsJsonAsync("/mail", new { To = c.Email })); // ! PII1002 Customer.Email
            }
            catch (HttpRequestException e) when (attempt < 3)
            {
                logger.LogWarning(e, "Attempt {Attempt} for {Id}", attempt, c.Id); // ok a number and an id
                logger.LogWarning(e, "Attempt {Attempt} for {Who}", attempt, c.Email); // ! PII1001 Customer.Email
            }
        }
    }

    public void Enqueue(Customer c)
    {
        _outbox.Enqueue(() => http.PostAsync("/count", new StringContent(c.Orders.Count.ToString()))); // ok a count
        _outbox.Enqueue(() => http.PostAsync("/who", new StringContent(c.Name))); // ! PII1002 Customer.Name
    }

    public async Task FlushAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && _outbox.TryDequeue(out var send))
        {
            await send(); // ok the senders are told apart
        }
    }

    public void Audit(Customer before, Customer after)
    {
        var changes = new List<string>();
        var facts = new List<string>();
        Compare("email", before.Email, after.Email, changes, facts);
        logger.LogInformation("{Facts}", string.Join(",", facts)); // ok names of fields
        logger.LogInformation("{Changes}", string.Join(",", changes)); // ! PII1001 Customer.Email
    }

    public void AsJson(Customer c)
    {
        var node = new JsonObject { ["id"] = c.Id, ["segment"] = c.Segment };
        logger.LogInformation("{Json}", node.ToJsonString()); // ok an id and a segment
        node["phone"] = c.Phone;
        logger.LogInformation("{Json}", node.ToJsonString()); // ! PII1001 Customer.Phone
    }

    public void ReadBack(Customer c)
    {
        var json = JsonSerializer.Serialize(new Card(c.Id, c.Home.Street));
        var card = JsonSerializer.Deserialize<Card>(json)!;
        using var document = JsonDocument.Parse(json);
        logger.LogInformation("{Line}", card.Line); // ! PII1001 Address.Street
        logger.LogInformation("{Line}", document.RootElement.GetProperty("Line").GetString()); // ! PII1001 Address.Street
        logger.LogInformation("{Size}", json.Length); // ok a length
    }

    public void Template(Customer c)
    {
        var values = new Dictionary<string, string> { ["{name}"] = c.Name, ["{segment}"] = c.Segment };
        var letter = values.Aggregate("Dear {name} of {segment}", static (text, pair) => text.Replace(pair.Key, pair.Value));
        var form = values.Keys.Aggregate("", static (text, key) => text + key);
        logger.LogInformation("{Form}", form); // ok the placeholders
        logger.LogInformation("{Letter}", letter); // ! PII1001 Customer.Name
    }

    public void Grouped(List<Customer> all)
    {
        var table = new StringBuilder();
        foreach (var group in all.GroupBy(static c => (c.Segment, c.Home.City)))
        {
            logger.LogInformation("{Segment}: {Count}", group.Key.Segment, group.Count()); // ok a segment and a count
            table.Append(group.Key.City).Append('=').Append(group.Count()).AppendLine();
        }

        logger.LogInformation("{Table}", table); // ! PII1001 Address.City
    }

    public void Found(List<Customer> all, string query)
    {
        var found = all.Find(c => c.Name.Contains(query, StringComparison.OrdinalIgnoreCase));
        logger.LogInformation("Found {Found} for {Query}", found is not null, query); // ok a bool and the query
        logger.LogInformation("Found {Found}", found?.Name ?? "nobody"); // ! PII1001 Customer.Name
        logger.LogInformation("Found {Found}", (found ?? all[0]).Email); // ! PII1001 Customer.Email
    }

    public void Validate(Customer c)
    {
        var errors = Errors(c).ToList();
        logger.LogInformation("{Codes}", string.Join(",", errors.Select(static e => e.Code))); // ok codes
        logger.LogInformation("{Details}", string.Join(",", errors.Select(static e => e.Detail))); // ! PII1001 Customer.Email, PII1001 Customer.Phone
        if (errors is [var first, ..])
        {
            throw new InvalidOperationException($"{first.Code}: {errors.Count}"); // ok a code and a count
        }
    }

    public void Reject(Customer c)
    {
        var detail = Errors(c).Select(static e => e.Detail).FirstOrDefault("none");
        throw new InvalidOperationException(detail); // ! PII1003 Customer.Email, PII1003 Customer.Phone
    }

    private static IEnumerable<(int Code, string Detail)> Errors(Customer c)
    {
        if (!c.Email.Contains('@'))
        {
            yield return (1, $"{c.Email} is no address");
        }

        if (c.Phone is { Length: < 5 } phone)
        {
            yield return (2, phone + " is too short");
        }

        if (c.Name.Length == 0)
        {
            yield return (3, "no name");
        }
    }

    private static void Compare(string field, string before, string after, List<string> changes, List<string> facts)
    {
        if (before != after)
        {
            changes.Add($"{field}: {before} -> {after}");
            facts.Add(field);
        }
    }

    private async Task<string> WithRetry(Func<Task<HttpResponseMessage>> send)
    {
        using var response = await send();
        logger.LogInformation("Status {Status}", response.StatusCode); // ok a status
        return response.ReasonPhrase ?? "";
    }

    private sealed record Card(int Id, string Line);
}
