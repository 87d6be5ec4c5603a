namespace PiiAnalyzers.Tests.Verify;

/// <summary>Code that sends a customer's data in a class with a client, a consent store and helpers.</summary>
internal static class PolicyFlowCode
{
    /// <summary>Members of a class, among the types that cases of flow rules share.</summary>
    public static string Class(string members, string attributes = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.Features;
        public class Customer
        {
            public int Id { get; set; }
            [PersonalData(Category.Name)] public string Name { get; set; } = "";
            [PersonalData(Category.Email)] public string Email { get; set; } = "";
            [PersonalData(Category.IpAddress)] public string Address { get; set; } = "";
            [PersonalData] public string Note { get; set; } = "";
            [PersonalData(Category.Identifier)] public string Any { get; set; } = "";
        }
        public interface IConsents
        {
            [ConsentGate] bool Allows(int person, string purpose);
            [ConsentGate] Task<bool> AllowsAsync(int person, string purpose);
            [ConsentGate("marketing")] bool WantsNews { get; }
            [ConsentGate("security")] bool WantsSurvey { get; }
            bool IsKnown(int person);
        }
        {{attributes}}
        public class Desk(HttpClient http, IConsents consents)
        {
            {{members}}
            int Count => consents.IsKnown(1) && http.Timeout > TimeSpan.Zero ? 1 : 0;
        }
        """;

    /// <summary>The same with one statement in a method under attributes.</summary>
    public static string Method(string attributes, string statement) =>
        Class($"{attributes}\nasync Task Run(Customer customer) {{ await Task.Yield(); {statement} }}");
}
