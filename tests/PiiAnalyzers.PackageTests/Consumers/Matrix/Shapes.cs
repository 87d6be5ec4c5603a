using System;
using System.Collections.Generic;
using PiiAnalyzers;

namespace Matrix
{
    /// <summary>A person with everything that a type can be to another.</summary>
    [DataSubject]
    [Retention("P2Y", Anchor = nameof(Created))]
    public partial class Customer : Party, IReachable
    {
        [PersonalData(Category.GovernmentId)] private string _number = "";
        [PersonalData(Category.Other)] private readonly string _origin = "shop";

        /// <summary>Key.</summary>
        [DataSubjectId] public Guid Id { get; set; }

        /// <summary>Mail.</summary>
        [EmailData] public string Email { get; set; } = "";

        /// <summary>Secret.</summary>
        [PersonalData(Category.Credential)] public string? Password { get; set; }

        /// <inheritdoc/>
        public string? Phone { get; set; }

        /// <summary>Set once.</summary>
        [PersonalData(Category.BirthDate, Erasure = ErasureEffect.Keep, Reason = "the law")] public DateTime Born { get; init; }

        /// <summary>When.</summary>
        public DateTime Created { get; set; }

        /// <summary>Leads on, and back.</summary>
        public List<Order> Orders { get; } = new List<Order>();

        /// <summary>By key.</summary>
        public Dictionary<string, Customer?> Friends { get; } = new Dictionary<string, Customer?>();

        /// <summary>Of a type that is known at run time.</summary>
        public Party? Guardian { get; set; }

        /// <summary>In a generic type.</summary>
        public Box<Point>? Home { get; set; }

        /// <summary>A value and one that may be none.</summary>
        public Point Work { get; set; }

        /// <summary>None.</summary>
        public Point? Away { get; set; }

        /// <summary>Gets the private number.</summary>
        public string Number() => _number + _origin;

        /// <summary>Sets it.</summary>
        public Customer With(string number)
        {
            _number = number;
            return this;
        }
    }

    /// <summary>Base type.</summary>
    public abstract class Party
    {
        /// <summary>Name.</summary>
        [PersonalData(Category.Name)] public virtual string Name { get; set; } = "";
    }

    /// <summary>Another derived type.</summary>
    public sealed class Company : Party
    {
        /// <summary>What it says.</summary>
        [PersonalData(Category.Name)] public string Contact { get; set; } = "";
    }

    /// <summary>The mark is on the interface.</summary>
    public interface IReachable
    {
        /// <summary>Number.</summary>
        [PersonalData(Category.Phone)] string? Phone { get; }
    }

    /// <summary>Not marked, leads back.</summary>
    public class Order
    {
        /// <summary>Total.</summary>
        public decimal Total { get; set; }

        /// <summary>Who.</summary>
        public Customer? Buyer { get; set; }

        /// <summary>A record.</summary>
        public Note? Note { get; set; }

        /// <summary>Marked as a whole.</summary>
        [PersonalData(Category.PostalAddress)] public Place? To { get; set; }
    }

    /// <summary>Personal where it is used.</summary>
    public class Place
    {
        /// <summary>Street.</summary>
        public string Street { get; set; } = "";
    }

    /// <summary>Generic.</summary>
    /// <typeparam name="T">Content.</typeparam>
    public class Box<T>
        where T : notnull
    {
        /// <summary>Label.</summary>
        [PersonalData] public string Label { get; set; } = "";

        /// <summary>Content.</summary>
        public T? Value { get; set; }
    }

    /// <summary>A struct.</summary>
    public struct Point
    {
        /// <summary>East.</summary>
        [PersonalData(Category.PreciseLocation)] public double X { get; set; }

        /// <summary>North.</summary>
        [PersonalData(Category.PreciseLocation)] public double? Y { get; set; }
    }

    /// <summary>Read-only struct.</summary>
    public readonly struct Visit
    {
        /// <summary>Makes it.</summary>
        public Visit(string address) => Address = address;

        /// <summary>Address.</summary>
        [PersonalData(Category.IpAddress)] public string Address { get; }
    }

    /// <summary>A positional record.</summary>
    /// <param name="Text">Text.</param>
    /// <param name="Number">Number.</param>
    public record Note([property: PersonalData(Category.Other)] string Text, int Number);

    /// <summary>A record that derives from another.</summary>
    public sealed partial record Letter([PersonalData(Category.Name)] string To, string Text) : Note(Text, 0);

    /// <summary>Nested, named like keywords.</summary>
    public partial class @event
    {
        /// <summary>Inner.</summary>
        protected internal partial class @class
        {
            /// <summary>Value.</summary>
            [PersonalData] public string @string { get; set; } = "";
        }
    }
#if NET10_0_OR_GREATER
    /// <summary>Newer forms.</summary>
    public partial class Modern(string given)
    {
        /// <summary>Required.</summary>
        [PersonalData(Category.Name)] public required string Family { get; init; }

        /// <summary>From the constructor.</summary>
        [PersonalData(Category.Name)] public string Given { get; } = given;

        /// <summary>With the storage of its own.</summary>
        [PersonalData(Category.Email)] public string Email { get; set => field = value.Trim(); } = "";
    }

    /// <summary>A record struct.</summary>
    public readonly partial record struct Spot([PersonalData(Category.PreciseLocation)] double X);
#endif
}
#if !NET
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit
    {
    }
}
#endif
