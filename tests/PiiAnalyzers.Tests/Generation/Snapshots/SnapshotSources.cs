namespace PiiAnalyzers.Tests.Generation.Snapshots;

/// <summary>One small source per shape of type; what is generated for it lies beside this file, to be read.</summary>
internal static class SnapshotSources
{
    internal static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["Class"] = """
            namespace Shop;

            [DataSubject]
            public partial class Customer
            {
                [DataSubjectId] public int Id { get; set; }
                [PersonalData(Category.Email)] public string Email { get; set; } = "";
                [PersonalData(Category.BirthDate)] public DateOnly? Born { get; set; }
                public decimal Credit { get; set; }
            }
            """,
        ["NotPartial"] = """
            namespace Shop;

            public class Contact
            {
                [PersonalData(Category.Phone)] public string? Phone { get; set; }
            }
            """,
        ["Struct"] = """
            namespace Shop;

            public partial struct Point
            {
                [PersonalData(Category.PreciseLocation)] public double X { get; set; }
                [PersonalData(Category.PreciseLocation)] public double? Y { get; set; }
            }
            """,
        ["RecordClass"] = """
            namespace Shop;

            public partial record Person
            {
                [PersonalData(Category.Name)] public string Name { get; init; } = "";
            }
            """,
        ["PositionalRecord"] = """
            namespace Shop;

            public record Patient(int Id, [PersonalData(Category.Name)] string Name, [property: PersonalData(Category.Health)] string? Diagnosis);
            """,
        ["RecordStruct"] = """
            namespace Shop;

            public readonly partial record struct Visit([PersonalData(Category.IpAddress)] string Address, DateTime At);
            """,
        ["Nested"] = """
            namespace Shop;

            public partial class Shelf
            {
                private partial class Loan
                {
                    [PersonalData(Category.Name)] public string Reader { get; set; } = "";
                }
            }
            """,
        ["Generic"] = """
            namespace Shop;

            public class Box<T>
                where T : class, new()
            {
                [PersonalData(Category.Name)] public string Owner { get; set; } = "";
                public T? Content { get; set; }
            }
            """,
        ["AbstractAndInherited"] = """
            namespace Shop;

            public abstract partial class Party
            {
                [PersonalData(Category.Name)] public abstract string Name { get; set; }
                [PersonalData(Category.GovernmentId)] private string _tax = "";

                public string Tax() => _tax;
            }

            public partial class Company : Party
            {
                public override string Name { get; set; } = "";
                [PersonalData(Category.Phone)] public string? Phone { get; set; }
            }
            """,
        ["Interface"] = """
            namespace Shop;

            public interface IReachable
            {
                [PersonalData(Category.Email)] string Email { get; }
            }

            public class Member : IReachable
            {
                public string Email { get; set; } = "";
                public IReachable? Deputy { get; set; }
            }
            """,
        ["InitAndRequired"] = """
            namespace Shop;

            public class Booking
            {
                [PersonalData(Category.Name)] public required string Guest { get; init; }
                [PersonalData(Category.Email)] public string? Email { get; init; }
                public required int Room { get; init; }
            }
            """,
        ["PrivateAndReadOnlyFields"] = """
            namespace Shop;

            public partial class Account
            {
                [PersonalData(Category.Name)] private readonly string _owner;
                [PersonalData(Category.BankAccount)] private string _number = "";

                public Account(string owner) => _owner = owner;

                public string Print() => _owner + _number;
            }
            """,
        ["KeywordsAndUnicode"] = """
            namespace Shop.@class;

            public partial class @event
            {
                [PersonalData(Category.Name)] public string @string { get; set; } = "";
                [PersonalData(Category.PostalAddress)] public string Straße { get; set; } = "";
            }
            """,
        ["GlobalNamespace"] = """
            public class Everywhere
            {
                [PersonalData] public string Name { get; set; } = "";
            }
            """,
        ["PartialAcrossFiles"] = """
            namespace Shop
            {
                public partial class Guest
                {
                    [PersonalData(Category.Name)] public string Name { get; set; } = "";
                }
            }

            namespace Shop
            {
                public partial class Guest
                {
                    [PersonalData(Category.Email)] public string Email { get; set; } = "";
                }
            }
            """,
        ["Collections"] = """
            namespace Shop;

            public class Household
            {
                [PersonalData(Category.Phone)] public List<string> Phones { get; } = new();
                [PersonalData(Category.Name)] public string[] Names { get; set; } = [];
                [PersonalData(Category.Email)] public Dictionary<string, string?>? Emails { get; set; }
                public List<Household?> Neighbours { get; set; } = new();
                public Dictionary<int, Household> ByNumber { get; } = new();
                public (Household? Left, int Distance) Nearest { get; set; }
            }
            """,
        ["CyclesAndCarriers"] = """
            namespace Shop;

            public partial class Customer
            {
                [PersonalData(Category.Name)] public string Name { get; set; } = "";
                public List<Order> Orders { get; } = new();
            }

            public class Order
            {
                public Customer? Buyer { get; set; }
                public Order? Next { get; set; }
                [PersonalData(Category.PostalAddress)] public Place? To { get; set; }
            }

            public class Place
            {
                public string Street { get; set; } = "";
            }
            """,
        ["Polymorphic"] = """
            namespace Shop;

            public class Animal
            {
                public int Age { get; set; }
            }

            public class Dog : Animal
            {
                [PersonalData(Category.Name)] public string Owner { get; set; } = "";
            }

            public class Kennel
            {
                [PersonalData(Category.Name)] public string Keeper { get; set; } = "";
                public Animal? Guest { get; set; }
                public object? Anything { get; set; }
            }
            """,
        ["MarksInFull"] = """
            namespace Shop;

            [DataSubject, Retention("P2Y", Anchor = nameof(Created))]
            public partial class Applicant
            {
                [DataSubjectId] public Guid Id { get; set; }
                public DateTime Created { get; set; }
                [PersonalData("contact.email", Purposes = new[] { "hire" }, Retention = "P6M", Reason = "asked \"for\"")] public string Email { get; set; } = "";
                [PersonalData(Category.Transaction, Erasure = ErasureEffect.Keep, Reason = "bookkeeping law")] public decimal Fee { get; set; }
                [PersonalData(Category.Name, Erasure = ErasureEffect.Tombstone)] public string Name { get; set; } = "";
                [PersonalData(Category.Credential)] public string? Password { get; set; }
                [PersonalData(Category.Other, Export = false)] public string? Remarks { get; set; }
                [PersonalData(Category.Name)] public string Initials => Name[..1];
                [PersonalData(Category.Phone)] public string Phone { get => _phone; set => _phone = value.Trim(); }
                private string _phone = "";
            }
            """,
    };
}
