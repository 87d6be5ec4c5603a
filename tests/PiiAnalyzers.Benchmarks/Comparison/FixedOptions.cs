using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiiAnalyzers.Benchmarks.Comparison;

/// <summary>The same configuration for every file.</summary>
internal sealed class FixedOptions(IReadOnlyDictionary<string, string> options) : AnalyzerConfigOptionsProvider
{
    private readonly Values _values = new(options);

    public override AnalyzerConfigOptions GlobalOptions => _values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

    private sealed class Values(IReadOnlyDictionary<string, string> options) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _options = new(options, AnalyzerConfigOptions.KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _options.TryGetValue(key, out value);
    }
}
