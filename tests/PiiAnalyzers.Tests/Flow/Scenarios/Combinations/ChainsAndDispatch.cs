namespace Scenarios.Combinations;

public interface IChannel
{
    void Tell(string text);
}

public sealed class LogChannel : IChannel
{
    public void Tell(string text) => Env.Log.LogInformation("Told {Text}", text); // -
}

public sealed class NullChannel : IChannel
{
    public void Tell(string text)
    {
    }
}

public sealed class LengthChannel(IChannel next) : IChannel
{
    public void Tell(string text) => next.Tell($"{text.Length} characters"); // ok only a length goes on
}

public interface IVisitor<out T>
{
    T Visit(Comment comment);

    T Visit(Thread thread);
}

public abstract class Post
{
    public abstract T Accept<T>(IVisitor<T> visitor);
}

public sealed class Comment(Customer author, int votes) : Post
{
    public Customer Author { get; } = author;

    public int Votes { get; } = votes;

    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

public sealed class Thread(params Post[] posts) : Post
{
    public IReadOnlyList<Post> Posts { get; } = posts;

    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

public sealed class VoteCounter : IVisitor<int>
{
    public int Visit(Comment comment) => comment.Votes;

    public int Visit(Thread thread) => thread.Posts.Sum(p => p.Accept(this));
}

public sealed class AuthorLister : IVisitor<string>
{
    public string Visit(Comment comment) => comment.Author.Name;

    public string Visit(Thread thread) => string.Join(", ", thread.Posts.Select(p => p.Accept(this)));
}

public static class Chain
{
    public static void Log1(string text, int depth) => Log2(text.Trim(), depth + 1);

    private static void Log2(string text, int depth) => Log3(new[] { "x", text }, depth + 1);

    private static void Log3(string[] parts, int depth) => Log4(string.Join('-', parts), () => depth);

    private static void Log4(string text, Func<int> depth) => Log5((depth(), text));

    private static void Log5((int Depth, string Text) line) => Log6(line with { Depth = 0 });

    private static void Log6((int Depth, string Text) line)
    {
        Env.Log.LogInformation("{Depth}: {Text}", line.Depth, line.Text); // -
    }

    public static void Count1(string text, int depth) => Count2(text.Trim(), depth + 1);

    private static void Count2(string text, int depth) => Count3(text.Split(' '), depth + 1);

    private static void Count3(string[] words, int depth) => Count4(words.Length, depth);

    private static void Count4(int words, int depth)
    {
        Env.Log.LogInformation("{Words} words at {Depth}", words, depth); // ok a count of words
    }

    public static string Bounce(string text, int times) => times == 0 ? text : Back(text + ".", times - 1);

    private static string Back(string text, int times) => times <= 0 ? text : Bounce(text, times - 1);
}

public sealed class DispatchUser(IChannel any)
{
    public void Deep(Customer customer)
    {
        Chain.Count1(customer.Name, 0); // ok only a count arrives
        Chain.Log1(customer.Segment, 0); // ok unmarked segment
        Chain.Log1(customer.Name, 0); // ! PII1001 Customer.Name
    }

    public void Recursive(Customer customer)
    {
        Console.WriteLine(Chain.Bounce(customer.Segment, 5)); // ok unmarked segment
        Console.WriteLine(Chain.Bounce(customer.Email, 5)); // ! PII1001 Customer.Email
    }

    public void Interface(Customer customer)
    {
        any.Tell("customer " + customer.Id); // ok id
        any.Tell("customer " + customer.Phone); // ! PII1001 Customer.Phone
    }

    public void Exact(Customer customer)
    {
        IChannel none = new NullChannel();
        IChannel log = new LogChannel();
        none.Tell(customer.Home.Street); // ok this one drops the text
        log.Tell(customer.Home.Street); // ! PII1001 Address.Street
        IChannel lengths = new LengthChannel(log);
        lengths.Tell(customer.Home.City); // ok only a length goes on
    }

    public void Visited(Customer first, Customer second)
    {
        var thread = new Thread(new Comment(first, 3), new Thread(new Comment(second, 5)));
        Console.WriteLine(thread.Accept(new VoteCounter())); // ok a sum of votes
        Console.WriteLine(thread.Accept(new AuthorLister())); // ! PII1001 Customer.Name
    }
}
