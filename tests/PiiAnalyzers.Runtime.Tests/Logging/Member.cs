namespace PiiAnalyzers.Runtime.Tests.Logging;

/// <summary>A member of a club as a log meets it: nested, in lists, computed, with numbers that are marked and numbers that are not.</summary>
[DataSubject]
public partial class Member
{
    public int Id { get; set; } = 7;
    [EmailData] public string? Mail { get; set; } = "zz-anna@example.org";
    [PersonalData(Category.Age)] public int Age { get; set; } = 48151;
    [PersonalData(Category.BirthDate)] public DateOnly? Born { get; set; }
    [PersonalData] public List<string> Friends { get; set; } = ["zz-ben"];
    public string Tier { get; set; } = "gold";
    public decimal Points { get; set; } = 12.5m;
    public string Label => $"{Tier} {Mail}";
    public Home Home { get; set; } = new();
    public List<Home> Earlier { get; set; } = [new() { Street = "zz-street 2", City = "Liepāja" }];
    public Dictionary<string, Home> ByKind { get; set; } = new() { ["summer"] = new() };
    public Member? Self { get; set; }
    public IReadOnlyList<int> Visits { get; set; } = [3, 4];
}
