using PiiAnalyzers.Compiler.Annotations.Names;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Whether a name has one of some words in it. Code repeats its names: each is taken apart once. Not for use by several threads.</summary>
internal sealed class NameVerdicts(Func<string, bool> isOne)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public bool Of(string name)
    {
        if (!_known.TryGetValue(name, out var verdict))
        {
            _known.Add(name, verdict = NameWords.Split(name).Any(isOne));
        }

        return verdict;
    }
}
