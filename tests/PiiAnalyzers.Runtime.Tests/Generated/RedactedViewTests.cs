using System.Text;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class RedactedViewTests
{
    private static readonly Customer Anna = new() { Id = 7, Name = "Anna", Email = "anna@example.org", BirthDate = new DateOnly(1990, 3, 1), Segment = "gold" };

    [Fact]
    public void ItFormatsItselfAndListsItsMembers()
    {
        var view = Anna.ToRedacted();
        Assert.Equal(Anna.ToRedactedString(), view.ToString());
        Assert.Equal(Anna.ToRedactedString(), $"{view}");
        var pairs = view.ToDictionary(static pair => pair.Key, static pair => pair.Value);
        Assert.Equal(("7", "***", "gold", "null"), ((string?)pairs["Id"], (string?)pairs["Name"], (string?)pairs["Segment"], (string?)pairs["Anything"]));
        Assert.Equal(view.Count, pairs.Count);
        Assert.Equal("[]", pairs["Places"]);
    }

    [Fact]
    public void ABufferIsFilledWithoutAllocation()
    {
        // Numbers are boxed while the library is built for debugging; the benchmarks measure the release build.
        var home = new Address { Street = "Brīvības 1", CountryCode = "LV" };
        IUtf8SpanFormattable view = home.ToRedacted();
        var bytes = new byte[512];
        var characters = new char[512];
        Assert.True(view.TryFormat(bytes, out var written, default, null));
        Assert.Equal(home.ToRedactedString(), Encoding.UTF8.GetString(bytes, 0, written));
        Assert.False(((ISpanFormattable)view).TryFormat(new char[10], out _, default, null));
        for (var warm = 0; warm < 100; warm++)
        {
            ((RedactedView)view).TryFormat(characters, out _);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 1000; count++)
        {
            view.TryFormat(bytes, out _, default, null);
            ((RedactedView)view).TryFormat(characters, out _);
        }

        // Nothing per call; tiered compilation may add a little of its own.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 999);
    }

    [Fact]
    public void RulesLeaveWhatTheyAllow()
    {
        var text = Anna.ToRedacted(RedactionRules.Usual()).ToString();
        Assert.Contains("Name = ***, Email = ***@example.org, BirthDate = 1990", text, StringComparison.Ordinal);
        Assert.Contains("X = 56.9, Y = 24.1 }", new Point(56.9496, 24.1052).ToRedacted(RedactionRules.Usual()).ToString(), StringComparison.Ordinal);
        Assert.Contains("Mail = ***,", new Scored { Mail = "@" }.ToRedacted(RedactionRules.Usual()).ToString(), StringComparison.Ordinal);
        Assert.Contains("Ip = 10.1.2.0/24", new Visit { Ip = "10.1.2.3" }.ToRedacted(RedactionRules.Usual()).ToString(), StringComparison.Ordinal);

        var keyed = new RedactionRules(Enumerable.Range(0, 32).Select(static index => (byte)index).ToArray()).Set(Category.Name, RedactionStyle.Keyed);
        var first = Anna.ToRedacted(keyed).ToString();
        Assert.Matches("Name = hmac:[0-9a-f]{32},", first);
        Assert.Equal(first, Anna.ToRedacted(keyed).ToString());
        Assert.Throws<ArgumentException>(static () => new RedactionRules([1, 2, 3]));
        Assert.Throws<InvalidOperationException>(static () => new RedactionRules().Set(Category.Name, RedactionStyle.Keyed));
    }

    [Fact]
    public void RegisteredRedactorsAreUsedByCategory()
    {
        using var services = new ServiceCollection().AddRedaction(static redaction => redaction
            .SetRedactor<Telemetry.StarRedactor>(PersonalDataTaxonomy.Of(Category.Name))
            .SetFallbackRedactor<ErasingRedactor>()).BuildServiceProvider();
        var expected = services.GetRequiredService<IRedactorProvider>().GetRedactor(new(PersonalDataTaxonomy.Of(Category.Name))).Redact("Anna");
        var text = Anna.ToRedacted(new RedactionRules(services.GetRequiredService<IRedactorProvider>())).ToString();
        Assert.Contains($"Name = {expected}, Email = , ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("anna@", text, StringComparison.Ordinal);
    }

    [Fact]
    public void UnmarkedMembersCountIfTheTypeSaysSo()
    {
        var guest = new Guest { Id = 5, Room = 12, Wish = "late" };
        Assert.Equal("Guest { Id = 5, Room = ***, Wish = *** }", guest.ToRedactedString());
        Assert.Contains("\"data\":{\"room\":12,\"wish\":\"late\"}", guest.ExportPersonalData(), StringComparison.Ordinal);
        Assert.True(guest.ErasePersonalData(ErasureGround.Objected).IsComplete);
        Assert.Equal((5, 0, ""), (guest.Id, guest.Room, guest.Wish));
    }
}
