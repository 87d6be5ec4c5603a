using PiiAnalyzers;
using Portal.Data;

namespace Portal.Services;

/// <summary>Contracts, delivery and billing (policy §3 B), and what is kept of them afterwards (§9).</summary>
[Purpose(PrivacyPolicy.Purposes.RespondOrder)]
public sealed partial class OrderDesk(PortalStore store, ProviderClient provider, ILogger<OrderDesk> logger)
{
    public async Task ConfirmAsync(Order order)
    {
        store.Orders[order.Id] = order;
        await provider.SendAsync(order.Customer.Email, "Your order", $"{order.Contract}\n{order.Delivery}\n{order.Invoice}");
        Confirmed(logger, order.Id);
    }

    /// <summary>Proves what was agreed when somebody disputes it.</summary>
    [Purpose(PrivacyPolicy.Purposes.DefendRights, PrivacyPolicy.Purposes.Administer)]
    public string? Evidence(int id) => store.Orders.TryGetValue(id, out var order) ? order.Contract : null;

    [LoggerMessage(LogLevel.Information, "Confirmed order {Id}")]
    private static partial void Confirmed(ILogger logger, int id);
}
