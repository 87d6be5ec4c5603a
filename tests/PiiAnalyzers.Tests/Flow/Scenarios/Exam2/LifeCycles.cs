using System.IO;
using System.Threading;

namespace Scenarios.Exam2;

internal sealed class LifeCycles
{
    static void Aggregated(Customer c)
    {
        var hub = new Hub();
        hub.On<Moved>(static m => Console.WriteLine(m.Number)); // ok the number only
        hub.On<Renamed>(static r => Console.WriteLine(r.Title)); // -
        hub.Publish(new Moved(c.Id, c.Home.Street)); // ok its subscriber prints a number
        hub.Publish(new Renamed(c.Name)); // ! PII1001 Customer.Name
    }

    static void Subscribed(Customer c)
    {
        var feed = new Feed();
        var quiet = new Feed();
        using var one = feed.Subscribe(new Printer());
        using var two = quiet.Subscribe(new Counter());
        quiet.Push(c.Email); // ok its observer counts
        feed.Push(c.Segment); // ok a segment
        feed.Push(c.Email); // ! PII1001 Customer.Email
    }

    static void EventTwice(Customer c)
    {
        var button = new Button();
        button.Clicked += (_, _) => Console.WriteLine(c.Segment); // ok a segment
        button.Clicked += (sender, e) => Console.WriteLine(e.Text); // -
        button.Click("x"); // ok a constant
        button.Click(c.Email); // ! PII1001 Customer.Email
    }

    static void StateMachine(Customer c)
    {
        var door = new Machine(c.Email);
        Console.WriteLine(door.State); // ok the state's name
        door.Fire("open");
        Console.WriteLine(door.State); // ok the state's name
        Console.WriteLine(door.Report()); // ! PII1001 Customer.Email
    }

    static void DisposedWipes(Customer c)
    {
        using var wiped = new Wiped();
        wiped.Text = c.Email;
        Console.WriteLine(wiped.Text); // ! PII1001 Customer.Email
        wiped.Dispose();
        Console.WriteLine(wiped.Text); // ok disposing wiped it
    }

    static async Task DisposedAsync(Customer c)
    {
        await using (var quiet = new AsyncUnit(c.Segment)) // ok a segment
        {
            quiet.Touch();
        }

        await using var loud = new AsyncUnit(c.Phone ?? ""); // ! PII1001 Customer.Phone
        loud.Touch();
    }

    static void ConstructedInOrder(Customer c)
    {
        var late = new Derived(c.Email, c.Segment);
        Console.WriteLine(late.Early); // ok set before the constructor's body ran
        Console.WriteLine(late.Late); // ! PII1001 Customer.Email
        Console.WriteLine(late.Kind); // ok a segment
    }

    static void VirtualInConstructor(Customer c)
    {
        _ = new Greeting(c.Segment); // ok a segment
        _ = new Greeting(c.Name); // ! PII1001 Customer.Name
        _ = new SilentGreeting(c.Name); // ok the override says nothing
    }

    static void Registered(Customer c, CancellationToken stop)
    {
        using var one = stop.Register(static state => Console.WriteLine(((Customer)state!).Id), c); // ok an id
        using var two = stop.Register(static state => Console.WriteLine(((Customer)state!).Email), c); // ! PII1001 Customer.Email
    }

    static void Timed(Customer c)
    {
        using var count = new Timer(_ => Console.WriteLine(c.Orders.Count), null, 0, 10); // ok a count
        using var print = new Timer(_ => Console.WriteLine(c.Name), null, 0, 10); // ! PII1001 Customer.Name
    }

    static void ResetBetweenRequests(Customer c)
    {
        var session = new Session();
        session.Begin(c);
        Console.WriteLine(session.Who); // ! PII1001 Customer.Email
        session.End();
        Console.WriteLine(session.Who); // ok ended
    }

    static void Template(Customer c)
    {
        new MailReport(c).Run(); // ! PII1001 Customer.Email
        new SizeReport(c).Run(); // ok prints a length
    }

    static void SharedStatic(Customer c)
    {
        Recent.Last = c.Email;
        Recent.Count = c.Email.Length;
        Console.WriteLine(Recent.Last); // ! PII1001 Customer.Email
        Recent.Last = "";
        Console.WriteLine(Recent.Last); // ok overwritten just before
    }

    private sealed record Moved(int Number, string Place);

    private sealed record Renamed(string Title);

    private sealed class Hub
    {
        private readonly Dictionary<Type, Action<object>> _all = [];
        public void On<T>(Action<T> action) => _all[typeof(T)] = o => action((T)o);
        public void Publish<T>(T message) where T : notnull => _all[typeof(T)](message);
    }

    private sealed class Feed : IObservable<string>
    {
        private readonly List<IObserver<string>> _all = [];

        public IDisposable Subscribe(IObserver<string> observer)
        {
            _all.Add(observer);
            return new MemoryStream();
        }

        public void Push(string text)
        {
            foreach (var each in _all)
            {
                each.OnNext(text);
            }
        }
    }

    private sealed class Printer : IObserver<string>
    {
        public void OnNext(string value) => Console.WriteLine(value); // -
        public void OnCompleted() { }
        public void OnError(Exception error) { }
    }

    private sealed class Counter : IObserver<string>
    {
        private int _count;
        public void OnNext(string value) => Console.WriteLine(++_count + value.Length); // -
        public void OnCompleted() { }
        public void OnError(Exception error) { }
    }

    private sealed class Clicked(string text) : EventArgs { public string Text => text; }

    private sealed class Button
    {
        public event EventHandler<Clicked>? Clicked;
        public void Click(string text) => Clicked?.Invoke(this, new Clicked(text));
    }

    private sealed class Machine(string owner)
    {
        private Func<string> _report = static () => "closed";
        public string State { get; private set; } = "closed";
        public string Report() => _report();

        public void Fire(string trigger)
        {
            (State, _report) = (State, trigger) switch
            {
                ("closed", "open") => ("open", () => "opened by " + owner),
                _ => (State, _report),
            };
        }
    }

    private sealed class AsyncUnit(string text) : IAsyncDisposable
    {
        public int Touched { get; private set; }
        public void Touch() => Touched++;
        public async ValueTask DisposeAsync() => await Console.Out.WriteLineAsync(text); // -
    }

    private sealed class Wiped : IDisposable
    {
        public string Text { get; set; } = "";
        public void Dispose() => Text = "";
    }

    private class Base
    {
        public string Early { get; }
        protected string Inner { get; set; } = "start";
        protected Base() => Early = Inner;
    }

    private sealed class Derived : Base
    {
        public Derived(string text, string kind) { Inner = text; Kind = kind; }
        public string Late => Inner;
        public string Kind { get; }
    }

    private class Greeting
    {
        public Greeting(string text) => Say(text);
        protected virtual void Say(string text) => Console.WriteLine(text); // -
    }

    private sealed class SilentGreeting(string text) : Greeting(text) { protected override void Say(string text) { } }

    private sealed class Session
    {
        public string Who { get; private set; } = "";
        public int Requests { get; private set; }
        public void Begin(Customer c) => (Who, Requests) = (c.Email, Requests + 1);
        public void End() => Who = "nobody";
    }

    private abstract class Report
    {
        protected abstract string Body();
        public void Run() => Console.WriteLine("Report: " + Body()); // -
    }

    private sealed class MailReport(Customer c) : Report { protected override string Body() => c.Email; }

    private sealed class SizeReport(Customer c) : Report { protected override string Body() => c.Email.Length.ToString(); }

    private static class Recent
    {
        public static string Last = "";
        public static int Count;
    }
}
