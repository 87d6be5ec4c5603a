using System.Runtime.CompilerServices;

namespace Scenarios.Strings;

internal static class Buffers
{
    static void Builder(Customer c)
    {
        var text = new StringBuilder("customer ");
        text.Append(c.Id).Append(' ');
        Env.Log.LogInformation("{V}", text.ToString()); // ok so far only the id
        text.Append(c.Name).AppendLine();
        Env.Log.LogInformation("{V}", text.ToString()); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", text.Length); // ok length of the builder
    }

    static void BuilderCleared(Customer c)
    {
        var text = new StringBuilder(c.Email);
        text.Clear();
        text.Append(c.Segment);
        Env.Log.LogInformation("{V}", text.ToString()); // ok cleared before
    }

    static void BuilderChained(Customer c)
    {
        var text = new StringBuilder().AppendFormat("{0}", c.Email).Insert(0, "> ").Replace("@", " at ").ToString();
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Email
    }

    static void BuilderAlias(Customer c)
    {
        var first = new StringBuilder();
        var second = new StringBuilder();
        var alias = first;
        alias.Append($"<{c.Email}>");
        Env.Log.LogInformation("{V}", second.ToString()); // ok the other builder
        Env.Log.LogInformation("{V}", first.ToString()); // ! PII1001 Customer.Email
    }

    static void BuilderPassedImplicitly(Customer c)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', c.Name, c.Segment);
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", text.Capacity > 10); // ok a bool
    }

    static void Spans(Customer c)
    {
        ReadOnlySpan<char> mail = c.Email;
        var host = mail[(mail.IndexOf('@') + 1)..];
        Env.Log.LogInformation("{V}", host.ToString()); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", host.Length); // ok length of the span
        Env.Log.LogInformation("{V}", host.SequenceEqual("example.com")); // ok a comparison
    }

    static void StackBuffer(Customer c)
    {
        Span<char> buffer = stackalloc char[64];
        c.Name.AsSpan(0, 3).CopyTo(buffer);
        Env.Log.LogInformation("{V}", new string(buffer[..3])); // ! PII1001 Customer.Name
        buffer.Clear();
        Env.Log.LogInformation("{V}", buffer.ToString()); // ok cleared before
    }

    static void TwoBuffers(Customer c)
    {
        Span<char> left = stackalloc char[16];
        Span<char> right = stackalloc char[16];
        _ = c.Email.AsSpan().TryCopyTo(left);
        "public".CopyTo(right);
        Env.Log.LogInformation("{V}", right.ToString()); // ok only public text was copied there
        Env.Log.LogInformation("{V}", left.ToString()); // ! PII1001 Customer.Email
    }

    static void Create(Customer c)
    {
        var copy = string.Create(c.Email.Length, c.Email, static (span, mail) => mail.CopyTo(span));
        Env.Log.LogInformation("{V}", copy); // ! PII1001 Customer.Email
        var stars = string.Create(c.Email.Length, '*', static (span, star) => span.Fill(star));
        Env.Log.LogInformation("{V}", stars); // ok only stars
    }

    static void Memory(Customer c)
    {
        ReadOnlyMemory<char> whole = c.Email.AsMemory();
        var part = whole.Slice(2);
        Env.Log.LogInformation("{V}", part.ToString()); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", part.IsEmpty); // ok a bool
    }

    static void TryFormat(Customer c)
    {
        Span<char> buffer = stackalloc char[32];
        c.BirthDate.TryFormat(buffer, out var written, "d");
        Env.Log.LogInformation("{V}", buffer[..written].ToString()); // ! PII1001 Customer.BirthDate
        Env.Log.LogInformation("{V}", written); // ok how many characters were written
    }

    static void OwnInterpolationHandlers(Customer c)
    {
        Env.Log.LogInformation("{V}", Count($"{c.Name} and {c.Email}")); // ok the handler only counts the holes
        Env.Log.LogInformation("{V}", Keep($"{c.Name} and more")); // ! PII1001 Customer.Name
    }

    static int Count(HoleCounter text) => text.Holes;

    static string Keep(Keeper text) => text.Text;

    [InterpolatedStringHandler]
    private ref struct HoleCounter(int literalLength, int formattedCount)
    {
        public int Holes { get; private set; } = literalLength * 0 + formattedCount * 0;

        public readonly void AppendLiteral(string text) => _ = text;

        public void AppendFormatted<T>(T value) => Holes += value is null ? 0 : 1;
    }

    [InterpolatedStringHandler]
    private ref struct Keeper(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + 8 * formattedCount);

        public readonly string Text => _text.ToString();

        public readonly void AppendLiteral(string text) => _text.Append(text);

        public readonly void AppendFormatted<T>(T value) => _text.Append(value);
    }
}
