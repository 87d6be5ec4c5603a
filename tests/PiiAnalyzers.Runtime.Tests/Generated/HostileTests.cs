using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>Exports are JSON and come back, redaction discloses nothing and erasure leaves nothing, whatever the values.</summary>
public sealed class HostileTests
{
    private static readonly string[] Cultures = ["", "ar-SA", "fa-IR", "sv-SE", "tr-TR", "de-CH", "hi-IN", "th-TH"];

    /// <summary>Any UTF-16 at all: half pairs, controls, signs that JSON, HTML and CSV give a meaning.</summary>
    private static readonly Gen<string> Anything = Gen.Frequency(
        (4, Gen.String[Gen.Char, 0, 40]),
        (2, Gen.String[Gen.Char['\ud7fe', '\ue001'], 0, 6]),
        (2, Gen.String[Gen.Char["\0\u0001\t\r\n\"\\/<>&'+`=@-\u007f\u0085\u00a0\u2028\u2029\ufeff\ufffe\uffff,;|{}[]aZ09é😀"], 0, 20]),
        (1, Gen.Int[4090, 4100].Select(static length => new string('x', length - 1) + "\ud83d\ude00é\"")),
        (1, Gen.Int[4090, 4100].Select(static length => new string('é', length))));

    private static string Replaced(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static JsonElement Data(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        return document.RootElement.GetProperty("data").Clone();
    }

    private static void In(string culture, Action test)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void EveryTextIsExportedAsTheSerializerWouldWriteIt() => Gen.Select(Anything, Anything.Array[0, 3]).Sample(
        static (text, keys) =>
        {
            var value = new Hostile { Name = text, Texts = [text, .. keys] };
            foreach (var key in keys)
            {
                value.ByText[key] = text;
            }

            var exported = value.ExportPersonalData();
            var data = Data(exported);
            Assert.Equal(Replaced(text), data.GetProperty("name").GetString());
            Assert.Equal([Replaced(text), .. keys.Select(Replaced)], data.GetProperty("texts").EnumerateArray().Select(static item => item.GetString()));
            Assert.All(data.GetProperty("byText").EnumerateObject(), item => Assert.Equal(Replaced(text), item.Value.GetString()));
            Assert.DoesNotContain(exported, static character => character is '<' or '>' or '&' or '\'' or < ' ' or '\u2028');
            Assert.Equal(Replaced(text), PersonalData.Import<Hostile>(exported).Name);
        },
        iter: 5000);

    [Fact]
    public void EveryEncoderIsObeyed() => Gen.Select(Anything, Gen.Int[0, 3]).Sample(
        static (text, index) =>
        {
            var encoder = new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, JavaScriptEncoder.Create(new TextEncoderSettings(System.Text.Unicode.UnicodeRanges.GreekandCoptic)), null }[index];
            using var ours = new MemoryStream();
            using var theirs = new MemoryStream();
            using (var writer = new Utf8JsonWriter(ours, new JsonWriterOptions { Encoder = encoder }))
            {
                new Address { Street = text }.WritePersonalData(writer);
            }

            using (var writer = new Utf8JsonWriter(theirs, new JsonWriterOptions { Encoder = encoder }))
            {
                writer.WriteStringValue(Replaced(text));
            }

            Assert.Contains("\"data\":{\"street\":" + Encoding.UTF8.GetString(theirs.ToArray()) + "},\"about\"", Encoding.UTF8.GetString(ours.ToArray()), StringComparison.Ordinal);
        },
        iter: 3000);

    [Fact]
    public void NumbersAndDatesAreTheSameEverywhereAndComeBack() => Gen.Select(Gen.Double, Gen.Decimal, Gen.DateTime, Gen.Int, Gen.Int[0, 7].Select(static index => Cultures[index])).Sample(
        static (ratio, money, at, number, culture) => In(culture, () =>
        {
            var odd = new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, double.MaxValue, ratio }[(uint)number % 7];
            var cash = new[] { 0m, 0.00m, -1.50m, 0.000000001m, 4294967295m, 4294967.296m, decimal.MaxValue, decimal.MinValue, -0.0m, 1.0000000000m, money }[(uint)number % 11];
            var value = new Hostile
            {
                Ratio = odd, Small = (float)odd, Half = (Half)odd, Money = cash, At = DateTime.SpecifyKind(at, (DateTimeKind)((uint)number % 3)), Zoned = new DateTimeOffset(new DateTime(at.Ticks), TimeSpan.FromMinutes(number % 840)),
                Span = new[] { TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromTicks(number), TimeSpan.Zero }[(uint)number % 4], Day = (DayOfWeek)number, Flags = (FileAttributes)number,
                ByNumber = new() { [odd] = 1, [1.5] = 2 }, ByDate = new() { [at] = 3 }, ByKey = new() { [new Key(number, null)] = 4 },
            };
            var exported = value.ExportPersonalData();
            var back = PersonalData.ReadImport<Hostile>(exported);
            Assert.Equal(
                (odd, (float)odd, (Half)odd, cash, value.At, value.At.Kind, value.Zoned, value.Zoned.Offset, value.Span, value.Day, value.Flags),
                (back.Value.Ratio, back.Value.Small, back.Value.Half, back.Value.Money, back.Value.At, back.Value.At.Kind, back.Value.Zoned, back.Value.Zoned.Offset, back.Value.Span, back.Value.Day, back.Value.Flags));
            Assert.Equal(cash.ToString(CultureInfo.InvariantCulture), back.Value.Money.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(value.ByNumber.Keys.Order(), back.Value.ByNumber.Keys.Order());
            Assert.Equal((3, 4), (back.Value.ByDate[at], back.Value.ByKey[new Key(number, null)]));
            Assert.Equal(exported, back.Value.ExportPersonalData());
            Assert.DoesNotContain(exported, static character => char.IsDigit(character) && !char.IsAsciiDigit(character));
        }),
        iter: 4000);

    [Fact]
    public void WhatThrowsIsNamedAndTheRestIsExported()
    {
        var value = new Hostile { Name = "Anna", Sequence = new Failing(3), Any = new Failing(1).Select(static item => (object)item), Home = null!, Homes = null!, ByPlace = null!, Texts = null!, ByText = null! };
        var exported = value.ExportPersonalData();
        Assert.DoesNotContain("zz-", exported, StringComparison.Ordinal);
        var data = Data(exported);
        Assert.Equal("Anna", data.GetProperty("name").GetString());
        Assert.Equal("""[0,1,2,{"notExported":"System.TimeoutException"}]""", data.GetProperty("sequence").GetRawText());
        Assert.Contains("TimeoutException", data.GetProperty("any").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("System.InvalidOperationException", data.GetProperty("throws").GetProperty("notExported").GetString());
        Assert.Equal("null", data.GetProperty("home").GetRawText());
        Assert.Equal("null", data.GetProperty("frozen").GetRawText());
        Assert.DoesNotContain("zz-", value.ToRedactedString(), StringComparison.Ordinal);
        Assert.NotEmpty(value.ErasePersonalData(ErasureGround.Unlawful).Entries);
        Assert.NotEmpty(PersonalData.Export(value, ExportFormat.Csv) + PersonalData.Export(value, ExportFormat.Html) + PersonalData.ExportPortable(value));
    }

    [Fact]
    public void JsonThatCannotBeWrittenIsNamed()
    {
        var disposed = JsonDocument.Parse("""{"a":1}""");
        disposed.Dispose();
        using var half = JsonDocument.Parse("""{"a":"\ud800"}""");
        var value = new Hostile { Name = "Anna", Json = half.RootElement, Any = disposed, Node = JsonNode.Parse("""{"b":[1,{"c":"é<"}]}""") };
        var data = Data(value.ExportPersonalData());
        Assert.True(data.GetProperty("json").TryGetProperty("notExported", out _) || data.GetProperty("json").TryGetProperty("a", out _));
        Assert.True(data.GetProperty("any").TryGetProperty("notExported", out _));
        Assert.Equal("é<", data.GetProperty("node").GetProperty("b")[1].GetProperty("c").GetString());
    }

    [Fact]
    public void HugeValuesAreExported()
    {
        var value = new Hostile { Name = new string('é', 5_000_000) + "\"", Texts = [.. Enumerable.Repeat("t", 200_000)], Any = new byte[1_000_000] };
        for (var index = 0; index < 50_000; index++)
        {
            value.Homes.Add(value.Home);
        }

        var data = Data(value.ExportPersonalData());
        Assert.Equal(5_000_001, data.GetProperty("name").GetString()!.Length);
        Assert.Equal(200_000, data.GetProperty("texts").GetArrayLength());
        Assert.Equal("#/data/home", data.GetProperty("homes")[49_999].GetProperty("$ref").GetString());
        Assert.InRange(value.ToRedactedString().Length, 1, 2000);
    }

    [Fact]
    public void OddKeysOfDictionariesArePointedAt()
    {
        var home = new Address { Street = "S" };
        foreach (var key in new[] { "", "a/b", "~", "~1", "$ref", "$type", "é\"", "\ud800" })
        {
            var value = new Hostile { ByPlace = new() { [key] = home }, Homes = [home], Home = null! };
            var data = Data(value.ExportPersonalData());
            Assert.Equal("#/data/homes/0", data.GetProperty("byPlace").GetProperty(Replaced(key)).GetProperty("$ref").GetString());
            var back = PersonalData.ReadImport<Hostile>(value.ExportPersonalData());
            Assert.Equal("S", back.Value.ByPlace[Replaced(key)].Street);
            Assert.Same(back.Value.Homes[0], back.Value.ByPlace[Replaced(key)]);
        }
    }

    [Fact]
    public void RedactedTextHoldsNothingInAnyCultureAndEncoding() => Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 8, 12], Gen.Int[100_000, int.MaxValue], Gen.Int[0, 7].Select(static index => Cultures[index]), Gen.Guid).Sample(
        static (text, number, culture, id) => In(culture, () =>
        {
            var secret = "zz" + text;
            var value = new Hostile
            {
                Name = secret, Ratio = number, Money = number, Texts = [secret], ByText = new() { [secret] = secret }, Any = secret, Node = JsonValue.Create(secret), Id = id.ToString(), Unmarked = "line\r\n\u2028end",
                Home = new Address { Street = secret, CountryCode = "LV" }, Homes = [new Address { Street = secret }], ByPlace = new() { [secret] = new Address { Street = secret } },
            };
            var view = value.ToRedacted();
            var bytes = new byte[4096];
            Assert.True(((IUtf8SpanFormattable)view).TryFormat(bytes, out var written, default, CultureInfo.CurrentCulture));
            var shown = value.ToRedactedString() + $"{view}" + Encoding.UTF8.GetString(bytes, 0, written) + string.Join("|", view.Select(static pair => pair.Value)) + JsonSerializer.Serialize(view.ToNode());
            foreach (var form in new[] { secret, Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)), Uri.EscapeDataString(secret), number.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.CurrentCulture), number.ToString("N0", CultureInfo.CurrentCulture) })
            {
                Assert.DoesNotContain(form, shown, StringComparison.OrdinalIgnoreCase);
            }

            Assert.Contains("LV", shown, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', value.ToRedactedString());
            Assert.Equal(value.ToRedactedString(), Encoding.UTF8.GetString(bytes, 0, written));
        }),
        iter: 1000);

    [Fact]
    public void CyclesAndSharedNodesAreErased()
    {
        var home = new Address { Street = "zz-street" };
        var value = new Hostile { Name = "zz-name", Home = home, Homes = [home, home], ByPlace = new() { ["k"] = home }, Any = "zz-any" };
        value.Self = value;
        Assert.DoesNotContain("zz-", value.ToRedactedString(), StringComparison.Ordinal);
        value.ErasePersonalData(ErasureGround.Unlawful);
        Assert.DoesNotContain(Reachable.Texts(value), static text => text.Contains("zz-", StringComparison.Ordinal));
    }

    [Fact]
    public void ThreadsDoNotDisturbEachOther()
    {
        var values = Enumerable.Range(0, 64).Select(static index => new Hostile { Name = "n" + index, Homes = [.. Enumerable.Range(0, index).Select(static _ => new Address())], Id = "i" + index }).ToArray();
        var expected = values.Select(static value => (value.ExportPersonalData(), value.ToRedactedString())).ToArray();
        Parallel.For(0, 20_000, index =>
        {
            var value = values[index % 64];
            if (value.ExportPersonalData() != expected[index % 64].Item1 || value.ToRedactedString() != expected[index % 64].Item2)
            {
                throw new InvalidOperationException("another thread's text");
            }
        });
    }

    [Fact]
    public void AnExportMayBeTakenWithinAnExport()
    {
        var inner = new Hostile { Name = "inner" };
        var value = new Hostile { Name = "outer", Sequence = Inner(inner) };
        var data = Data(value.ExportPersonalData());
        Assert.Equal(("outer", 1), (data.GetProperty("name").GetString(), data.GetProperty("sequence").GetArrayLength()));

        static IEnumerable<int> Inner(Hostile inner)
        {
            Assert.Contains("inner", inner.ExportPersonalData() + inner.ToRedactedString(), StringComparison.Ordinal);
            yield return 1;
        }
    }

    [Fact]
    public void CsvOfAnyExportIsStrict() => Anything.Array[1, 4].Sample(
        static texts =>
        {
            var value = new Hostile { Name = texts[0], Texts = [.. texts], ByText = texts.Distinct(StringComparer.Ordinal).ToDictionary(static text => text, static text => (string?)text) };
            var rows = StrictCsv.Parse(PersonalData.Export(value, ExportFormat.Csv));
            Assert.All(rows, static row => Assert.Equal(5, row.Count));
            var name = rows.Single(static row => row[0] == "name")[4];
            Assert.Contains(name, new[] { Replaced(texts[0]), "'" + Replaced(texts[0]) });
            Assert.Equal(texts.Length, rows.Count(static row => row[0].StartsWith("texts[", StringComparison.Ordinal)));
        },
        iter: 2000);
}
