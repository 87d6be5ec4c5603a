using System.Globalization;
using System.Text.Json;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class ExportTests
{
    [Fact]
    public void DocumentHasTheAgreedShape()
    {
        var customer = new Customer { Id = 7, Name = "Anna", Email = null, BirthDate = new DateOnly(1990, 3, 1), Password = "hunter2", Notes = "difficult", Segment = "gold" };
        customer.SetPhone("+371 20000000");
        customer.Home = new Address { Street = "Brīvības 1", CountryCode = "LV" };
        using var document = JsonDocument.Parse(customer.ExportPersonalData());
        var root = document.RootElement;

        Assert.Equal(["type", "subject", "data", "about", "policy"], root.EnumerateObject().Select(static item => item.Name));
        Assert.Equal("PiiAnalyzers.Runtime.Tests.Generated.Customer", root.GetProperty("type").GetString());
        Assert.Equal(7, root.GetProperty("subject").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("policy").ValueKind);
        Assert.Equal(
            """{"name":"Anna","email":null,"birthDate":"1990-03-01","password":{"held":true},"_phone":"+371 20000000","home":{"street":"Brīvības 1"},"orders":null,"places":{},"friend":null}""",
            Data(root).Replace("\\u002B", "+", StringComparison.Ordinal));
        var about = root.GetProperty("about").EnumerateArray().ToDictionary(static item => item.GetProperty("member").GetString()!);
        Assert.Equal(
            """{"member":"email","category":"Email","identifiability":"identifying","purposes":["respond.support"],"legalBases":[],"retention":"P2Y","recipients":[]}""",
            about["email"].GetRawText());
        Assert.Contains("home.street", about.Keys);
        Assert.Contains("notes", about.Keys);
    }

    [Fact]
    public void CyclesAndSharedObjectsBecomePointers()
    {
        var home = new Address { Street = "S" };
        var customer = new Customer { Name = "A", Home = home };
        customer.Friend = customer;
        customer.Places["a/b"] = home;
        customer.Orders = [new Order { Buyer = customer }, new Order { Buyer = new Customer { Name = "B", Friend = customer } }];
        using var document = JsonDocument.Parse(customer.ExportPersonalData());
        var data = document.RootElement.GetProperty("data");
        Assert.Equal("#/data", data.GetProperty("friend").GetProperty("$ref").GetString());
        Assert.Equal("#/data/home", data.GetProperty("places").GetProperty("a/b").GetProperty("$ref").GetString());
        Assert.Equal("#/data", data.GetProperty("orders")[0].GetProperty("buyer").GetProperty("$ref").GetString());
        Assert.Equal("B", data.GetProperty("orders")[1].GetProperty("buyer").GetProperty("name").GetString());
    }

    [Fact]
    public void LongChainsDoNotOverflow()
    {
        var customer = new Customer { Name = "last" };
        for (var i = 0; i < 20_000; i++)
        {
            customer = new Customer { Friend = customer };
        }

        Assert.Contains("nested too deeply", customer.ExportPersonalData(), StringComparison.Ordinal);
        Assert.NotEmpty(customer.ToRedactedString());
    }

    [Fact]
    public void DerivedObjectsAreExportedAsWhatTheyAre()
    {
        Customer customer = new Contractor { Name = "C", Salary = 10.5m, Iban = "LV80BANK" };
        customer.SetPhone("1");
        using var document = JsonDocument.Parse(customer.ExportPersonalData());
        var data = document.RootElement.GetProperty("data");
        Assert.Equal("PiiAnalyzers.Runtime.Tests.Generated.Contractor", document.RootElement.GetProperty("type").GetString());
        Assert.Equal(10.5m, data.GetProperty("salary").GetDecimal());
        Assert.Equal("LV80BANK", data.GetProperty("iban").GetString());
        Assert.Equal("1", data.GetProperty("_phone").GetString());

        using var held = JsonDocument.Parse(new Customer { Anything = new Person(1, "P", "p@example.com") }.ExportPersonalData());
        Assert.Equal("P", held.RootElement.GetProperty("data").GetProperty("anything").GetProperty("name").GetString());
        using var plain = JsonDocument.Parse(new Customer { Anything = "text" }.ExportPersonalData());
        Assert.False(plain.RootElement.GetProperty("data").TryGetProperty("anything", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void ValuesDoNotDependOnTheCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            using var document = JsonDocument.Parse(new Everything().ExportPersonalData());
            var data = document.RootElement.GetProperty("data");
            string Raw(string name) => data.GetProperty(name).GetRawText();
            Assert.Equal("\"2024-02-29T13:05:06.0000000Z\"", Raw("time"));
            Assert.Equal("2024-02-29T13:05:06.0000000+02:00", data.GetProperty("offset").GetString());
            Assert.Equal("\"23:59:00.0000000\"", Raw("clock"));
            Assert.Equal("\"P1DT2H\"", Raw("span"));
            Assert.Equal("12.50", Raw("money"));
            Assert.Equal("\"NaN\"", Raw("ratio"));
            Assert.Equal("0.5", Raw("half"));
            Assert.Equal("1000000000000000000000000000000", Raw("big"));
            Assert.Equal("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", Raw("guid"));
            Assert.Equal("\"AQID\"", Raw("bytes"));
            Assert.Equal("\"Friday\"", Raw("day"));
            Assert.Equal("null", Raw("missing"));
            Assert.Equal("null", Raw("frozen"));
            Assert.Equal("[\"a\",2]", Raw("pair"));
            Assert.Equal("""[1,"x",null,true]""", Raw("any"));
            Assert.Equal("Vārds \"<&>\" 😀", data.GetProperty("class").GetString());
            Assert.Equal("null", Raw("json"));
            Assert.Equal("""{"Monday":[1,2]}""", Raw("map"));
            Assert.Equal("""{"value":"010101-12345"}""", Raw("code"));
            Assert.Equal("null", Raw("noCode"));
            Assert.Equal("""{"motto":"carpe diem","next":null}""", Raw("profile"));
            Assert.Contains("notExported", Raw("stream"), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void RecordsStructsAndGenericsExport()
    {
        Assert.Contains("\"mail\":\"m@example.com\"", new Person(1, "P", "m@example.com").ExportPersonalData(), StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"x\":1.5,\"y\":2}", new Point(1.5, 2).ExportPersonalData(), StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"value\":5}", new Box<int> { Value = 5, Unmarked = 6 }.ExportPersonalData(), StringComparison.Ordinal);
        Assert.Contains("\"inner\":{\"value\":\"v\"}", new Wrapper<string> { Inner = new Box<string> { Value = "v" } }.ExportPersonalData(), StringComparison.Ordinal);
    }

    private static string Data(JsonElement root) => root.GetProperty("data").GetRawText();
}
