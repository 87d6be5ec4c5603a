#pragma warning disable CA1852 // Sealed or not is part of what is tested.
using System.Collections.Immutable;

namespace PiiAnalyzers.Runtime.Tests.Generated;

[DataSubject]
public partial class Customer
{
    [DataSubjectId] public int Id { get; set; }
    [PersonalData(Category.Name)] public string Name { get; set; } = "";
    [PersonalData(Category.Email, Purposes = ["respond.support"], Retention = "P2Y")] public string? Email { get; set; }
    [PersonalData(Category.BirthDate)] public DateOnly? BirthDate { get; set; }
    [CredentialData] public string? Password { get; set; }
    [PersonalData(Category.Opinion, Export = false, Reason = "internal")] public string Notes { get; set; } = "";
    [PersonalData(Category.Phone)] private string? _phone;
    public string Segment { get; set; } = "";
    public string Display => $"{Name} <{Email}>";
    public string? IpAddress { get; set; }
    public Address? Home { get; set; }
    public List<Order>? Orders { get; set; }
    public Dictionary<string, Address?> Places { get; } = [];
    public Customer? Friend { get; set; }
    public object? Anything { get; set; }

    public void SetPhone(string phone) => _phone = phone;
}

public class Address
{
    [PersonalData(Category.PostalAddress)] public string Street { get; set; } = "";
    public string CountryCode { get; set; } = "";
}

public class Order
{
    public int Number { get; set; }
    public Customer? Buyer { get; set; }
}

public partial class Employee : Customer
{
    [PersonalData(Category.Income)] public decimal Salary { get; set; }
}

public class Contractor : Employee
{
    [PersonalData(Category.BankAccount)] public string Iban { get; set; } = "";
}

public record Person(int Id, [PersonalData(Category.Name)] string Name, [property: EmailData] string Mail);

public partial record struct Point([property: PersonalData(Category.PreciseLocation)] double X, [PersonalData(Category.PreciseLocation)] double Y);

[PersonalData(Category.GovernmentId)]
public readonly struct PersonalCode(string value)
{
    public string Value { get; } = value;
}

public class Everything
{
    [PersonalData] public DateTime Time { get; set; } = new(2024, 2, 29, 13, 5, 6, DateTimeKind.Utc);
    [PersonalData] public DateTimeOffset Offset { get; set; } = new(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(2));
    [PersonalData] public TimeOnly Clock { get; set; } = new(23, 59);
    [PersonalData] public TimeSpan Span { get; set; } = TimeSpan.FromHours(26);
    [PersonalData] public decimal Money { get; set; } = 12.50m;
    [PersonalData] public double Ratio { get; set; } = double.NaN;
    [PersonalData] public float Half { get; set; } = 0.5f;
    [PersonalData] public System.Numerics.BigInteger Big { get; set; } = System.Numerics.BigInteger.Pow(10, 30);
    [PersonalData] public Guid Guid { get; set; } = new("0f8fad5b-d9cb-469f-a165-70867728950e");
    [PersonalData] public Uri? Uri { get; set; } = new("https://example.com/a b", UriKind.RelativeOrAbsolute);
    [PersonalData] public byte[]? Bytes { get; set; } = [1, 2, 3];
    [PersonalData] public DayOfWeek Day { get; set; } = DayOfWeek.Friday;
    [PersonalData] public int? Missing { get; set; }
    [PersonalData] public ImmutableArray<int> Frozen { get; set; }
    [PersonalData] public (string First, int Second) Pair { get; set; } = ("a", 2);
    [PersonalData] public Stream? Stream { get; set; } = Stream.Null;
    [PersonalData] public object? Any { get; set; } = new List<object?> { 1, "x", null, true };
    [PersonalData] public string @class { get; set; } = "Vārds \"<&>\" 😀";
    [PersonalData] public System.Text.Json.JsonElement Json { get; set; }
    [PersonalData] public Dictionary<DayOfWeek, int[]> Map { get; set; } = new() { [DayOfWeek.Monday] = [1, 2] };
    public PersonalCode Code { get; set; } = new("010101-12345");
    public PersonalCode? NoCode { get; set; }
    [PersonalData] public Profile Profile { get; set; } = new();
}

public class Profile
{
    public string Motto { get; set; } = "carpe diem";
    public Profile? Next { get; set; }
}

public partial class Box<T>
{
    [PersonalData] public T? Value { get; set; }
    public T? Unmarked { get; set; }
}

public class Wrapper<T>
{
    [PersonalData] public string Name { get; set; } = "secret";
    public Box<T>? Inner { get; set; }
}
