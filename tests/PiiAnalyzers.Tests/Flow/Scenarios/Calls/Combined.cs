namespace Scenarios.Calls;

internal static class Combined
{
    static async Task AsyncTupleAndPattern(Customer c)
    {
        if (await LoadAsync(c) is (> 0, { Length: > 2 } name) and var (id, _))
        {
            Env.Log.LogInformation("{V}", id); // ok the id
            Env.Log.LogInformation("{V}", name); // ! PII1001 Customer.Name
        }
    }

    static void IteratorClosureAndException(List<Customer> all)
    {
        var last = "";
        try
        {
            foreach (var mail in Walk(all, x => last = x.Name))
            {
                if (mail.Length == 0)
                {
                    throw new InvalidOperationException("empty mail after " + last); // ! PII1003 Customer.Name
                }
            }
        }
        catch (InvalidOperationException ex) when (ex.Message.Length > 3)
        {
            Env.Log.LogError("{V}", ex.Message); // ! PII1001 Customer.Name
        }
    }

    static void SwitchOverDelegates(Customer c, int kind)
    {
        Func<Customer, string> pick = kind switch { 0 => static x => x.Segment, 1 => static x => x.Id.ToString(), _ => static x => x.Home.CountryCode };
        Env.Log.LogInformation("{V}", pick(c)); // ok none of the three is marked
        pick = kind switch { 0 => pick, _ => static x => x.Home.City };
        Env.Log.LogInformation("{V}", pick(c)); // ! PII1001 Address.City
    }

    static void GenericRefAndLoop(Customer c)
    {
        string[] cells = ["a", "b", "c"];
        for (var i = 0; i < cells.Length; i++)
        {
            Replace(ref cells[i], i == 1 ? c.Email : "x");
        }

        Env.Log.LogInformation("{V}", string.Concat(cells)); // ! PII1001 Customer.Email
        Array.ForEach(cells, static cell => Env.Log.LogInformation("{V}", cell.Length)); // ok lengths
    }

    static void LinqOverRecordsWithWith(List<Person> people)
    {
        var hidden = people.Select(static p => p with { Name = "-", Email = "-" }).Where(static p => p.Id > 0).ToList();
        Env.Log.LogInformation("{V}", hidden[0]); // ok both members are overwritten
        var half = (from p in people let q = p with { Name = "-" } select (q.Id, q)).First();
        Env.Log.LogInformation("{V}", half.q); // ! PII1001 Person.Email
        Env.Log.LogInformation("{V}", half.Id); // ok the id
    }

    static void UsingTryAndOut(Customer c)
    {
        using var scope = Env.Log.BeginScope(c.Id); // ok the id
        if (!TryDescribe(c, out var text) || text is not [_, ..])
        {
            return;
        }

        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Phone
    }

    static async Task LazyTaskInADictionary(List<Customer> all)
    {
        var cache = new Dictionary<int, Lazy<Task<string>>>();
        foreach (var c in all)
        {
            cache[c.Id] = new Lazy<Task<string>>(async () => (await LoadAsync(c)).Name);
        }

        Env.Log.LogInformation("{V}", cache.Keys.Count); // ok a count
        Env.Log.LogInformation("{V}", await cache[7].Value); // ! PII1001 Customer.Name
    }

    static void VisitorOverATree(Tree tree)
    {
        var labels = new List<string>();
        var owners = new List<string>();
        tree.Visit(t => { labels.Add(t.Label); owners.Add(t.Owner?.Name ?? "-"); });
        Env.Log.LogInformation("{V}", string.Join(',', labels)); // ok only labels
        Env.Log.LogInformation("{V}", string.Join(',', owners)); // ! PII1001 Customer.Name
    }

    static void GotoFinallyAndLocalFunction(Customer c)
    {
        var text = c.Email;
        var turn = 0;
    again:
        try
        {
            if (turn++ == 0)
            {
                goto again;
            }
        }
        finally
        {
            Wipe();
        }

        Env.Log.LogInformation("{V}", text); // ok wiped in finally on every way here

        void Wipe() => text = "";
    }

    static void PipelineOfFunctions(Customer c)
    {
        Func<string, string>[] hide = [static s => s.Trim(), static s => s.Length.ToString()];
        var text = hide[1](hide[0](c.Email));
        Env.Log.LogInformation("{V}", text); // ok the last function keeps the length only
        var loud = hide[0](c.Email);
        Env.Log.LogInformation("{V}", loud); // ! PII1001 Customer.Email
    }

    static void ResultType(Customer c)
    {
        var outcome = Validate(c).Match(static ok => ok.Segment, static error => error);
        Env.Log.LogInformation("{V}", outcome); // ok a segment or a constant error
        var mail = Validate(c).Match(static ok => ok.Email, static error => error);
        Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
    }

    private static async Task<(int Id, string Name)> LoadAsync(Customer c)
    {
        await Task.Yield();
        return (c.Id, c.Name);
    }

    private static IEnumerable<string> Walk(List<Customer> all, Action<Customer> seen)
    {
        foreach (var c in all)
        {
            seen(c);
            yield return c.Email;
        }
    }

    private static void Replace<T>(ref T target, T value) => target = value;

    private static bool TryDescribe(Customer c, out string text)
    {
        text = c.Phone is { } phone ? $"tel. {phone}" : "";
        return text != "";
    }

    private static Result<Customer> Validate(Customer c) =>
        c.Email.Contains('@') ? new Result<Customer>.Success(c) : new Result<Customer>.Failure("no valid mail");

    private abstract record Result<T>
    {
        public TOut Match<TOut>(Func<T, TOut> success, Func<string, TOut> failure) => this switch
        {
            Success(var value) => success(value),
            Failure(var error) => failure(error),
            _ => throw new InvalidOperationException("Neither"), // -
        };

        public sealed record Success(T Value) : Result<T>;

        public sealed record Failure(string Error) : Result<T>;
    }

    internal sealed class Tree
    {
        public string Label { get; init; } = "";

        public Customer? Owner { get; init; }

        public List<Tree> Children { get; } = [];

        public void Visit(Action<Tree> visit)
        {
            visit(this);
            foreach (var child in Children)
            {
                child.Visit(visit);
            }
        }
    }
}
