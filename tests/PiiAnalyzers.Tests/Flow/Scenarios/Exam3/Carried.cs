namespace Scenarios.Exam3;

/// <summary>What carries data far: exceptions that are wrapped, iterators, with-chains, nested generics, static caches, closures in fields.</summary>
internal static class Carried
{
    static void RethrownAndWrapped(Customer c)
    {
        try
        {
            Outer(c.Email); // ! PII1003 Customer.Email
        }
        catch (ServiceException e)
        {
            Console.WriteLine(e.Message); // ok the wrapper's message is a constant
            Console.WriteLine(e.InnerException!.Message); // ! PII1001 Customer.Email
            Env.Log.LogError(e, "Failed"); // ! PII1001 Customer.Email
            Env.Log.LogError("Failed with {Code}", e.Code); // ok a code
        }
    }

    static void WrappedClean(Customer c)
    {
        try
        {
            Outer(c.Segment); // ok a segment
        }
        catch (ServiceException e)
        {
            Env.Log.LogError(e, "Failed"); // ok a segment
            throw new ServiceException("again " + e.InnerException!.Message, e.Code, e); // ok a segment
        }
    }

    static void CarriedInProperty(Customer c)
    {
        try
        {
            throw new ServiceException("failed", 3, null) { Subject = c.Name }; // -
        }
        catch (ServiceException e) when (e.Subject is { Length: > 2 } subject)
        {
            Console.WriteLine(subject); // ! PII1001 Customer.Name
            e.Subject = null;
            Console.WriteLine(e.Subject ?? "none"); // ok taken away
        }
    }

    static void ConsumedLater(List<Customer> all)
    {
        var pending = Pending(all, static c => c.Phone);
        var quiet = Pending(all, static c => c.Segment);
        Console.WriteLine(pending.Count()); // ok a count
        Console.WriteLine(string.Join(",", quiet)); // ok segments
        var twice = pending.Concat(quiet).ToLookup(static x => x?.Length);
        Console.WriteLine(string.Join(",", twice.Select(static g => g.Key))); // ok lengths
        Console.WriteLine(string.Join(",", twice.SelectMany(static g => g))); // ! PII1001 Customer.Phone
    }

    static void Evaluated(List<Customer> all)
    {
        var source = new List<string> { "a", "b" };
        var later = source.Select(static x => x + "!");
        Console.WriteLine(string.Join(",", later)); // ok constants so far
        var before = later.ToList();
        source.Add(all[0].Email);
        Console.WriteLine(string.Join(",", before)); // ok taken before
        Console.WriteLine(string.Join(",", later)); // ! PII1001 Customer.Email
    }

    static void WithChain(Customer c)
    {
        var start = new Draft(1, "", new Part("", ""));
        var named = start with { Title = c.Name };
        var nested = named with { Part = named.Part with { Text = c.Home.City, Code = c.Segment } };
        var cleaned = nested with { Title = "none", Part = nested.Part with { Text = "" } };
        Console.WriteLine(start); // ok the first is unchanged
        Console.WriteLine(named.Part); // ok nothing was put in the part yet
        Console.WriteLine(nested.Part.Code); // ok a segment
        Console.WriteLine(named); // ! PII1001 Customer.Name
        Console.WriteLine(nested.Part); // ! PII1001 Address.City
        Console.WriteLine(nested); // ! PII1001 Address.City, PII1001 Customer.Name
        Console.WriteLine(cleaned); // ok both were replaced
        Console.WriteLine(cleaned with { Title = named.Title }); // ! PII1001 Customer.Name
    }

    static void PropertyPatterns(Customer c)
    {
        var kind = c switch
        {
            { Orders.Count: 0 } => "no orders",
            { Home.CountryCode: "LV", Email.Length: > 5 } => "local",
            { Name: var name } when name.Contains(' ') => "two words",
            _ => "other",
        };
        Console.WriteLine(kind); // ok constants
        var label = c switch { { Phone: { } phone } => "call " + phone, { Segment: var s } => s };
        Console.WriteLine(label); // ! PII1001 Customer.Phone
        var place = c is { Home: { Street: var street, CountryCode: var country } } ? (street, country) : ("", "");
        Console.WriteLine(place.Item2); // ok a country
        Console.WriteLine(place.Item1); // ! PII1001 Address.Street
        Console.WriteLine(place); // ! PII1001 Address.Street
    }

    static void NestedGenerics(List<Customer> all)
    {
        var index = new Dictionary<int, Dictionary<string, List<(string Who, int Size)>>>();
        foreach (var c in all)
        {
            index.TryAdd(c.Id, []);
            index[c.Id][c.Segment] = [(c.Email, c.Email.Length)];
        }

        foreach (var (id, groups) in index)
        {
            Console.WriteLine((id, groups.Values.First()[0].Who)); // ! PII1001 Customer.Email
            foreach (var (group, items) in groups)
            {
                Console.WriteLine($"{group}: {items.Count}"); // ok a segment and a count
                Console.WriteLine(items[0].Size); // ok a length
                Console.WriteLine(items[0].Who); // ! PII1001 Customer.Email
                Console.WriteLine(items[0]); // ! PII1001 Customer.Email
            }
        }

        Console.WriteLine(index.Values.SelectMany(static g => g.Values).SelectMany(static i => i).First().Who); // ! PII1001 Customer.Email
    }

    static void TuplesAsKeys(Customer c)
    {
        var totals = new Dictionary<(string Group, int Year), decimal> { [(c.Segment, 2024)] = 5 };
        var visits = new Dictionary<(string Who, int Year), (decimal Sum, string Place)> { [(c.Name, 2024)] = (7, c.Segment) };
        Console.WriteLine(string.Join(",", totals)); // ok a segment and numbers
        Console.WriteLine(string.Join(",", visits.Values)); // ok a number and a segment
        Console.WriteLine(visits.Keys.First().Who); // ! PII1001 Customer.Name
        Console.WriteLine(string.Join(",", visits)); // ! PII1001 Customer.Name
    }

    static void Boxes(Customer c)
    {
        var box = new Box<Box<Pair<string, int>>>(new(new(c.Email, c.Id)));
        Console.WriteLine(box.Value.Value); // ! PII1001 Customer.Email
        Console.WriteLine(box.Value.Value.Left); // ! PII1001 Customer.Email
        Console.WriteLine(box.Map(static b => b.Value.Right).Value); // ok an id
        Console.WriteLine(box.Map(static b => b.Value.Flip()).Value.Right); // ! PII1001 Customer.Email
        Console.WriteLine(box.Map(static b => b.Value.Flip()).Value.Left); // ok flipped
        Console.WriteLine(box.Map(static b => b.Value.Flip().Flip()).Value.Left); // ! PII1001 Customer.Email
        Console.WriteLine(box); // ok prints the name of a type
    }

    static void ClosureFields(Customer c)
    {
        var button = new Button { Caption = () => c.Segment, Hint = () => c.Name };
        var other = new Button { Caption = static () => "ok", Hint = static () => "none" };
        Console.WriteLine(button.Caption()); // ok a segment
        Console.WriteLine(other.Hint()); // ok the other button
        Console.WriteLine(button.Hint()); // ! PII1001 Customer.Name
        Console.WriteLine(button.Paint()); // ! PII1001 Customer.Name
        Console.WriteLine(other.Paint()); // ok the other button
        button.Hint = other.Hint;
        Console.WriteLine(button.Paint()); // ok replaced by the other's
    }

    static void StaticCaches(Customer c)
    {
        Names.Remember(c.Id, c.Name);
        Codes.Remember(c.Id, c.Segment);
        Console.WriteLine(Codes.Recall(c.Id)); // ok another cache
        Console.WriteLine(Names.Recall(c.Id)); // ! PII1001 Customer.Name
        Cached<string>.Value = c.Email;
        Cached<object>.Value = c.Segment;
        Console.WriteLine(Cached<object>.Value); // ok another closed type
        Console.WriteLine(Cached<string>.Value); // ! PII1001 Customer.Email
    }

    private static void Outer(string text)
    {
        try
        {
            Inner(text);
        }
        catch (FormatException e)
        {
            throw new ServiceException("the service failed", 5, e); // -
        }
    }

    private static void Inner(string text)
    {
        try
        {
            throw new FormatException($"bad '{text}'"); // -
        }
        catch (FormatException e) when (e.Message.Length > 0)
        {
            throw;
        }
    }

    private static IEnumerable<T> Pending<T>(IEnumerable<Customer> all, Func<Customer, T> pick)
    {
        foreach (var c in all)
        {
            yield return pick(c);
        }
    }

    private sealed class ServiceException(string message, int code, Exception? inner) : Exception(message, inner)
    {
        public int Code => code;
        public string? Subject { get; set; }
    }

    private sealed record Part(string Text, string Code);

    private sealed record Draft(int Id, string Title, Part Part);

    private sealed class Box<T>(T value)
    {
        public T Value => value;
        public Box<TOut> Map<TOut>(Func<T, TOut> map) => new(map(value));
    }

    private readonly record struct Pair<TLeft, TRight>(TLeft Left, TRight Right) { public Pair<TRight, TLeft> Flip() => new(Right, Left); }

    private sealed class Button
    {
        public required Func<string> Caption { get; init; }
        public required Func<string> Hint { get; set; }
        public string Paint() => $"[{Caption()}] {Hint()}";
    }

    private static class Names
    {
        private static readonly Dictionary<int, string> s_all = [];
        public static void Remember(int id, string text) => s_all[id] = text;
        public static string? Recall(int id) => s_all.GetValueOrDefault(id);
    }

    private static class Codes
    {
        private static readonly Dictionary<int, string> s_all = [];
        public static void Remember(int id, string text) => s_all[id] = text;
        public static string? Recall(int id) => s_all.GetValueOrDefault(id);
    }

    private static class Cached<T> { public static T? Value { get; set; } }
}
