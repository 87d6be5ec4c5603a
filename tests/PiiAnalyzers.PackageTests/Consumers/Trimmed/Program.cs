using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Matrix;
using PiiAnalyzers;

// Everything that is generated, called once; the output of the linked program must be that of the one that is not.
var customer = new Customer
{
    Id = Guid.Parse("0d3f3c1a-5a47-4b55-9d6b-3f3c1a5a474b"),
    Name = "Ada",
    Email = "ada@example.org",
    Password = "secret",
    Phone = "+44 1",
    Born = new DateTime(1815, 12, 10, 0, 0, 0, DateTimeKind.Utc),
    Created = new DateTime(2020, 1, 2, 0, 0, 0, DateTimeKind.Utc),
    Guardian = new Company { Name = "Babbage", Contact = "Charles" },
    Home = new Box<Point> { Label = "home", Value = new Point { X = 1.5, Y = 2 } },
    Work = new Point { X = 3 },
}.With("AB-1");
customer.Orders.Add(new Order { Total = 3, Buyer = customer, Note = new Letter("Byron", "dear"), To = new Place { Street = "St James's Square" } });
customer.Friends["self"] = customer;
customer.Friends["none"] = null;

var values = new Values
{
    Bool = true, Char = 'c', Sbyte = -1, Byte = 2, Short = -3, Ushort = 4, Int = -5, Uint = 6, Long = -7, Ulong = 8, Float = 1.5f, Double = 2.5, Decimal = 3.5m, Native = 9,
    Big = BigInteger.Pow(10, 30), Enum = DayOfWeek.Friday, Guid = customer.Id, Date = customer.Born, Moment = new DateTimeOffset(customer.Created, TimeSpan.Zero), Span = TimeSpan.FromMinutes(90),
    Text = "text", Maybe = 1, Bytes = [1, 2], Memory = new byte[] { 3 }, Site = new Uri("https://example.org/a"), Version = new Version(1, 2), Address = IPAddress.Loopback, Builder = new StringBuilder("built"),
    Json = JsonDocument.Parse("{\"a\":[1]}").RootElement, Node = JsonNode.Parse("[true]"), Pair = (1, "one"), Array = [1], Jagged = [["a"], []], List = [1, null], Set = ["s"], Sorted = [2, 1], Linked = new([1]),
    Queue = new([1, 2]), Stack = new([1, 2]), Observable = [5], ReadOnly = ["r"], Map = new() { ["k"] = 1 }, ByDay = new Dictionary<DayOfWeek, string?> { [DayOfWeek.Monday] = null }, ByPoint = new() { [(1, 2)] = "p" },
    Any = 7, Day = new DateOnly(2020, 1, 2), Time = new TimeOnly(3, 4), Half = (Half)0.5, Wide = Int128.MaxValue, Unsigned = UInt128.MaxValue, Rune = new Rune('z'), ReadOnlySet = new HashSet<int> { 1 },
    Immutable = [1, 2], ImmutableMap = ImmutableDictionary<int, string>.Empty.Add(1, "one"), Frozen = new[] { "f" }.ToFrozenSet(), FrozenMap = new Dictionary<string, int> { ["f"] = 1 }.ToFrozenDictionary(),
};

Console.WriteLine(customer.ToRedactedString());
Console.WriteLine(values.ToRedactedString());
Console.WriteLine(customer.ExportPersonalData());
var export = values.ExportPersonalData();
Console.WriteLine(export);
Console.WriteLine(PersonalData.Import<Values>(export).ExportPersonalData() == export);
Console.WriteLine(PersonalData.Import<Customer>(customer.ExportPersonalData()).Orders[0].Note is Letter);
Console.WriteLine(PersonalData.Export(customer, ExportFormat.Csv));
Console.WriteLine(PersonalData.ExportSchema<Customer>().Length > 100);
Console.WriteLine(new Modern(" Grace") { Family = "Hopper", Email = " g@example.org " }.ExportPersonalData());
Console.WriteLine(new Spot(1).ToRedactedString() + new Visit("127.0.0.1").ToRedactedString());
Console.WriteLine(string.Join(",", PersonalData.Describe<Customer>()!.Members.Select(static member => member.Name)));
Console.WriteLine(PersonalData.IsDue(customer, new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero)));
Console.WriteLine(customer.ErasePersonalData(ErasureGround.ConsentWithdrawn).Entries.Count);
Console.WriteLine(customer.ExportPersonalData());
