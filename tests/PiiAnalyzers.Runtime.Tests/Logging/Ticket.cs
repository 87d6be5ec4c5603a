using System.Text.Json.Serialization;

namespace PiiAnalyzers.Runtime.Tests.Logging;

/// <summary>Has no marks of its own: a generated serializer writes it in one go, with what it leads to.</summary>
public class Ticket
{
    public int Number { get; set; } = 1;
    public Member Reporter { get; set; } = new();
    public List<Home> Places { get; set; } = [new()];
    public object? Anything { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Ticket))]
[JsonSerializable(typeof(Dossier))]
internal sealed partial class TicketJson : JsonSerializerContext;

public partial class Dossier : IProcessingRestriction
{
    [NameData] public string Name { get; set; } = "zz-name";
    public int Number { get; set; } = 5;
    public bool IsProcessingRestricted { get; set; }
}
