using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Benchmarks;

/// <summary>
/// One file of a line-of-business application that does not exist: a record of data, its store, a service with branches, loops, LINQ and
/// async calls, and an endpoint that logs. Neighbouring modules call each other, so that the call graph is one piece.
/// </summary>
internal static class SyntheticModule
{
    /// <summary>Types in a module, for the share of marked ones: the entity is the only one that can carry marks.</summary>
    public const int TypesPerModule = 4;

    public static string Write(int number, bool isMarked)
    {
        var (id, next) = (Number(number), Number(number == 0 ? 0 : number - 1));
        var code = new StringBuilder();
        code.Append($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Microsoft.Extensions.Logging;
            using PiiAnalyzers;

            namespace Synthetic.Module{{id}};

            public sealed class Account{{id}}
            {
                public int Id { get; set; }
            {{Mark(isMarked, "Name")}}    public string Name { get; set; } = "";
            {{Mark(isMarked, "Email")}}    public string Email { get; set; } = "";
                public string Status { get; set; } = "new";
                public decimal Balance { get; set; }
                public DateTime Created { get; set; }
                public List<string> Tags { get; } = new();
            }

            public sealed class Store{{id}}
            {
                private readonly Dictionary<int, Account{{id}}> _accounts = new();

                public Account{{id}}? Find(int id) => _accounts.TryGetValue(id, out var account) ? account : null;

                public void Save(Account{{id}} account) => _accounts[account.Id] = account;

                public IEnumerable<Account{{id}}> WithStatus(string status) =>
                    _accounts.Values.Where(account => account.Status == status).OrderBy(account => account.Created);

                public decimal Total() => _accounts.Values.Sum(account => account.Balance);
            }

            """);
        code.Append($$"""

            public sealed class Service{{id}}
            {
                private readonly Store{{id}} _store;
                private readonly ILogger _logger;

                public Service{{id}}(Store{{id}} store, ILogger logger)
                {
                    _store = store;
                    _logger = logger;
                }

                public Account{{id}} Register(int id, string name, string email)
                {
                    if (string.IsNullOrWhiteSpace(name))
                    {
                        throw new ArgumentException("A name is needed.", nameof(name));
                    }

                    var account = new Account{{id}} { Id = id, Name = name.Trim(), Email = email.ToLowerInvariant(), Created = DateTime.UnixEpoch };
                    foreach (var tag in new[] { "fresh", account.Status })
                    {
                        account.Tags.Add(tag);
                    }

                    _store.Save(account);
                    _logger.LogInformation("Registered {Id} as {Status}", account.Id, account.Status);
                    return account;
                }

                public int Promote(string from, string to)
                {
                    var count = 0;
                    foreach (var account in _store.WithStatus(from).ToList())
                    {
                        account.Status = account.Balance switch
                        {
                            < 0 => "blocked",
                            > 1000 when to != "gold" => "silver",
                            _ => to,
                        };
                        count++;
                    }

                    _logger.LogDebug("Promoted {Count} from {From} to {To}", count, from, to);
                    return count;
                }

                public string Describe(int id)
                {
                    var account = _store.Find(id);
                    var text = account is null ? "unknown" : $"{account.Id}: {account.Status}, {account.Tags.Count} tags";
                    for (var i = 0; i < 3; i++)
                    {
                        text += i % 2 == 0 ? "." : ",";
                    }

                    return text;
                }

                public async Task<decimal> SettleAsync(HttpClient client, int id)
                {
                    try
                    {
                        var rate = await client.GetStringAsync("https://rates.example/today");
                        var account = _store.Find(id);
                        if (account != null && decimal.TryParse(rate, out var factor))
                        {
                            account.Balance *= factor;
                            return account.Balance;
                        }

                        return 0m;
                    }
                    catch (HttpRequestException problem)
                    {
                        _logger.LogError(problem, "Settling {Id} failed", id);
                        return -1m;
                    }
                }
            }

            public static class Endpoint{{id}}
            {
                public static string Handle(Service{{id}} service, Module{{next}}.Store{{next}} other, IReadOnlyDictionary<string, string> form)
                {
                    var name = form.TryGetValue("name", out var value) ? value : "";
                    var account = service.Register(form.Count, name, form["email"]);
                    var total = other.Total();
                    var line = string.Join(";", account.Tags.Select(tag => tag.ToUpperInvariant()));
                    return total > 100m ? service.Describe(account.Id) + line : $"{account.Id} {line}";
                }
            {{Leak(isMarked, id)}}}

            """);
        return code.ToString();
    }

    private static string Mark(bool isMarked, string category) => isMarked ? $"    [PersonalData(Category.{category})]\n" : "";

    private static string Leak(bool isMarked, string id) => isMarked
        ? $"\n    public static void Greet(ILogger logger, Account{id} account) => logger.LogInformation(\"Hello {{Name}}\", account.Name);\n"
        : "";

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
