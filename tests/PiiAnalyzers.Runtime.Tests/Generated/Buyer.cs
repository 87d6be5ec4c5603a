namespace PiiAnalyzers.Runtime.Tests.Generated;

[DataSubject]
public partial class Buyer
{
    [DataSubjectId] public int Id { get; set; }
    [NameData] public string Name { get; set; } = "";
    public List<Purchase> Purchases { get; set; } = [];
    public Purchase? First { get; set; }
    public Dictionary<string, Purchase> ByShop { get; set; } = [];
    public List<Address> Addresses { get; set; } = [];
}

/// <summary>Kept by a rule of the policy, which says for how long; its date counts for the period of an export all the same.</summary>
[Retention("orders", Anchor = nameof(At))]
public class Purchase
{
    public DateTimeOffset? At { get; set; }
    [PersonalData(Category.Transaction)] public string What { get; set; } = "";
}
