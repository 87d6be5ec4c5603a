using System.Reflection;

namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>The table of names (<c>Words.names</c>), read once per process when the first name is asked for.</summary>
internal sealed class NameTable
{
    private const string ResourceName = "Names/Words.names";
    private const int LongestPhrase = 5, LongestTail = 3, ShortestJoined = 5;

    private static readonly Lazy<NameTable> LazyInstance = new(static () => new NameTable(ReadResource()));

    private static readonly WordSet Nothing = new();

    private readonly Dictionary<string, NamePhrase> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamePhrase> _latvian = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lastWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lastStems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueShapes> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordSet> _tails = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);

    internal NameTable(IEnumerable<string> rows)
    {
        foreach (var row in rows)
        {
            Read(row);
        }
    }

    public static NameTable Instance => LazyInstance.Value;

    /// <summary>Words that begin a switch or a rule about data.</summary>
    public WordSet First => Set("first");

    /// <summary>Words that say that what follows belongs to an organisation or a system.</summary>
    public WordSet Foreign => Set("foreign");

    public WordSet Person => Set("person");

    public WordSet Record => Set("record");

    public WordSet Owner => Set("owner");

    public WordSet Suffix => Set("suffix");

    public WordSet Setting => Set("setting");

    public WordSet Code => Set("code");

    public WordSet Thing => Set("thing");

    /// <summary>Kinds of values that can be of the category.</summary>
    public ValueShapes ShapesOf(string category) => _shapes.TryGetValue(category, out var shapes) ? shapes : ValueShapes.Text;

    /// <summary>
    /// Phrases that end the name, the most telling first. A name says what it ends with: <c>CustomerEmail</c> is an address,
    /// <c>EmailSubject</c> is not.
    /// </summary>
    public IReadOnlyList<NameMatch> Find(string name) => Search(NameWords.Split(name));

    private IReadOnlyList<NameMatch> Search(IReadOnlyList<string> words)
    {
        List<NameMatch>? result = null;
        for (var end = words.Count; end > 0 && end >= words.Count - LongestTail; end--)
        {
            // Most names end in a word that ends no phrase.
            var last = words[end - 1];
            if (!_lastWords.Contains(last) && !_lastStems.Contains(LatvianStem.Of(last)))
            {
                continue;
            }

            for (var start = Math.Max(0, end - LongestPhrase); start < end; start++)
            {
                if (PhraseAt(words, start, end) is { } phrase && IsTail(words, end, phrase.Category))
                {
                    (result ??= []).Add(new NameMatch(phrase, start));
                }
            }
        }

        return result ?? (IReadOnlyList<NameMatch>)[];
    }

    private NamePhrase? PhraseAt(IReadOnlyList<string> words, int start, int end)
    {
        var key = WordSet.Join(words, start, end);

        // Short words that stand side by side by chance are no phrase.
        if (_phrases.TryGetValue(key, out var phrase))
        {
            return end - start == 1 || key.Length >= ShortestJoined ? phrase : null;
        }

        key = end - start == 1 ? LatvianStem.Of(key) : string.Concat(words.Skip(start).Take(end - start).Select(LatvianStem.Of));
        return _latvian.TryGetValue(key, out phrase) ? phrase : null;
    }

    private bool IsTail(IReadOnlyList<string> words, int from, string category)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (!char.IsDigit(words[i][0]) && !Tails("*").Contains(words[i]) && !Tails(category).Contains(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Read(string row)
    {
        var cells = row.Split(';');
        if (row.Length == 0 || row[0] == '#' || cells.Length != 4)
        {
            return;
        }

        var (subject, role, language) = (cells[0].Trim(), cells[1].Trim(), cells[2].Trim());
        foreach (var text in cells[3].Split(','))
        {
            var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (role == "shape")
            {
                _shapes[subject] = words.Aggregate(ValueShapes.None, static (all, word) => all | (ValueShapes)Enum.Parse(typeof(ValueShapes), word, ignoreCase: true));
            }
            else if (role == "tail")
            {
                Entry(_tails, subject).Add(words, isLatvian: false);
            }
            else if (subject == "*")
            {
                Entry(_sets, role).Add(words, language == "lv");
            }
            else
            {
                AddPhrase(words, language == "lv", new NamePhrase(subject, (NameRole)Enum.Parse(typeof(NameRole), role, ignoreCase: true)));
            }
        }
    }

    /// <summary>The first row to say something of a phrase holds.</summary>
    private void AddPhrase(IReadOnlyList<string> words, bool isLatvian, NamePhrase phrase)
    {
        var key = string.Concat(words);
        _lastWords.Add(key);
        _lastWords.Add(words[words.Count - 1]);
        if (!_phrases.ContainsKey(key))
        {
            _phrases.Add(key, phrase);
        }

        if (!isLatvian)
        {
            return;
        }

        key = string.Concat(words.Select(LatvianStem.Of));
        _lastStems.Add(LatvianStem.Of(words[words.Count - 1]));
        if (!_latvian.ContainsKey(key))
        {
            _latvian.Add(key, phrase);
        }
    }

    private WordSet Set(string role) => _sets.TryGetValue(role, out var set) ? set : Nothing;

    private WordSet Tails(string category) => _tails.TryGetValue(category, out var set) ? set : Nothing;

    private static WordSet Entry(Dictionary<string, WordSet> sets, string key)
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets.Add(key, set = new WordSet());
        }

        return set;
    }

    private static IEnumerable<string> ReadResource()
    {
        using var stream = typeof(NameTable).GetTypeInfo().Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(static line => line.Trim()).ToList();
    }
}
