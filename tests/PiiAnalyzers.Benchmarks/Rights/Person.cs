namespace PiiAnalyzers.Benchmarks.Rights;

/// <summary>A customer as shops hold them; every member is marked, so that serializers write the same.</summary>
public sealed partial class Person
{
    [PersonalData(Category.Name)] public string Name { get; set; } = "Anna Ozoliņa";
    [PersonalData(Category.Email)] public string Email { get; set; } = "anna.ozolina@example.org";
    [PersonalData(Category.Phone)] public string? Phone { get; set; } = "37120000000";
    [PersonalData(Category.BirthDate)] public DateOnly BirthDate { get; set; } = new(1990, 3, 1);
    [PersonalData(Category.Usage)] public DateTime LastSeen { get; set; } = new(2026, 5, 4, 3, 2, 1, DateTimeKind.Utc);
    [PersonalData(Category.OnlineIdentifier)] public Guid Device { get; set; } = new("0f8fad5b-d9cb-469f-a165-70867728950e");
    [PersonalData(Category.Income)] public decimal Income { get; set; } = 43210.55m;
    [PersonalData(Category.Preference)] public bool Newsletter { get; set; } = true;
    [PersonalData(Category.Usage)] public int Visits { get; set; } = 1234;
    [PersonalData(Category.Correspondence)] public string? Note { get; set; }
    public Home Home { get; set; } = new();
    public List<Order> Orders { get; set; } = [.. Enumerable.Range(0, 10).Select(static number => new Order { Number = number })];
}
