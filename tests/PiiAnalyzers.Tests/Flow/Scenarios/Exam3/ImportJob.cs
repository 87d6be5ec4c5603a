namespace Scenarios.Exam3;

/// <summary>An import: rows become objects, are validated, errors are collected and reported.</summary>
internal static class ImportJob
{
    static void Import(List<Customer> all)
    {
        var job = new Importer(new RowReader(), new RowValidator());
        var summary = job.Run(all.Select(static c => $"{c.Id};{c.Email};{c.Phone}"));
        Console.WriteLine(summary.Accepted.Count); // ok a count
        Console.WriteLine(summary.Accepted.MaxBy(static r => r.Raw.Length)!.Raw); // ! PII1001 Customer.Email, PII1001 Customer.Phone
        Console.WriteLine(string.Join(",", summary.Codes)); // ok codes
        Console.WriteLine(string.Join(",", summary.Accepted.Select(static r => r.Line))); // ok line numbers
        Console.WriteLine(string.Join(",", summary.Accepted.Select(static r => r.Raw))); // ! PII1001 Customer.Email, PII1001 Customer.Phone
    }

    static void Errors(List<Customer> all)
    {
        var report = new ErrorReport();
        var line = 0;
        foreach (var c in all)
        {
            report.Check(++line, "email", c.Email, static m => m.Contains('!'));
            report.Check(line, "segment", c.Segment, static s => s.Length > 90);
        }

        Env.Log.LogWarning("{Count} errors", report.Count); // ok a count
        Env.Log.LogWarning("{Fields}", string.Join(",", report.Fields())); // ok names of fields
        Env.Log.LogWarning("{Lines}", string.Join(",", report.Lines())); // ok numbers
        Env.Log.LogWarning("{Report}", report.Render()); // ! PII1001 Customer.Email
    }

    static void OneReportEach(List<Customer> all)
    {
        var people = new ErrorReport();
        var places = new ErrorReport();
        for (var i = 0; i < all.Count; i++)
        {
            people.Check(i, "name", all[i].Name, static _ => false);
            places.Check(i, "country", all[i].Home.CountryCode, static _ => false);
        }

        Console.WriteLine(places.Render()); // ok codes of countries
        Console.WriteLine(people.Render()); // ! PII1001 Customer.Name
        people.Clear();
        Console.WriteLine(people.Render()); // ok cleared
    }

    static void Progress(List<Customer> all)
    {
        var progress = new ProgressBoard();
        foreach (var c in all)
        {
            progress.Step(c.Name);
            Console.WriteLine($"{progress.Percent(all.Count)}% {progress.Current}"); // ! PII1001 Customer.Name
            Console.WriteLine(progress.Current); // ! PII1001 Customer.Name
            progress.Done();
            Console.WriteLine(progress.Current); // ok nothing is being worked on
        }

    }

    static void FailFast(List<Customer> all)
    {
        var line = 0;
        foreach (var c in all)
        {
            line++;
            try
            {
                Parse(c.Phone ?? ""); // ! PII1003 Customer.Phone
            }
            catch (ImportException e)
            {
                Env.Log.LogError("Line {Line}, column {Column}", line, e.Column); // ok numbers
                throw new ImportException($"line {line}, column {e.Column}", 0); // ok numbers
            }
        }
    }

    static void Mapping(List<Customer> all)
    {
        var map = new Dictionary<string, Action<Target, Customer>>
        {
            ["mail"] = static (t, c) => t.Contact = c.Email,
            ["segment"] = static (t, c) => t.Group = c.Segment,
            ["orders"] = static (t, c) => t.Size = c.Orders.Count,
        };
        foreach (var c in all)
        {
            var target = new Target();
            foreach (var (column, set) in map)
            {
                Console.WriteLine(column); // ok the name of a column
                set(target, c);
            }

            Console.WriteLine((target.Size, target.Contact)); // ! PII1001 Customer.Email
            Console.WriteLine(target.Group); // ok a segment
            Console.WriteLine(target.Contact); // ! PII1001 Customer.Email
        }
    }

    static void Batches(List<Customer> all)
    {
        var batch = new Batch(1);
        batch.Full += items => Console.WriteLine(items.Count); // ok a count
        batch.Add(all[0].Name);
        batch.Add(all[1].Name);
        var loud = new Batch(1);
        loud.Full += items => Console.WriteLine(items[0]); // -
        loud.Add(all[0].Segment); // ok a segment
        loud.Add(all[0].Name); // ! PII1001 Customer.Name
    }

    private static void Parse(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                throw new ImportException($"cannot read '{text}'", i); // -
            }
        }
    }

    private sealed class ImportException(string message, int column) : Exception(message) { public int Column => column; }

    private sealed class Target
    {
        public string Contact { get; set; } = "";
        public string Group { get; set; } = "";
        public int Size { get; set; }
    }

    private sealed class RawRow
    {
        public required int Line { get; init; }
        public required string Raw { get; init; }
    }

    private sealed class RowReader
    {
        public IEnumerable<RawRow> Read(IEnumerable<string> lines)
        {
            var number = 0;
            foreach (var line in lines)
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    yield return new RawRow { Line = number, Raw = line };
                }
            }
        }
    }

    private sealed class RowValidator
    {
        public bool TryValidate(RawRow row, out int code)
        {
            code = row.Raw.Length > 200 ? 17 : row.Raw.Contains('#') ? 18 : 0;
            return code == 0;
        }
    }

    private sealed record Summary(List<RawRow> Accepted, int Rejected, IReadOnlyCollection<int> Codes, TimeSpan Elapsed);

    private sealed class Importer(RowReader reader, RowValidator validator)
    {
        public Summary Run(IEnumerable<string> lines)
        {
            var start = DateTime.UtcNow;
            var accepted = new List<RawRow>();
            var codes = new SortedSet<int>();
            var rejected = 0;
            foreach (var row in reader.Read(lines))
            {
                if (validator.TryValidate(row, out var code))
                {
                    accepted.Add(row);
                }
                else
                {
                    Env.Log.LogWarning("Line {Line} has {Code}", row.Line, code); // ok two numbers
                    codes.Add(code);
                    rejected++;
                }
            }

            return new Summary(accepted, rejected, codes, DateTime.UtcNow - start);
        }
    }

    private sealed class ErrorReport
    {
        private readonly List<(int Line, string Field, string Value)> _errors = [];
        public int Count => _errors.Count;
        public void Clear() => _errors.Clear();
        public IEnumerable<string> Fields() => _errors.Select(static e => e.Field).Distinct();
        public IEnumerable<int> Lines() => from e in _errors select e.Line;

        public void Check(int line, string field, string value, Func<string, bool> rule)
        {
            if (!rule(value))
            {
                _errors.Add((line, field, value));
            }
        }

        public string Render()
        {
            var text = new StringBuilder();
            foreach (var (line, field, value) in _errors)
            {
                text.AppendLine($"{line}: {field} '{value}'");
            }

            return text.ToString();
        }
    }

    private sealed class ProgressBoard
    {
        private int _steps;
        public string Current { get; private set; } = "";
        public void Step(string what) => Current = "working on " + what;
        public void Done() { Current = "idle"; _steps++; }
        public int Percent(int of) => _steps * 100 / of;
    }

    private sealed class Batch(int size)
    {
        private List<string> _items = [];
        public event Action<List<string>>? Full;
        public int Pending => _items.Count;

        public void Add(string item)
        {
            _items.Add(item);
            if (_items.Count >= size)
            {
                var full = _items;
                _items = [];
                Full?.Invoke(full);
            }
        }
    }
}
