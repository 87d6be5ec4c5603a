using PiiAnalyzers;

namespace Portal.Data;

/// <summary>An order, from contract to invoice (policy §3 B).</summary>
[Retention(PrivacyPolicy.Retention.Legal)]
public sealed class Order
{
    public int Id { get; set; }

    public required Contact Customer { get; init; }

    [PersonalData(PrivacyPolicy.Categories.RequestContract)]
    public string Contract { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.RequestDelivery)]
    public string Delivery { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.RequestBilling)]
    public string Invoice { get; set; } = "";
}
