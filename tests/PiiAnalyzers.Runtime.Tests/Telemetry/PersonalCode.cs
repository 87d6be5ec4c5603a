namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary>A value type whose every value is personal data.</summary>
[GovernmentIdData]
public readonly struct PersonalCode(string value)
{
    public override string ToString() => value;
}
