using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Diagnostics that differ from what their descriptor declares. All else is taken over, the text included.</summary>
internal static class DiagnosticCopy
{
    /// <summary>The same at another severity, unless somebody configures the rule: what they say wins over this.</summary>
    public static Diagnostic WithSeverity(Diagnostic diagnostic, DiagnosticSeverity severity) =>
        diagnostic.Severity == severity ? diagnostic : Copy(diagnostic, severity, diagnostic.Descriptor.IsEnabledByDefault, diagnostic.Descriptor.CustomTags, diagnostic.Properties);

    /// <summary>The same as if its rule were on by default.</summary>
    public static Diagnostic Enabled(Diagnostic diagnostic) =>
        Copy(diagnostic, diagnostic.Severity, isEnabled: true, diagnostic.Descriptor.CustomTags, diagnostic.Properties);

    /// <summary>A note that no configuration can turn into an error or drop, with more properties.</summary>
    public static Diagnostic Recorded(Diagnostic diagnostic, ImmutableDictionary<string, string?> properties) =>
        Copy(diagnostic, DiagnosticSeverity.Info, isEnabled: true, [.. diagnostic.Descriptor.CustomTags, WellKnownDiagnosticTags.NotConfigurable], properties);

    private static Diagnostic Copy(
        Diagnostic diagnostic, DiagnosticSeverity severity, bool isEnabled, IEnumerable<string> tags, ImmutableDictionary<string, string?> properties)
    {
        var rule = diagnostic.Descriptor;
        return Diagnostic.Create(
            rule.Id, rule.Category, diagnostic.GetMessage(CultureInfo.InvariantCulture), severity, rule.DefaultSeverity, isEnabled,
            warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
            rule.Title, rule.Description, rule.HelpLinkUri, diagnostic.Location, diagnostic.AdditionalLocations, tags, properties);
    }
}
