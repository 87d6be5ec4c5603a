namespace Scenarios.Delegates;

internal static class LocalFunctions
{
    static void ReadsTheParameter(Customer c)
    {
        Env.Log.LogInformation("{V}", Mail()); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Size(c.Email)); // ok a length

        string Mail() => c.Email;
        static int Size(string text) => text.Length;
    }

    static void WritesACapturedVariable(Customer c)
    {
        var text = "none";
        Env.Log.LogInformation("{V}", text); // ok not called yet
        Fill();
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Email
        Wipe();
        Env.Log.LogInformation("{V}", text); // ok wiped

        void Fill() => text = c.Email;
        void Wipe() => text = "";
    }

    static void SinkInside(Customer c)
    {
        Write(c.Segment); // ok not marked
        Write(c.Name); // ! PII1001 Customer.Name

        void Write(string text) => Env.Log.LogInformation("{V}", text); // -
    }

    static void Recursive(Customer c)
    {
        Env.Log.LogInformation("{V}", Reverse(c.Name)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", Reverse("abc")); // ok a constant
        Env.Log.LogInformation("{V}", Depth(c.Name)); // ok the number of calls

        static string Reverse(string text) => text.Length < 2 ? text : Reverse(text[1..]) + text[0];
        static int Depth(string text) => text.Length == 0 ? 0 : 1 + Depth(text[1..]);
    }

    static void MutuallyRecursive(Customer c)
    {
        Env.Log.LogInformation("{V}", Even(c.Email, 4)); // ! PII1001 Customer.Email

        static string Even(string text, int n) => n == 0 ? text : Odd(text, n - 1);
        static string Odd(string text, int n) => n == 0 ? "odd" : Even(text, n - 1);
    }

    static void NestedLocalFunctions(Customer c)
    {
        var collected = new List<string>();
        Visit(c);
        Env.Log.LogInformation("{V}", collected.Count); // ok a count
        Env.Log.LogInformation("{V}", string.Join(',', collected)); // ! PII1001 Address.City

        void Visit(Customer customer)
        {
            Take(customer.Home);
            void Take(Address address) => collected.Add(address.City);
        }
    }

    static void CalledThroughADelegate(Customer c)
    {
        Func<string> read = Name;
        Func<string> other = Segment;
        Env.Log.LogInformation("{V}", other()); // ok the other function
        Env.Log.LogInformation("{V}", read()); // ! PII1001 Customer.Name

        string Name() => c.Name;
        string Segment() => c.Segment;
    }

    static void IteratorAndGeneric(Customer c)
    {
        foreach (var item in Both(c.Segment, c.Email))
        {
            Env.Log.LogInformation("{V}", item); // ! PII1001 Customer.Email
        }

        Env.Log.LogInformation("{V}", Same(c.Id)); // ok the id
        Env.Log.LogInformation("{V}", Same(c.Name)); // ! PII1001 Customer.Name

        static IEnumerable<T> Both<T>(T first, T second)
        {
            yield return first;
            yield return second;
        }

        static T Same<T>(T value) => value;
    }

    static void OutAndRef(Customer c)
    {
        var text = c.Name;
        Wipe(ref text);
        Env.Log.LogInformation("{V}", text); // ok replaced by the function
        Fetch(out text, out var size);
        Env.Log.LogInformation("{V}", size); // ok the size
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Email

        static void Wipe(ref string value) => value = "";
        void Fetch(out string value, out int length) => (value, length) = (c.Email, c.Email.Length);
    }
}
