namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>FNV-1a over 64 bits: cheap, the same on every machine.</summary>
internal struct SurfaceHash
{
    public ulong Value;

    public SurfaceHash()
    {
        Value = 14695981039346656037UL;
    }

    public void Add(string text)
    {
        var hash = Value;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        // Ends the text: "ab", "c" is not "a", "bc".
        Value = unchecked((hash ^ 0xFFFFF) * 1099511628211UL);
    }

    public void Add(ulong number)
    {
        Value = unchecked((Value ^ (number & 0xFFFFFFFF)) * 1099511628211UL);
        Value = unchecked((Value ^ (number >> 32)) * 1099511628211UL);
    }
}
