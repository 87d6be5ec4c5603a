using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules.Options;

/// <summary>
/// The severity of findings by rollout level. It is the diagnostic's own severity that changes, not the configuration of the rule:
/// so <c>dotnet_diagnostic.*.severity</c>, <c>NoWarn</c>, <c>WarningsAsErrors</c> and a ruleset are applied after it, and win.
/// </summary>
internal static class Rollout
{
    public static Diagnostic Apply(Diagnostic diagnostic, RolloutMode mode, CompilationOptions options) => mode switch
    {
        RolloutMode.Audit when diagnostic.Severity > DiagnosticSeverity.Info && JudgesCode(diagnostic.Id) =>
            DiagnosticCopy.WithSeverity(diagnostic, DiagnosticSeverity.Info),
        RolloutMode.Error when diagnostic.Severity == DiagnosticSeverity.Warning && MayFail(diagnostic.Id) && !IsKeptAsWarning(diagnostic.Id, options) =>
            DiagnosticCopy.WithSeverity(diagnostic, DiagnosticSeverity.Error),
        _ => diagnostic,
    };

    /// <summary>PII1xxx to PII6xxx. A broken policy, model or baseline stays what it is: without it no rule says what it should.</summary>
    public static bool JudgesCode(string id) => id.Length > 3 && id[3] is >= '1' and <= '6';

    // A missing mark is a question to whoever knows the data, not a breach.
    private static bool MayFail(string id) => JudgesCode(id) && id[3] != '4';

    /// <summary><c>WarningsNotAsErrors</c>: the compiler knows it as the wish for the default, which must then not be an error.</summary>
    private static bool IsKeptAsWarning(string id, CompilationOptions options) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var report) && report == ReportDiagnostic.Default;
}
