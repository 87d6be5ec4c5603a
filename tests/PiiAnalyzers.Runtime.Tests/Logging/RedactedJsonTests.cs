using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PiiAnalyzers.Runtime.Tests.Logging;

/// <summary>The serializer itself, by reflection and by its own generated code, with contracts that the marks have changed.</summary>
public sealed class RedactedJsonTests
{
    private static readonly JsonSerializerOptions Reflection = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RedactedJson.Modify } } };

    private static readonly JsonSerializerOptions Generated = new(TicketJson.Default.Options) { TypeInfoResolver = TicketJson.Default.WithPersonalDataRedacted() };

    [Fact]
    public void NoMarkedValueIsWritten()
    {
        var json = JsonSerializer.Serialize(new Member { Born = new DateOnly(1990, 3, 1) }, Reflection);
        AssertRedacted(json);
        var root = JsonNode.Parse(json)!;
        Assert.Equal((7, "gold", 12.5m), ((int)root["Id"]!, (string)root["Tier"]!, (decimal)root["Points"]!));
        Assert.Equal(("***", "***", "***", "***"), ((string)root["Mail"]!, (string)root["Age"]!, (string)root["Born"]!, (string)root["Friends"]!));
        Assert.Equal("""{"Street":"***","City":"Rīga"}""", root["Home"]!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("***", (string)root["ByKind"]!["summer"]!["Street"]!);
        Assert.Equal("[3,4]", root["Visits"]!.ToJsonString());
        Assert.False(root.AsObject().ContainsKey("Label"));
        Assert.Null(JsonNode.Parse(JsonSerializer.Serialize(new Member { Mail = null }, Reflection))!["Mail"]);
    }

    [Fact]
    public void AGeneratedContextDoesNotGoAroundIt()
    {
        // Without marks of its own, a type is written by generated code that knows no contracts: that must not happen here.
        var json = JsonSerializer.Serialize(new Ticket(), Generated);
        AssertRedacted(json);
        Assert.Contains("\"tier\":\"gold\"", json, StringComparison.Ordinal);
        Assert.Contains("\"number\":1", json, StringComparison.Ordinal);
        Assert.Contains("\"mail\":\"***\"", json, StringComparison.Ordinal);
        Assert.Contains("zz-anna", JsonSerializer.Serialize(new Ticket(), TicketJson.Default.Ticket), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsKnownAtRunTimeOnlyIsRedacted()
    {
        AssertRedacted(JsonSerializer.Serialize(new Ticket { Anything = new Member() }, Reflection));
        AssertRedacted(JsonSerializer.Serialize(new { Who = new Member(), Where = new[] { new Home() } }, Reflection));
        AssertRedacted(JsonSerializer.Serialize<object>(new Member(), Reflection));
    }

    [Fact]
    public void NamesFollowTheOptions()
    {
        var json = JsonSerializer.Serialize(new Member(), new JsonSerializerOptions(Reflection) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, WriteIndented = true });
        AssertRedacted(json);
        Assert.Contains("\"BY_KIND\"", json, StringComparison.Ordinal);
        Assert.Contains("\"POINTS\": 12.5", json, StringComparison.Ordinal);
    }

    [Fact]
    public void RestrictedRecordsShowNothing()
    {
        foreach (var options in new[] { Reflection, Generated })
        {
            Assert.Equal("{}", JsonSerializer.Serialize(new Dossier { IsProcessingRestricted = true }, options));
            Assert.Contains("5", JsonSerializer.Serialize(new Dossier(), options), StringComparison.Ordinal);
            AssertRedacted(JsonSerializer.Serialize(new Dossier(), options));
        }
    }

    [Fact]
    public void MarksWithoutGeneratedCodeCount() =>
        Assert.Equal("""{"Name":"***","Rank":3}""", JsonSerializer.Serialize(new Hidden(), Reflection));

    /// <summary>Not reachable for generated code, since it is private in a type that is not partial.</summary>
    private sealed class Hidden
    {
        [PersonalData(Category.Name)] public string Name { get; set; } = "zz-name";

        public int Rank { get; set; } = 3;
    }

    private static void AssertRedacted(string json)
    {
        Assert.DoesNotContain("zz-", json, StringComparison.Ordinal);
        Assert.DoesNotContain("48151", json, StringComparison.Ordinal);
        Assert.DoesNotContain("1990", json, StringComparison.Ordinal);
    }
}
