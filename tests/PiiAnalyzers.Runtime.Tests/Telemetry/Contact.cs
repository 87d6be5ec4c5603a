namespace PiiAnalyzers.Runtime.Tests.Telemetry;

/// <summary>A record whose marks stand on positional parameters.</summary>
public sealed record Contact(int Number, [NameData] string Name, [property: EmailData] string Email);
