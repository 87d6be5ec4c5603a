namespace Scenarios.Exam3;

/// <summary>A small CQRS application: commands, handlers found by type, behaviors around them, decorators.</summary>
internal static class TicketDesk
{
    static void Open(Customer c)
    {
        var mediator = new Mediator();
        var store = new TicketStore();
        mediator.Register(new OpenTicketHandler(store));
        mediator.Register(new CountTicketsHandler(store));
        var opened = mediator.Send<OpenTicket, Receipt>(new OpenTicket(c.Id, c.Email, "printer on fire"));
        Console.WriteLine(opened.Number); // ok the number of the ticket
        Console.WriteLine(opened.Subject); // ok the subject is a constant
        Console.WriteLine(opened.Owner); // ! PII1001 Customer.Email
        Console.WriteLine(opened); // ! PII1001 Customer.Email
        Console.WriteLine(mediator.Send<CountTickets, int>(new CountTickets())); // ok a count
    }

    static void Stored(Customer c)
    {
        var store = new TicketStore();
        var number = store.Add(new Ticket { Owner = c.Name, Subject = c.Segment });
        var ticket = store.Find(number);
        Console.WriteLine(ticket?.Subject ?? "none"); // ok a segment
        Console.WriteLine(ticket?.Owner ?? "none"); // ! PII1001 Customer.Name
        ticket!.Anonymize();
        Console.WriteLine(ticket.Owner); // ok anonymized just before
    }

    static void Behaviors(Customer c)
    {
        var trail = new List<string>();
        IHandler<OpenTicket, Receipt> handler = new OpenTicketHandler(new TicketStore());
        handler = new Timed<OpenTicket, Receipt>(handler, trail);
        handler = new Validated<OpenTicket, Receipt>(handler, static t => t.Subject.Length > 0);
        var receipt = handler.Handle(new OpenTicket(c.Id, c.Phone ?? "", c.Segment));
        Env.Log.LogInformation("{Trail}", string.Join(";", trail)); // ok names of types and times
        Env.Log.LogInformation("{Subject}", receipt.Subject); // ok a segment
        Env.Log.LogInformation("{Owner}", receipt.Owner); // ! PII1001 Customer.Phone
    }

    static void LoggingBehavior(Customer c)
    {
        var store = new TicketStore();
        var chatty = new Chatty<OpenTicket, Receipt>(new OpenTicketHandler(store));
        var discreet = new Discreet<OpenTicket, Receipt>(new OpenTicketHandler(store));
        discreet.Handle(new OpenTicket(c.Id, c.Email, "x")); // ok this decorator prints the type of the request
        chatty.Handle(new OpenTicket(c.Id, "nobody", c.Segment)); // ok nothing personal in the request
        chatty.Handle(new OpenTicket(c.Id, c.Email, "x")); // ! PII1001 Customer.Email
    }

    static void Masked(Customer c)
    {
        IHandler<OpenTicket, Receipt> plain = new OpenTicketHandler(new TicketStore());
        IHandler<OpenTicket, Receipt> masked = new Masking(plain);
        Console.WriteLine(masked.Handle(new OpenTicket(c.Id, c.Name, "x")).Owner); // ok the decorator replaces the owner
        Console.WriteLine(plain.Handle(new OpenTicket(c.Id, c.Name, "x")).Owner); // ! PII1001 Customer.Name
    }

    static void Query(Customer c)
    {
        var store = new TicketStore();
        store.Add(new Ticket { Owner = c.Email, Subject = c.Segment });
        var page = new ListTicketsHandler(store).Handle(new ListTickets(10));
        foreach (var row in page)
        {
            Console.WriteLine(row.Subject); // ok a segment
            Console.WriteLine(row); // ! PII1001 Customer.Email
            Console.WriteLine(row.Owner); // ! PII1001 Customer.Email
        }
    }

    static void TwoStores(Customer c)
    {
        var (live, test) = (new TicketStore(), new TicketStore());
        new OpenTicketHandler(live).Handle(new OpenTicket(1, c.Email, "live"));
        new OpenTicketHandler(test).Handle(new OpenTicket(2, "tester", "test"));
        Console.WriteLine(test.All().First().Owner); // ok the store of the tests
        Console.WriteLine(live.All().First().Owner); // ! PII1001 Customer.Email
    }

    static void Failing(Customer c)
    {
        var strict = new Validated<OpenTicket, Receipt>(new OpenTicketHandler(new TicketStore()), static t => t.Subject.Length > 99);
        try
        {
            strict.Handle(new OpenTicket(c.Id, c.Email, "short"));
        }
        catch (RejectedException<OpenTicket> e)
        {
            Console.WriteLine(e.Message); // ok the message names the type
            Console.WriteLine(e.Request.Subject); // ok a constant
            Console.WriteLine(e.Request.Owner); // ! PII1001 Customer.Email
        }
    }

    static void Published(Customer c)
    {
        var publisher = new Publisher();
        var counted = 0;
        publisher.On<TicketOpened>(n => counted += n.Owner.Length);
        publisher.Publish(new TicketOpened(c.Id, c.Name));
        Console.WriteLine(counted); // ok a sum of lengths
        var last = "none";
        publisher.On<TicketOpened>(n => last = n.Owner);
        publisher.On<TicketClosed>(n => last = "closed " + n.Number);
        Console.WriteLine(last); // ok nothing was published since
        publisher.Publish(new TicketOpened(c.Id, c.Name));
        Console.WriteLine(last); // ! PII1001 Customer.Name
    }

    private sealed record OpenTicket(int Id, string Owner, string Subject);

    private sealed record CountTickets;

    private sealed record ListTickets(int Size);

    private sealed record Receipt(int Number, string Owner, string Subject);

    private sealed record Row(string Owner, string Subject, int Short);

    private sealed record TicketOpened(int Number, string Owner);

    private sealed record TicketClosed(int Number);

    private enum State { Open, Closed }

    private sealed class Ticket
    {
        public int Number { get; set; }
        public string Owner { get; set; } = "";
        public string Subject { get; set; } = "";
        public State State { get; private set; }
        public void Close() => State = State.Closed;
        public void Anonymize() => (Owner, State) = ("anonymous", State.Closed);
    }

    private sealed class TicketStore
    {
        private readonly Dictionary<int, Ticket> _tickets = [];
        private int _next;

        public int Add(Ticket ticket)
        {
            ticket.Number = ++_next;
            _tickets.Add(ticket.Number, ticket);
            return ticket.Number;
        }

        public Ticket? Find(int number) => _tickets.GetValueOrDefault(number);
        public IEnumerable<Ticket> All() => _tickets.Values;
        public int Count => _tickets.Count;
    }

    private interface IHandler<in TIn, out TOut> { TOut Handle(TIn request); }

    private sealed class OpenTicketHandler(TicketStore store) : IHandler<OpenTicket, Receipt>
    {
        public Receipt Handle(OpenTicket request)
        {
            var number = store.Add(new Ticket { Owner = request.Owner, Subject = request.Subject });
            Env.Log.LogInformation("Opened {Number}", number); // ok a number
            return new Receipt(number, request.Owner, request.Subject);
        }
    }

    private sealed class CountTicketsHandler(TicketStore store) : IHandler<CountTickets, int>
    {
        public int Handle(CountTickets request) => store.Count;
    }

    private sealed class ListTicketsHandler(TicketStore store) : IHandler<ListTickets, IReadOnlyList<Row>>
    {
        public IReadOnlyList<Row> Handle(ListTickets request) =>
            store.All().OrderBy(static t => t.Number).Take(request.Size).Select(static t => new Row(t.Owner, t.Subject, t.Owner.Length)).ToList();
    }

    private abstract class Decorator<TIn, TOut>(IHandler<TIn, TOut> inner) : IHandler<TIn, TOut>
    {
        public virtual TOut Handle(TIn request) => inner.Handle(request);
    }

    private sealed class Timed<TIn, TOut>(IHandler<TIn, TOut> inner, List<string> trail) : Decorator<TIn, TOut>(inner)
    {
        public override TOut Handle(TIn request)
        {
            var start = Environment.TickCount64;
            var result = base.Handle(request);
            trail.Add($"{typeof(TIn).Name} took {Environment.TickCount64 - start}");
            return result;
        }
    }

    private sealed class Validated<TIn, TOut>(IHandler<TIn, TOut> inner, Func<TIn, bool> rule) : Decorator<TIn, TOut>(inner)
    {
        public override TOut Handle(TIn request) => rule(request) ? base.Handle(request) : throw new RejectedException<TIn>(request); // ok the message names the type
    }

    private sealed class Chatty<TIn, TOut>(IHandler<TIn, TOut> inner) : Decorator<TIn, TOut>(inner)
    {
        public override TOut Handle(TIn request)
        {
            Console.WriteLine($"handling {request}"); // -
            return base.Handle(request);
        }
    }

    private sealed class Discreet<TIn, TOut>(IHandler<TIn, TOut> inner) : Decorator<TIn, TOut>(inner)
    {
        public override TOut Handle(TIn request)
        {
            Console.WriteLine($"handling {request!.GetType().Name}"); // -
            return base.Handle(request);
        }
    }

    private sealed class Masking(IHandler<OpenTicket, Receipt> inner) : Decorator<OpenTicket, Receipt>(inner)
    {
        public override Receipt Handle(OpenTicket request) => base.Handle(request with { Owner = "masked" });
    }

    private sealed class RejectedException<T>(T request) : Exception($"{typeof(T).Name} was rejected") { public T Request => request; }

    private sealed class Mediator
    {
        private readonly Dictionary<Type, object> _handlers = [];
        public void Register<TIn, TOut>(IHandler<TIn, TOut> handler) => _handlers[typeof(TIn)] = handler;
        public TOut Send<TIn, TOut>(TIn request) => ((IHandler<TIn, TOut>)_handlers[typeof(TIn)]).Handle(request);
    }

    private sealed class Publisher
    {
        private readonly Dictionary<Type, List<Delegate>> _all = [];

        public void On<T>(Action<T> action)
        {
            if (!_all.TryGetValue(typeof(T), out var list))
            {
                _all[typeof(T)] = list = [];
            }

            list.Add(action);
        }

        public void Publish<T>(T message) => _all.GetValueOrDefault(typeof(T), []).ForEach(action => ((Action<T>)action)(message));
    }
}
