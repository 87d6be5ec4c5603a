namespace PiiAnalyzers.Build;

/// <summary>What a baseline knows of a finding.</summary>
internal readonly record struct RecordedFinding(string Rule, string In, string Source, string Sink);
