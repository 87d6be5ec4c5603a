using System.Text;
using System.Text.Json;
using CsCheck;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class FormatTests
{
    private static readonly Customer Anna = new()
    {
        Id = 7, Name = "=HYPERLINK(\"http://evil\")", Email = "a,\"b\"\n@example.org", Password = "hunter2", Notes = "internal", Home = new Address { Street = "<script>" },
    };

    [Fact]
    public void CsvIsReadBackByAStrictParser()
    {
        var rows = StrictCsv.Parse(PersonalData.Export(Anna, ExportFormat.Csv));
        Assert.Equal(["member", "category", "purposes", "retention", "value"], rows[0]);
        Assert.Equal(["name", "Name", "", "", "'=HYPERLINK(\"http://evil\")"], rows[1]);
        Assert.Equal(["email", "Email", "respond.support", "P2Y", "a,\"b\"\n@example.org"], rows[2]);
        Assert.Equal(["home.street", "PostalAddress", "", "", "<script>"], Assert.Single(rows, static row => row[0] == "home.street"));
        Assert.DoesNotContain(rows, static row => row[4].Contains("hunter2", StringComparison.Ordinal) || row[4] == "internal");
    }

    [Fact]
    public void EveryCellOfCsvComesBackAndNoneIsAFormula() => Gen.String[Gen.Char['\u0001', '\u00ff'], 0, 10].Array[1, 5].Sample(
        static cells =>
        {
            var text = new StringBuilder();
            foreach (var cell in cells)
            {
                CsvDocument.Append(text, cell).Append(',');
            }

            CsvDocument.Append(text, "end").Append("\r\n");
            var row = Assert.Single(StrictCsv.Parse(text.ToString()));
            Assert.Equal(cells.Length + 1, row.Count);
            foreach (var (written, cell) in row.Zip(cells))
            {
                Assert.True(written == cell || written == "'" + cell);
                Assert.False(written.Length > 0 && "=@\t\r\n".Contains(written[0]));
                Assert.False(written.Length > 0 && "+-".Contains(written[0]) && !written[1..].All(static character => char.IsAsciiDigit(character) || "eE+-.".Contains(character)));
            }
        },
        iter: 20_000);

    [Fact]
    public void TextAndPageAreForPeople()
    {
        var text = PersonalData.Export(Anna, ExportFormat.Text);
        Assert.Contains("Record of: 7\n", text, StringComparison.Ordinal);
        Assert.Contains("email: a,\"b\"\n  @example.org\n  Email; used for respond.support; kept P2Y\n", text, StringComparison.Ordinal);
        Assert.Contains("birthDate: (none)\n", text, StringComparison.Ordinal);
        var page = PersonalData.Export(Anna, ExportFormat.Html);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Member</th>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", text + page, StringComparison.Ordinal);
    }

    [Fact]
    public void PortabilityLeavesOutWhatWasInferredOrIsSecret()
    {
        using var document = JsonDocument.Parse(PersonalData.ExportPortable(new Scored { Mail = "m", Score = 5, Password = "p", Parts = [new Scored { Mail = "n", Score = 6 }], ByKey = new() { ["mail"] = new Scored { Mail = "o" } } }));
        var root = document.RootElement;
        Assert.Equal("""{"mail":"m","parts":[{"mail":"n","parts":null,"byKey":null}],"byKey":{"mail":{"mail":"o","parts":null,"byKey":null}}}""", root.GetProperty("data").GetRawText());
        Assert.Equal(["mail"], root.GetProperty("about").EnumerateArray().Select(static row => row.GetProperty("member").GetString()));
    }

    [Fact]
    public void SchemaDescribesTheExport()
    {
        using var document = JsonDocument.Parse(PersonalData.ExportSchema<Customer>());
        var definitions = document.RootElement.GetProperty("$defs");
        var customer = definitions.GetProperty("PiiAnalyzers.Runtime.Tests.Generated.Customer").GetProperty("properties");
        Assert.Equal("""{"type":"string"}""", customer.GetProperty("name").GetRawText());
        Assert.Equal("""{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]}""", customer.GetProperty("birthDate").GetRawText());
        Assert.Contains("held", customer.GetProperty("password").GetRawText(), StringComparison.Ordinal);
        Assert.False(customer.TryGetProperty("notes", out _));
        Assert.Contains("#/$defs/PiiAnalyzers.Runtime.Tests.Generated.Order", customer.GetProperty("orders").GetRawText(), StringComparison.Ordinal);
        Assert.True(definitions.TryGetProperty("PiiAnalyzers.Runtime.Tests.Generated.Address", out _));
        Assert.Throws<NotSupportedException>(static () => PersonalData.ExportSchema<Uri>());
    }

    [Fact]
    public void RectificationSaysWhatChanged()
    {
        var customer = new Customer { Id = 7, Name = "Ana", Email = null, Home = new Address { Street = "S" } };
        var record = PersonalData.Rectify(customer, "request 81", static item =>
        {
            item.Name = "Anna";
            item.Email = "a@example.org";
            item.Home!.Street = "";
        });
        Assert.Equal(("7", "request 81"), (record.Subject, record.Reason));
        Assert.Equal(["name: Corrected", "email: Completed", "home.street: Removed"], record.Changes.Select(static change => change.ToString()));
        Assert.Equal("Email", record.Changes[1].Member!.Category);
        Assert.Empty(PersonalData.Rectify(customer, "again", static item => item.Name = "Anna").Changes);
        Assert.Throws<ArgumentException>(() => PersonalData.Rectify(customer, "", static _ => { }));
    }
}
