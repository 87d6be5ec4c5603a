namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary>A type that is personal data as a whole.</summary>
[HealthData]
public sealed class HealthRecord
{
    public string Diagnosis { get; set; } = "";

    [NameData]
    public string Patient { get; set; } = "";
}
