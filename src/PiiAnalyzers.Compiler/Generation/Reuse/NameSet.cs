namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>A few names that many questions are asked of: most are answered by one bit test.</summary>
internal sealed class NameSet
{
    public static readonly NameSet Empty = new(new HashSet<string>());

    private readonly string[] _names;
    private readonly ulong _bits;

    public NameSet(HashSet<string> names)
    {
        _names = names.ToArray();
        _bits = Bits(names);
    }

    public IReadOnlyList<string> Names => _names;

    /// <param name="others">Names that the set may hold.</param>
    /// <param name="bits">Their <see cref="Bits"/>.</param>
    public bool Overlaps(HashSet<string> others, ulong bits) => (_bits & bits) != 0 && Array.Exists(_names, others.Contains);

    public static ulong Bits(IEnumerable<string> names)
    {
        var bits = 0UL;
        foreach (var name in names)
        {
            bits |= Bit(name);
        }

        return bits;
    }

    private static ulong Bit(string name) =>
        name.Length == 0 ? 0 : 1UL << (((name[0] * 31) + (name[name.Length - 1] * 7) + (name[name.Length / 2] * 3) + name.Length) & 63);
}
