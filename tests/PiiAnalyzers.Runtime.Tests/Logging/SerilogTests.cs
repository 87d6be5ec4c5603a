using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace PiiAnalyzers.Runtime.Tests.Logging;

/// <summary>A real logger, with what its sinks get as text and as JSON.</summary>
public sealed class SerilogTests
{
    private sealed class Sink : ILogEventSink
    {
        private readonly JsonFormatter _json = new(renderMessage: true);

        public List<LogEvent> Events { get; } = [];

        public string Text { get; private set; } = "";

        public void Emit(LogEvent logEvent)
        {
            Events.Add(logEvent);
            var writer = new StringWriter();
            _json.Format(logEvent, writer);
            logEvent.RenderMessage(writer);
            Text += writer;
        }
    }

    private static Sink Log(string template, object? value, RedactionRules? rules = null)
    {
        var sink = new Sink();
        var configuration = new LoggerConfiguration().MinimumLevel.Verbose();
        _ = rules is null ? configuration.Destructure.WithPersonalDataRedacted() : configuration.Destructure.WithPersonalDataRedacted(rules);
        using var logger = configuration.WriteTo.Sink(sink).CreateLogger();
        logger.Information(template, value);
        return sink;
    }

    [Fact]
    public void NoMarkedValueReachesASink()
    {
        var member = new Member { Born = new DateOnly(1990, 3, 1) };
        member.Self = member;
        var sink = Log("Signed in: {@Member}", member);
        Assert.DoesNotContain("zz-", sink.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("48151", sink.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1990", sink.Text, StringComparison.Ordinal);
        var structure = Assert.IsType<StructureValue>(sink.Events[0].Properties["Member"]);
        Assert.Equal("Member", structure.TypeTag);
        var values = structure.Properties.ToDictionary(static item => item.Name, static item => item.Value);
        Assert.Equal(new ScalarValue(7), values["Id"]);
        Assert.Equal(new ScalarValue(12.5m), values["Points"]);
        Assert.Equal(new ScalarValue("gold"), values["Tier"]);
        Assert.Equal(new ScalarValue("***"), values["Mail"]);
        Assert.Equal(new ScalarValue("***"), values["Age"]);
        Assert.Equal("""Home { Street: "***", City: "Rīga" }""", values["Home"].ToString());
        Assert.Equal("[3, 4]", values["Visits"].ToString());
        Assert.Contains("Liepāja", sink.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Label", values.Keys);
    }

    [Fact]
    public void ObjectsInUnmarkedOnesAndInListsAreRedactedToo()
    {
        var sink = Log("Ticket {@Ticket}", new Ticket { Anything = new Home() });
        Assert.DoesNotContain("zz-", sink.Text, StringComparison.Ordinal);
        Assert.Contains("\"Number\":1", sink.Text, StringComparison.Ordinal);
        Assert.Contains("gold", sink.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zz-", Log("{@Many}", new[] { new Home(), new Home() }).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zz-", Log("{@Anonymous}", new { Home = new Home(), new Member().Id }).Text, StringComparison.Ordinal);
        Assert.Contains("\"Street\":\"***\"", Log("{@View}", new Home().ToRedacted()).Text, StringComparison.Ordinal);
        Assert.Contains("\"A\":5", Log("{@Other}", new { A = 5 }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesLeaveWhatTheyAllow()
    {
        var text = Log("{@Member}", new Member { Born = new DateOnly(1990, 3, 1) }, RedactionRules.Usual()).Text;
        Assert.Contains("***@example.org", text, StringComparison.Ordinal);
        Assert.Contains("1990", text, StringComparison.Ordinal);
        Assert.DoesNotContain("zz-", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LongListsAreNotCut() =>
        Assert.Equal(100, Assert.IsType<SequenceValue>(
            Assert.IsType<StructureValue>(Log("{@M}", new Member { Visits = Enumerable.Range(0, 100).ToArray() }).Events[0].Properties["M"])
                .Properties.Single(static item => item.Name == "Visits").Value).Elements.Count);
}
