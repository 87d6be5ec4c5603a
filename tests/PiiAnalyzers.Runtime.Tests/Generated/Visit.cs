namespace PiiAnalyzers.Runtime.Tests.Generated;

[Retention("P1Y", Anchor = nameof(At))]
public partial class Visit
{
    public DateTimeOffset? At { get; set; }
    public DateOnly Signed { get; set; }
    [EmailData] public string? Mail { get; set; }
    [IpAddressData, Retention("P90D", Anchor = nameof(At))] public string? Ip { get; set; }
    [NameData, Retention("P10Y", Anchor = nameof(Signed))] public string? Name { get; set; }
    public List<Address> Places { get; set; } = [];
}
