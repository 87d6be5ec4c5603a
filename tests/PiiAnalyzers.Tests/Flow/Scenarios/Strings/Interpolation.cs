using System.Globalization;

namespace Scenarios.Strings;

internal static class Interpolation
{
    static void Plain(Customer c)
    {
        Env.Log.LogInformation($"Customer {c.Name} came"); // ! PII1001 Customer.Name
        Env.Log.LogInformation($"Customer {c.Id} came"); // ok the id
    }

    static void FormatAndAlignment(Customer c)
    {
        Env.Log.LogInformation($"{c.BirthDate:yyyy-MM-dd}"); // ! PII1001 Customer.BirthDate
        Env.Log.LogInformation($"{c.Email.Length,6:N0}"); // ok a formatted length
        Env.Log.LogInformation($"[{c.Email,40}]"); // ! PII1001 Customer.Email
    }

    static void Raw(Customer c)
    {
        Env.Log.LogInformation($$"""{"mail": "{{c.Email}}"}"""); // ! PII1001 Customer.Email
        Env.Log.LogInformation("""{"mail": "{c.Email}"}"""); // ok not interpolated, only text
        Env.Log.LogInformation($$"""{c.Email} {{c.Id}}"""); // ok single braces are text here
    }

    static void Verbatim(Customer c)
    {
        Env.Log.LogInformation($@"\\share\{c.Name}"); // ! PII1001 Customer.Name
        Env.Log.LogInformation($"{{c.Name}} {c.Segment}"); // ok escaped braces are text
    }

    static void Constants()
    {
        const string Template = $"Customer without {nameof(Customer.Email)}";
        Env.Log.LogInformation(Template); // ok nameof in a constant
    }

    static void Nested(Customer c)
    {
        Env.Log.LogInformation($"{(c.Id > 5 ? $"big {c.Id}" : $"small {c.Segment}")}"); // ok ids and segments
        Env.Log.LogInformation($"{(c.Id > 5 ? $"big {c.Name}" : "small")}"); // ! PII1001 Customer.Name
    }

    static void MultiLineHole(Customer c)
    {
        var text = $"{
            c.Orders.Count
        } orders of {
            c.Name
                .ToUpperInvariant()
        }";
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Name
    }

    static void LateFormatting(Customer c)
    {
        FormattableString later = $"{c.Email} at {c.Id}";
        Env.Log.LogInformation("{V}", later.Format); // ok the format has only placeholders
        Env.Log.LogInformation("{V}", FormattableString.Invariant(later)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", later.ToString(CultureInfo.InvariantCulture)); // ! PII1001 Customer.Email
    }

    static void ConcatAllForms(Customer c)
    {
        Env.Log.LogInformation("{V}", "mail: " + c.Email); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", string.Concat("a", c.Name, "b", c.Id)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", c.Id + "/" + c.Segment + '/' + c.Email.Length); // ok id, segment and length
    }
}
