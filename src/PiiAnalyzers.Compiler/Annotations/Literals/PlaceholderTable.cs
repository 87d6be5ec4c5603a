using System.Reflection;

namespace PiiAnalyzers.Compiler.Annotations.Literals;

/// <summary>Values that stand for personal data without being any (<c>Placeholders.literals</c>), read when the first candidate is met.</summary>
internal sealed class PlaceholderTable
{
    private const string ResourceName = "Literals/Placeholders.literals";

    private static readonly Lazy<PlaceholderTable> LazyInstance = new(static () => new PlaceholderTable());

    private readonly Dictionary<string, HashSet<string>> _values = new(StringComparer.Ordinal);

    private PlaceholderTable()
    {
        using var stream = typeof(PlaceholderTable).GetTypeInfo().Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        foreach (var line in reader.ReadToEnd().Split('\n'))
        {
            var cells = line.Split(';');
            if (cells.Length == 2 && line[0] != '#')
            {
                _values.Add(cells[0].Trim(), new HashSet<string>(cells[1].Split(',').Select(static value => value.Trim()), StringComparer.OrdinalIgnoreCase));
            }
        }
    }

    public static PlaceholderTable Instance => LazyInstance.Value;

    public IEnumerable<string> Values(string kind) => _values[kind];

    public bool IsKnownEnd(string topLevelDomain) => _values["tld"].Contains(topLevelDomain);

    /// <summary>Whether a mailbox is an organisation's, a machine's or nobody's. Numbers at its end do not count.</summary>
    public bool IsNobody(string local)
    {
        var plain = local.Split('+')[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('.', '-', '_');
        return plain.Length == 0
            || _values["local"].Contains(plain)
            || plain.Split('.', '-', '_').Any(static part => IsMadeUp(part));
    }

    /// <summary>Whether a domain, or one that it belongs to, is for examples.</summary>
    public bool IsExample(string domain)
    {
        for (var start = 0; start >= 0 && start < domain.Length;)
        {
            if (_values["domain"].Contains(domain.Substring(start)))
            {
                return true;
            }

            var dot = domain.IndexOf('.', start);
            start = dot < 0 ? -1 : dot + 1;
        }

        return domain.Split('.').Any(static part => IsMadeUp(part) || part.IndexOf("example", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    public bool IsExampleIban(string iban) => _values["iban"].Contains(iban);

    public bool IsTestCard(string digits) => _values["card"].Contains(digits);

    private static bool IsMadeUp(string part) =>
        part.StartsWith("test", StringComparison.OrdinalIgnoreCase) || part.StartsWith("demo", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("sample", StringComparison.OrdinalIgnoreCase) || part.StartsWith("example", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("fake", StringComparison.OrdinalIgnoreCase) || part.StartsWith("dummy", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("your", StringComparison.OrdinalIgnoreCase) || part.Equals("noreply", StringComparison.OrdinalIgnoreCase);
}
