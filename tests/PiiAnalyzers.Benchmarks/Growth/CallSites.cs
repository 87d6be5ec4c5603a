using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Benchmarks.Growth;

/// <summary>One method that calls the same chain again and again, each time with other arguments, as code that was written by copying does.</summary>
internal static class CallSites
{
    public static string Write(int chain, int calls)
    {
        var text = new StringBuilder("""
            using System;
            using PiiAnalyzers;

            public sealed class Customer
            {
                public int Id { get; set; }
                [PersonalData(Category.Email)] public string Email { get; set; } = "";
                [PersonalData(Category.Name)] public string Name { get; set; } = "";
            }

            public static class Desk
            {

            """);
        for (var i = 0; i < chain; i++)
        {
            var next = i + 1 < chain ? $"Step{i + 1}(key + \".\", value.Trim(), number + 1)" : "Write(key, value, number)";
            text.Append(CultureInfo.InvariantCulture, $"    private static string Step{i}(string key, string value, int number) => number < 0 ? key : {next};\n");
        }

        text.Append("""
                private static string Write(string key, string value, int number)
                {
                    Console.WriteLine(value);
                    return key + number;
                }

                public static void Run(Customer customer)
                {

            """);
        for (var i = 0; i < calls; i++)
        {
            var value = (i % 3) switch { 0 => "customer.Email", 1 => "customer.Name", _ => "\"none\"" };
            text.Append(CultureInfo.InvariantCulture, $"        var text{i} = Step{i % 2}(\"key{i}\", {value}, customer.Id + {i});\n");
        }

        return text.Append("    }\n}\n").ToString();
    }
}
