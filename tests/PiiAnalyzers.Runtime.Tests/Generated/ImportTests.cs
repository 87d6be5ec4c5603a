using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json.Nodes;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class ImportTests
{
    [Fact]
    public void EveryKindOfValueComesBack()
    {
        var values = new Values
        {
            Bool = true, Char = 'ā', Sbyte = -8, Byte = 255, Short = -3, Ushort = 3, Uint = uint.MaxValue, Long = long.MinValue, Ulong = ulong.MaxValue, Nint = -5,
            Float = float.Epsilon, Half = (Half)1.5, Int128 = Int128.MinValue, UInt128 = UInt128.MaxValue, Big = BigInteger.Pow(7, 90),
            Offset = new DateTimeOffset(2024, 2, 29, 1, 2, 3, 4, TimeSpan.FromHours(-3)), Date = new DateOnly(2024, 2, 29), Time = new TimeOnly(23, 59, 59, 999), Span = TimeSpan.FromTicks(-1234567891),
            Guid = Guid.NewGuid(), Rune = new Rune(0x1F600), Uri = new Uri("a/b?c=d", UriKind.Relative), Version = new Version(1, 2, 3), Ip = IPAddress.Parse("2001:db8::1"),
            Builder = new StringBuilder("x"), Json = JsonNode.Parse("""{"a":[1,null]}"""), Memory = new byte[] { 1, 2 }, Array = [1, 2], Jagged = [[1], [], [2, 3]],
            Set = ["a", "b"], Stack = new Stack<int>([1, 2, 3]), Queue = new Queue<int>([1, 2]), Linked = new LinkedList<int>([4, 5]), List = [6, 7], Frozen = [8], Immutable = ["i"],
            Sorted = ImmutableDictionary<int, string>.Empty.Add(1, "one"), FrozenSet = new[] { "f" }.ToFrozenSet(), ByDay = new() { [DayOfWeek.Friday] = null, [DayOfWeek.Monday] = 3 },
            ByPair = new() { [(1, "k")] = new Uri("https://example.org/") }, Nested = (1, ("x", new DateOnly(2000, 1, 1))), Deep = new() { [Guid.Empty] = [1.50m] },
        };
        var exported = values.ExportPersonalData();
        var result = PersonalData.ReadImport<Values>(exported);
        Assert.Empty(result.NotRestored);
        Assert.Equal(exported, result.Value.ExportPersonalData());
        Assert.Equal((values.Char, values.Int128, values.Big, values.Offset, values.Time, values.Span, values.Rune, values.Uri, values.Ip), (result.Value.Char, result.Value.Int128, result.Value.Big, result.Value.Offset, result.Value.Time, result.Value.Span, result.Value.Rune, result.Value.Uri, result.Value.Ip));
        Assert.Equal(values.Stack, result.Value.Stack);
        Assert.Equal(values.Nested, result.Value.Nested);
        Assert.Equal(values.ByPair, result.Value.ByPair);
        Assert.Equal("1.50", result.Value.Deep![Guid.Empty][0].ToString(System.Globalization.CultureInfo.InvariantCulture));

        var empty = new Values();
        Assert.Equal(empty.ExportPersonalData(), PersonalData.Import<Values>(empty.ExportPersonalData()).ExportPersonalData());
    }

    [Fact]
    public void RecordsAreMadeByTheirConstructorAndInitializer()
    {
        var contact = new Contact("Anna", null, 5) { Mail = "a@example.org", Unmarked = "u", Home = new Address { Street = "S" } };
        var copy = PersonalData.Import<Contact>(contact.ExportPersonalData());
        Assert.Equal(("Anna", null, 0, "a@example.org", "S"), (copy.Name, copy.Phone, copy.Ignored, copy.Mail, copy.Home!.Street));
        Assert.Equal(new Point(1.5, -0.25), PersonalData.Import<Point>(new Point(1.5, -0.25).ExportPersonalData()));
        Assert.Equal("010101", PersonalData.Import<PersonalCode>(new PersonalCode("010101").ExportPersonalData()).Value);
        Assert.Equal(5, PersonalData.Import<Box<int>>(new Box<int> { Value = 5 }.ExportPersonalData()).Value);
    }

    [Fact]
    public void CyclesSharingAndDerivedTypesComeBack()
    {
        var leaf = new Leaf { Name = "leaf", Mail = "l@example.org", Key = Guid.NewGuid() };
        var root = new Node { Name = "root", Left = leaf, Right = leaf, Pair = (leaf, 3) };
        leaf.Left = root;
        root.Children.AddRange([leaf, null, new Leaf { Mail = "m" }]);
        root.ByName = new() { ["a/b~"] = leaf };
        var copy = PersonalData.Import<Node>(root.ExportPersonalData());
        var other = Assert.IsType<Leaf>(copy.Left);
        Assert.Equal(("l@example.org", leaf.Key), (other.Mail, other.Key));
        Assert.Same(other, copy.Right);
        Assert.Same(other, copy.ByName!["a/b~"]);
        Assert.Same(copy, other.Left);
        Assert.IsType<Leaf>(copy.Children[2]);
        Assert.IsType<Leaf>(PersonalData.Import<Node>(leaf.ExportPersonalData()));
    }

    [Fact]
    public void WhoseRecordItIsComesBack()
    {
        var customer = new Customer { Id = 7, Name = "Anna", Friend = new Customer { Id = 8 } };
        var copy = PersonalData.Import<Customer>(customer.ExportPersonalData());
        Assert.Equal((7, 0), (copy.Id, copy.Friend!.Id));
        Assert.Equal(customer.ExportPersonalData(), copy.ExportPersonalData());
        var member = new Member("k1", "Anna") { Since = new DateOnly(2020, 1, 1) };
        Assert.Equal(member, PersonalData.Import<Member>(member.ExportPersonalData()));
        Assert.Equal(Guid.Empty, PersonalData.Import<Token>(new Token { Id = Guid.Empty, Name = "t" }.ExportPersonalData()).Id);
    }

    [Fact]
    public void WhatCannotBeRestoredIsNamed()
    {
        var result = PersonalData.ReadImport<Ledger>(new Ledger { Init = "i" }.ExportPersonalData());
        Assert.Equal("i", result.Value.Init);
        Assert.Contains(result.NotRestored, static item => item.StartsWith("#/data/field", StringComparison.Ordinal));
        Assert.Null(PersonalData.Import<Customer>(new Customer { Password = "p" }.ExportPersonalData()).Password);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"System.String","data":{}}""")]
    public void OtherTextsAreRefused(string text) => Assert.Throws<FormatException>(() => PersonalData.Import<Customer>(text));

    [Fact]
    public void TypesWithoutMarksAreRefused() => Assert.Throws<NotSupportedException>(static () => PersonalData.Import<Uri>("""{"data":{}}"""));
}
