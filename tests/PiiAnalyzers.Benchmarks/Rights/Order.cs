namespace PiiAnalyzers.Benchmarks.Rights;

public sealed partial class Order
{
    [PersonalData(Category.Transaction)] public int Number { get; set; }
    [PersonalData(Category.Transaction)] public decimal Total { get; set; } = 19.90m;
    [PersonalData(Category.Transaction)] public DateTime At { get; set; } = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    [PersonalData(Category.Transaction)] public string Item { get; set; } = "Headphones";
}
