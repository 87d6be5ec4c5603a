using PiiAnalyzers.Runtime.Tests.Attributes;

namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary>A type with marked members.</summary>
public sealed class Visitor
{
    public int Number { get; set; }

    [EmailData]
    public string Email { get; set; } = "";

    [IpAddressData]
    public string Address { get; set; } = "";

    [PersonalData(Category.Phone)]
    public string Phone { get; set; } = "";

    [SupportDetails]
    public string Question { get; set; } = "";
}
