namespace PiiAnalyzers.Runtime.Tests.Generated;

public class Scored
{
    [EmailData] public string? Mail { get; set; }
    [PersonalData(Origin = DataOrigin.Inferred)] public int Score { get; set; }
    [CredentialData] public string? Password { get; set; }
    public List<Scored>? Parts { get; set; }
    public Dictionary<string, Scored>? ByKey { get; set; }
}
