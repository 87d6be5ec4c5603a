using System.Runtime.CompilerServices;

namespace Scenarios.Collections;

internal static class Arrays
{
    static void ConstantSlotsApart(Customer c)
    {
        var cells = new string[3];
        cells[0] = c.Segment;
        cells[1] = c.Email;
        Env.Log.LogInformation("{V}", cells[0]); // ok another slot
        Env.Log.LogInformation("{V}", cells[1]); // ! PII1001 Customer.Email
        cells[1] = "gone";
        Env.Log.LogInformation("{V}", cells[1]); // ok the slot was overwritten
    }

    static void UnknownIndex(Customer c)
    {
        string[] cells = ["a", c.Name, "b"];
        Env.Log.LogInformation("{V}", cells[Env.Number % 3]); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", cells[^1]); // ok the last slot
        Env.Log.LogInformation("{V}", cells.Length); // ok how many slots
    }

    static void ArraysAreReferences(Customer c)
    {
        var cells = new[] { "a", "b" };
        var same = cells;
        var copy = cells[..];
        same[0] = c.Email;
        Env.Log.LogInformation("{V}", cells[0]); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", copy[0]); // ok a range of an array is a copy made before
    }

    static void SpanOverArray(Customer c)
    {
        var cells = new string[2];
        Span<string> view = cells;
        view[0] = c.Phone ?? "";
        Env.Log.LogInformation("{V}", cells[0]); // ! PII1001 Customer.Phone
        cells.AsSpan().Clear();
        Env.Log.LogInformation("{V}", cells[0]); // ok cleared
    }

    static void RefIntoArray(Customer c)
    {
        var cells = new[] { "a", "b" };
        ref var slot = ref cells[1];
        slot = c.Name;
        Env.Log.LogInformation("{V}", cells[1]); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", cells[0]); // ok another slot
    }

    static void Jagged(Customer c)
    {
        string[][] rows = [["id", "segment"], [c.Email, c.Segment]];
        Env.Log.LogInformation("{V}", rows[0][0]); // ok the heading
        Env.Log.LogInformation("{V}", rows[1][1]); // ok the segment
        Env.Log.LogInformation("{V}", rows[1][0]); // ! PII1001 Customer.Email
    }

    static void TwoDimensions(Customer c)
    {
        var grid = new string[2, 2];
        grid[0, 1] = c.Name;
        Env.Log.LogInformation("{V}", grid[0, 1]); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", grid.GetLength(0)); // ok a length
    }

    static void CopyAndClear(Customer c)
    {
        string[] from = [c.Email, "x"];
        var to = new string[2];
        Array.Copy(from, to, 2);
        Array.Clear(from);
        Env.Log.LogInformation("{V}", string.Join(',', from)); // ok cleared
        Env.Log.LogInformation("{V}", string.Join(',', to)); // ! PII1001 Customer.Email
    }

    static void ArrayOfObjects(List<Order> orders)
    {
        Order[] sorted = [.. orders];
        Env.Log.LogInformation("{V}", sorted[0].Number); // ok the number
        Env.Log.LogInformation("{V}", sorted[0].Buyer!.Home.Street); // ! PII1001 Address.Street
        Env.Log.LogInformation("{V}", sorted.Length); // ok a count
    }

    static void Inline(Customer c)
    {
        var two = new Two();
        two[0] = c.Email;
        Env.Log.LogInformation("{V}", two[0]); // ! PII1001 Customer.Email
        var other = new Two();
        Env.Log.LogInformation("{V}", other[0]); // ok another buffer
    }

    static void ParamsOfEveryKind(Customer c)
    {
        Env.Log.LogInformation("{V}", Glue(c.Segment, c.Home.CountryCode)); // ok nothing marked is glued
        Env.Log.LogInformation("{V}", Glue(c.Segment, c.Email)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", HowMany(c.Name, c.Email)); // ok a count
        Env.Log.LogInformation("{V}", Second("a", c.Name)); // ! PII1001 Customer.Name
    }

    static string Glue(params ReadOnlySpan<string> parts) => string.Concat(parts);

    static int HowMany(params IEnumerable<string> parts) => parts.Count();

    static string Second(params List<string> parts) => parts[1];

    [InlineArray(2)]
    private struct Two { private string _first; }
}
