// Compiled into every scenario: the marked types that cases read from, and the sinks they use.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Net.Http;
global using System.Text;
global using System.Threading.Tasks;
global using Microsoft.Extensions.Logging;
global using PiiAnalyzers;
global using Scenarios;

namespace Scenarios;

/// <summary>A class with marked members and no ToString of its own: printing it shows only the type name.</summary>
public class Customer
{
    public int Id { get; set; }
    [PersonalData(Category.Name)] public string Name { get; set; } = "";
    [PersonalData(Category.Email)] public string Email { get; set; } = "";
    [PersonalData(Category.Phone)] public string? Phone { get; set; }
    [PersonalData(Category.BirthDate)] public DateTime BirthDate { get; set; }
    public string Segment { get; set; } = "";
    public Address Home { get; set; } = new();
    public List<Order> Orders { get; set; } = new();
}

/// <summary>Personal data one level down.</summary>
public class Address
{
    [PersonalData(Category.PostalAddress)] public string Street { get; set; } = "";
    [PersonalData(Category.PostalAddress)] public string City { get; set; } = "";
    public string CountryCode { get; set; } = "";
}

/// <summary>Nothing personal of its own; leads to a customer.</summary>
public class Order
{
    public int Number { get; set; }
    public decimal Total { get; set; }
    public Customer? Buyer { get; set; }
}

/// <summary>A record: printing it prints its members.</summary>
public record Person(int Id, [PersonalData(Category.Name)] string Name, [PersonalData(Category.Email)] string Email);

/// <summary>A record with nothing personal in it.</summary>
public record Product(int Id, string Title, decimal Price);

/// <summary>A value type with a marked member.</summary>
public struct Contact
{
    public int Id;
    [PersonalData(Category.Phone)] public string Phone;
}

/// <summary>Every value of this type is personal data.</summary>
[PersonalData(Category.GovernmentId)]
public readonly struct PersonalCode
{
    public PersonalCode(string value) => Value = value;
    public string Value { get; }
    public override string ToString() => Value;
}

/// <summary>Fields and methods that cases share. A logger, an HTTP client, and values that are not personal.</summary>
public static class Env
{
    public static ILogger Log => throw new InvalidOperationException();
    public static HttpClient Http => throw new InvalidOperationException();
    public static string PublicText => "public";
    public static bool Coin => DateTime.UtcNow.Ticks % 2 == 0;
    public static int Number => 7;
}
