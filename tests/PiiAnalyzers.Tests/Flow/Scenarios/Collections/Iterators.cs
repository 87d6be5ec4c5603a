using System.Collections;

namespace Scenarios.Collections;

internal static class Iterators
{
    static void Yielded(List<Customer> all)
    {
        foreach (var mail in Mails(all))
        {
            Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
        }

        foreach (var id in Ids(all))
        {
            Env.Log.LogInformation("{V}", id); // ok ids
        }
    }

    static void Passed(Customer c)
    {
        foreach (var part in Twice(c.Name))
        {
            Env.Log.LogInformation("{V}", part); // ! PII1001 Customer.Name
        }

        foreach (var part in Twice(c.Segment))
        {
            Env.Log.LogInformation("{V}", part); // ok what another caller passed does not show here
        }
    }

    static void FirstByHand(List<Customer> all)
    {
        using var mails = Mails(all).GetEnumerator();
        Env.Log.LogInformation("{V}", mails.MoveNext()); // ok a bool
        Env.Log.LogInformation("{V}", mails.Current); // ! PII1001 Customer.Email
    }

    static void YieldBreakBefore(Customer c)
    {
        foreach (var text in Guarded(c))
        {
            Env.Log.LogInformation("{V}", text); // ok the address is never yielded
        }
    }

    static void TuplesYielded(List<Customer> all)
    {
        foreach (var (id, name) in Pairs(all))
        {
            Env.Log.LogInformation("{V}", id); // ok the id
            Env.Log.LogInformation("{V}", name); // ! PII1001 Customer.Name
        }
    }

    static void PatternBasedEnumerator(Customer c)
    {
        foreach (var word in new Words(c.Name))
        {
            Env.Log.LogInformation("{V}", word); // ! PII1001 Customer.Name
        }

        foreach (var word in new Words("two words"))
        {
            Env.Log.LogInformation("{V}", word); // ok a constant text
        }
    }

    static void NonGeneric(Customer c)
    {
        var list = new ArrayList { c.Id, c.Email };
        foreach (object item in list)
        {
            Env.Log.LogInformation("{V}", item); // ! PII1001 Customer.Email
        }

        Env.Log.LogInformation("{V}", list.Count); // ok a count
    }

    static void RefForeach(Customer c)
    {
        string[] cells = ["a", "b"];
        foreach (ref var cell in cells.AsSpan())
        {
            cell = c.Email;
        }

        Env.Log.LogInformation("{V}", cells[0]); // ! PII1001 Customer.Email
    }

    static void ArgumentNeverYielded(Customer c)
    {
        foreach (var number in Lengths(c.Name, c.Email))
        {
            Env.Log.LogInformation("{V}", number); // ok lengths
        }
    }

    static IEnumerable<string> Mails(List<Customer> all)
    {
        foreach (var c in all)
        {
            yield return c.Email;
        }
    }

    static IEnumerable<int> Ids(List<Customer> all)
    {
        foreach (var c in all)
        {
            if (c.Email.Length == 0)
            {
                yield break;
            }

            yield return c.Id;
        }
    }

    static IEnumerable<string> Twice(string text)
    {
        yield return text;
        yield return text.ToUpperInvariant();
    }

    static IEnumerable<string> Guarded(Customer c)
    {
        yield return c.Segment;
        var mail = c.Email;
        if (mail.Length > 0)
        {
            yield break;
        }

        yield return "empty";
    }

    static IEnumerable<(int Id, string Name)> Pairs(List<Customer> all)
    {
        foreach (var c in all)
        {
            yield return (c.Id, c.Name);
        }
    }

    static IEnumerable<int> Lengths(params string[] texts)
    {
        foreach (var text in texts)
        {
            yield return text.Length;
        }
    }

    private readonly struct Words(string text)
    {
        public Enumerator GetEnumerator() => new(text.Split(' '));

        public struct Enumerator(string[] words)
        {
            private int _at = -1;

            public readonly string Current => words[_at];

            public bool MoveNext() => ++_at < words.Length;
        }
    }
}
