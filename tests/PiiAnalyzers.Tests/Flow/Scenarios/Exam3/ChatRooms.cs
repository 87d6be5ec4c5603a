using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

namespace Scenarios.Exam3;

/// <summary>A chat with rooms, a background consumer and an actor with a mailbox.</summary>
internal sealed class ChatRooms(ILogger<ChatRooms> logger)
{
    private readonly Channel<Message> _outgoing = Channel.CreateUnbounded<Message>();
    private readonly Channel<int> _sizes = Channel.CreateUnbounded<int>();
    private int _delivered;

    public void Say(Customer c, string text)
    {
        _outgoing.Writer.TryWrite(new Message(c.Name, text, c.Segment));
        _sizes.Writer.TryWrite(c.Name.Length);
        logger.LogInformation("Queued {Length} characters", text.Length); // ok a length
    }

    public void Drain()
    {
        while (_outgoing.Reader.TryRead(out var message))
        {
            _delivered++;
            logger.LogInformation("{Room}: {Text}", message.Room, message.Text); // ok a segment and a text of nobody
            logger.LogInformation("{From}", message.From); // ! PII1001 Customer.Name
        }

        while (_sizes.Reader.TryRead(out var size))
        {
            logger.LogInformation("{Size}", size); // ok a length
        }

        logger.LogInformation("{Delivered}", _delivered); // ok a number
    }

    static async Task Consumed(Customer c)
    {
        var names = Channel.CreateUnbounded<string>();
        var rooms = Channel.CreateUnbounded<string>();
        await names.Writer.WriteAsync(c.Name);
        await rooms.Writer.WriteAsync(c.Segment);
        names.Writer.Complete();
        rooms.Writer.Complete();
        await foreach (var room in rooms.Reader.ReadAllAsync())
        {
            Console.WriteLine(room); // ok a segment
        }

        await foreach (var name in names.Reader.ReadAllAsync())
        {
            Console.WriteLine(name); // ! PII1001 Customer.Name
        }
    }

    static async Task Background(Customer c)
    {
        var worker = new Worker<Message>(static m => m.From);
        var quiet = new Worker<Message>(static m => m.Room);
        var one = worker.RunAsync();
        var two = quiet.RunAsync();
        worker.Post(new Message(c.Email, "hi", c.Segment));
        quiet.Post(new Message(c.Email, "hi", c.Segment));
        worker.Stop();
        quiet.Stop();
        await Task.WhenAll(one, two);
        Console.WriteLine(worker.Count + worker.Last); // ! PII1001 Customer.Email
        Console.WriteLine(quiet.Last); // ok a segment
        Console.WriteLine(worker.Last); // ! PII1001 Customer.Email
    }

    static void Rooms(Customer c)
    {
        var hub = new Hub();
        var room = hub.Room("news");
        room.Join("moderator");
        Console.WriteLine(string.Join(",", hub.Room("news").Members)); // ok only the moderator is there
        room.Join(c.Name);
        Console.WriteLine(hub.Room("news").Members.Last()); // ! PII1001 Customer.Name
        Console.WriteLine(string.Join(",", hub.Room("news").Members)); // ! PII1001 Customer.Name
        Console.WriteLine(room.Title); // ok a title
    }

    static void OtherHub(Customer c)
    {
        var people = new Hub();
        var robots = new Hub();
        people.Room("x").Join(c.Email);
        robots.Room("x").Join("robot");
        Console.WriteLine(robots.Room("x").Members[0]); // ok the other hub
        Console.WriteLine(people.Room("x").Members[0]); // ! PII1001 Customer.Email
    }

    static async Task Mailbox(Customer c)
    {
        var account = new Account();
        account.Tell(new Rename(c.Name));
        account.Tell(new Visit(3));
        await account.ProcessAsync();
        Console.WriteLine(account.Visits); // ok a number
        Console.WriteLine(account.Title); // ! PII1001 Customer.Name
        var ask = new Ask();
        account.Tell(ask);
        await account.ProcessAsync();
        Console.WriteLine(await ask.Answer.Task); // ! PII1001 Customer.Name
        account.Tell(new Rename("closed"));
        Console.WriteLine(account.Title); // ! PII1001 Customer.Name
    }

    static void Handlers(Customer c)
    {
        var room = new Room("lobby");
        var last = "nobody";
        EventHandler<string> keep = (_, who) => last = who;
        room.Joined += keep;
        room.Joined -= keep;
        room.Join(c.Email);
        Console.WriteLine(last); // ok the handler was taken off before
        room.Joined += keep;
        room.Join(c.Email);
        Console.WriteLine(last); // ! PII1001 Customer.Email
    }

    static async Task Typing(Customer c)
    {
        await foreach (var frame in Frames(c, default))
        {
            Console.WriteLine(frame); // ! PII1001 Customer.Phone
            Console.WriteLine(frame.Text); // ! PII1001 Customer.Phone
        }
    }

    static async Task Correlated(Customer c)
    {
        using (Scope.Begin(c.Email))
        {
            await Task.Yield();
            Console.WriteLine(Scope.Depth); // ok a depth
            Console.WriteLine(Scope.Who); // ! PII1001 Customer.Email
        }

        Scope.Who = "system";
        Console.WriteLine(Scope.Who); // ok set just before
    }

    private static async IAsyncEnumerable<Frame> Frames(Customer c, [EnumeratorCancellation] CancellationToken stop)
    {
        for (var i = 0; i < 2 && !stop.IsCancellationRequested; i++)
        {
            await Task.Yield();
            yield return new Frame(i, c.Phone + " is typing");
        }
    }

    private sealed record Message(string From, string Text, string Room);

    private sealed record Frame(int Number, string Text);

    private sealed class Worker<T>(Func<T, string> pick)
    {
        private readonly Channel<T> _channel = Channel.CreateUnbounded<T>();
        public string Last { get; private set; } = "";
        public int Count { get; private set; }
        public void Post(T item) => _channel.Writer.TryWrite(item);
        public void Stop() => _channel.Writer.Complete();

        public async Task RunAsync()
        {
            await foreach (var item in _channel.Reader.ReadAllAsync())
            {
                Count++;
                Last = pick(item);
            }
        }
    }

    private sealed class Hub
    {
        private readonly Dictionary<string, Room> _rooms = [];
        public Room Room(string title) => _rooms.TryGetValue(title, out var room) ? room : _rooms[title] = new Room(title);
    }

    private sealed class Room(string title)
    {
        private readonly List<string> _members = [];
        public event EventHandler<string>? Joined;
        public string Title => title;
        public IReadOnlyList<string> Members => _members;

        public void Join(string who)
        {
            _members.Add(who);
            Joined?.Invoke(this, who);
        }
    }

    private abstract record Letter;

    private sealed record Rename(string Title) : Letter;

    private sealed record Visit(int Times) : Letter;

    private sealed record Ask : Letter { public TaskCompletionSource<string> Answer { get; } = new(); }

    private sealed class Account
    {
        private readonly Queue<Letter> _mailbox = new();
        public string Title { get; private set; } = "new";
        public int Visits { get; private set; }
        public int Backlog => _mailbox.Count;
        public void Tell(Letter letter) => _mailbox.Enqueue(letter);

        public async Task ProcessAsync()
        {
            while (_mailbox.TryDequeue(out var letter))
            {
                await Task.Yield();
                Receive(letter);
            }
        }

        private void Receive(Letter letter)
        {
            switch (letter)
            {
                case Rename(var title): Title = title; break;
                case Visit { Times: > 0 } visit: Visits += visit.Times; break;
                case Ask ask: ask.Answer.SetResult(Title); break;
            }
        }
    }

    private sealed class Scope(string before) : IDisposable
    {
        private static readonly AsyncLocal<string?> s_who = new();
        private static readonly AsyncLocal<int> s_depth = new();
        public static string? Who { get => s_who.Value; set => s_who.Value = value; }
        public static int Depth => s_depth.Value;
        public void Dispose() => (s_who.Value, s_depth.Value) = (before, s_depth.Value - 1);

        public static Scope Begin(string who)
        {
            var scope = new Scope(Who ?? "");
            (s_who.Value, s_depth.Value) = (who, s_depth.Value + 1);
            return scope;
        }
    }
}
