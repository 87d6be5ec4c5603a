using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;

namespace Scenarios.Exam3;

/// <summary>A client of a remote service: DTO mapping, pages, retries, a circuit breaker and a cache aside.</summary>
internal sealed class CrmClient(HttpClient http, ILogger<CrmClient> logger)
{
    private readonly Dictionary<int, ContactDto> _cache = [];
    private string _lastPath = "/";

    public async Task UpsertAsync(Customer c)
    {
        var dto = ContactMapper.ToDto(c);
        _cache[dto.Id] = dto;
        _lastPath = $"/contacts/{dto.Id}";
        logger.LogDebug("PUT {Path}", _lastPath); // ok an id
        logger.LogDebug("PUT {Body}", JsonSerializer.Serialize(dto)); // ! PII1001 Customer.Email
        using var response = await http.PutAsJsonAsync(_lastPath, dto); // ! PII1002 Customer.Email
        logger.LogDebug("Answer {Status}", response.StatusCode); // ok a status
    }

    public async Task CountAsync(List<Customer> all)
    {
        var stats = ContactMapper.ToStats(all);
        logger.LogInformation("{Stats}", stats); // ok counts and segments
        await http.PostAsJsonAsync("/stats", stats); // ok counts and segments
        await http.PostAsJsonAsync("/stats", all.Select(ContactMapper.ToDto)); // ! PII1002 Customer.Email
    }

    public void Forget(int id)
    {
        logger.LogInformation("{Known} contacts", _cache.Count); // ok a count
        if (_cache.Remove(id, out var dto))
        {
            logger.LogInformation("Forgot {Id} of {Group}", dto.Id, dto.Group); // ok an id and a segment
            logger.LogInformation("Forgot {Mail}", dto.Mail); // ! PII1001 Customer.Email
        }

        logger.LogInformation("Last {Path}", _lastPath); // ok an id
    }

    public async Task SearchAsync(Customer c, CancellationToken stop)
    {
        await http.GetAsync($"/contacts?group={Uri.EscapeDataString(c.Segment)}", stop); // ok a segment
        await http.GetAsync($"/contacts?mail={Uri.EscapeDataString(c.Email)}", stop); // ! PII1002 Customer.Email, PII1005 Customer.Email
        var query = new QueryBuilder("/contacts").Add("id", c.Id).Add("group", c.Segment);
        await http.GetAsync(query.Build(), stop); // ok an id and a segment
        await http.GetAsync(query.Add("phone", c.Phone ?? "").Build(), stop); // ! PII1002 Customer.Phone, PII1005 Customer.Phone
    }

    public async Task RetriedAsync(Customer c)
    {
        var policy = new RetryPolicy(2);
        policy.OnRetry += (attempt, key) => logger.LogWarning("Attempt {Attempt} of {Key}", attempt, key); // -
        await policy.RunAsync(c.Id.ToString(), Fail); // ok the key is an id
        await policy.RunAsync(c.Email, Fail); // ! PII1001 Customer.Email
        var quiet = new RetryPolicy(2);
        quiet.OnRetry += (attempt, _) => logger.LogWarning("Attempt {Attempt}", attempt); // ok a number
        await quiet.RunAsync(c.Email, Fail); // ok its callback leaves the key out
    }

    public async Task BrokenAsync(Customer c)
    {
        var breaker = new Breaker();
        var name = await breaker.RunAsync(() => Task.FromResult(c.Name), "unknown");
        logger.LogInformation("{State}", breaker.State); // ok a state
        logger.LogInformation("{Name}", name); // ! PII1001 Customer.Name
        var fallback = await breaker.RunAsync(static () => Task.FromException<string>(new TimeoutException()), c.Phone ?? "");
        logger.LogInformation("{Fallback}", fallback); // ! PII1001 Customer.Phone
    }

    public async Task PagesAsync(List<Customer> all, CancellationToken stop)
    {
        var total = 0;
        await foreach (var page in Pages(all, 5, stop))
        {
            total += page.Items.Length;
            logger.LogDebug("Page {Number} of {Count}", page.Number, page.Items.Length); // ok numbers
            foreach (var item in page.Items)
            {
                logger.LogDebug("{Group}", item.Group); // ok a segment
                logger.LogDebug("{Mail}", item.Mail); // ! PII1001 Customer.Email
            }
        }

        logger.LogInformation("{Total}", total); // ok a count
    }

    public async Task CachedAsync(Customer c)
    {
        var mails = new CacheAside<string>();
        var sizes = new CacheAside<int>();
        var mail = await mails.GetAsync($"contact:{c.Id}", () => Task.FromResult(c.Email));
        var size = await sizes.GetAsync($"size:{c.Id}", () => Task.FromResult(c.Email.Length));
        logger.LogInformation("{Keys}", string.Join(",", mails.Keys)); // ok keys made of ids
        logger.LogInformation("{Size}", size); // ok a length
        logger.LogInformation("{Mail}", mail); // ! PII1001 Customer.Email
        await mails.GetAsync($"contact:{c.Name}", () => Task.FromResult(c.Segment));
        logger.LogInformation("{Keys}", string.Join(",", mails.Keys)); // ! PII1001 Customer.Name
    }

    public async Task MappedBackAsync(Customer c)
    {
        var dto = ContactMapper.ToDto(c);
        var view = ContactMapper.ToView(dto);
        logger.LogInformation("{Label}", view.Label); // ok an id and a segment
        logger.LogInformation("{View}", view); // ! PII1001 Customer.Email
        var redacted = view with { Mail = ContactMapper.Mask(view.Mail) };
        logger.LogInformation("{View}", redacted); // ok the address is masked to its length
        using var request = new HttpRequestMessage(HttpMethod.Post, "/views") { Content = JsonContent.Create(redacted) };
        await http.SendAsync(request); // ok the address is masked
        using var open = new HttpRequestMessage(HttpMethod.Post, "/views") { Content = JsonContent.Create(view) };
        await http.SendAsync(open); // ! PII1002 Customer.Email
    }

    public async Task ForSupport(Customer c)
    {
        using var body = new StringContent(c.Phone.ForPurpose(Purposes.Support) ?? "");
        await http.PostAsync("/support", body); // ok for a purpose
        using var other = new StringContent(c.Phone ?? "");
        await http.PostAsync("/support", other); // ! PII1002 Customer.Phone
    }

    private static Task Fail() => throw new TimeoutException("no answer"); // ok a constant

    private static async IAsyncEnumerable<Page> Pages(List<Customer> all, int size, [EnumeratorCancellation] CancellationToken stop)
    {
        for (var i = 0; i * size < all.Count; i++)
        {
            await Task.Yield();
            yield return new Page(i + 1, [.. all.Skip(i * size).Take(size).Select(ContactMapper.ToDto)]);
        }
    }

    private sealed record Page(int Number, ContactDto[] Items);

    private sealed class ContactDto
    {
        public int Id { get; init; }
        [JsonPropertyName("e_mail")] public string Mail { get; init; } = "";
        public string Group { get; init; } = "";
    }

    private sealed record ContactView(string Label, string Mail);

    private sealed record Stats(int Count, string Groups);

    private static class ContactMapper
    {
        public static ContactDto ToDto(Customer c) => new() { Id = c.Id, Mail = Normalize(c.Email), Group = Normalize(c.Segment) };
        public static ContactView ToView(ContactDto dto) => new($"{dto.Id}/{dto.Group}", dto.Mail);
        public static Stats ToStats(List<Customer> all) => new(all.Count, string.Join(",", all.Select(static c => Normalize(c.Segment)).Distinct()));
        public static string Mask(string text) => string.Create(text.Length, '*', static (span, star) => span.Fill(star));
        private static string Normalize(string text) => text.Trim().ToLowerInvariant();
    }

    private sealed class QueryBuilder(string path)
    {
        private readonly StringBuilder _text = new(path);
        private char _next = '?';

        public QueryBuilder Add<T>(string key, T value)
        {
            _text.Append(_next).Append(key).Append('=').Append(value);
            _next = '&';
            return this;
        }

        public string Build() => _text.ToString();
    }

    private sealed class RetryPolicy(int times)
    {
        public event Action<int, string>? OnRetry;

        public async Task RunAsync(string key, Func<Task> work)
        {
            for (var attempt = 1; attempt <= times; attempt++)
            {
                try
                {
                    await work();
                    return;
                }
                catch (TimeoutException)
                {
                    OnRetry?.Invoke(attempt, key);
                }
            }
        }
    }

    private sealed class Breaker
    {
        public string State { get; private set; } = "closed";

        public async Task<T> RunAsync<T>(Func<Task<T>> work, T fallback)
        {
            try
            {
                return await work();
            }
            catch (TimeoutException)
            {
                State = "open";
                return fallback;
            }
        }
    }

    private sealed class CacheAside<T>
    {
        private readonly Dictionary<string, T> _values = [];
        public IEnumerable<string> Keys => _values.Keys;

        public async Task<T> GetAsync(string key, Func<Task<T>> load)
        {
            if (!_values.TryGetValue(key, out var value))
            {
                _values[key] = value = await load();
            }

            return value;
        }
    }
}
