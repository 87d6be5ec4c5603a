using System.Text.Json;
using System.Text.Json.Nodes;

namespace PiiAnalyzers.Tests.Policy;

/// <summary>Damages a policy, as text or in its structure; the same seed gives the same damage.</summary>
internal sealed class PolicyMutator(string policy, int seed)
{
    private static readonly string[] Pieces = ["\"", "\\", "{", "}", "[", "]", ",", ":", "//", "/*", "*/", "\n", "\t", "0", "-", ".", "e", "true", "null", "nul", "'", "\\u", "\\ud800", "é", "\0", " ", "x"];

    private static readonly string[] Texts = ["", "X", "none", "contact.email", "Contact.Email", "a..b", "§3", "3", "P", "P1M", "P1M2Y", "LV", "lv", "2022-03-25", "22-3-5", "pd:Name", "pd Name", "*", "consent", "x y", "\u00e9"];

    private readonly Random _random = new(seed);

    /// <summary>The text with one to three small damages.</summary>
    public string NextText()
    {
        var text = policy;
        for (var left = _random.Next(1, 4); left > 0; left--)
        {
            var at = _random.Next(text.Length);
            var length = Math.Min(_random.Next(1, 12), text.Length - at);
            text = _random.Next(5) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Remove(at, length),
                2 => text.Insert(at, Any(Pieces)),
                3 => text.Insert(at, text.Substring(at, length)),
                _ => text[..at] + Any(Pieces) + text[(at + 1)..],
            };
        }

        return _random.Next(20) == 0 ? text[.._random.Next(text.Length)] : text;
    }

    /// <summary>Sound JSON whose structure has one to two damages.</summary>
    public string NextStructure()
    {
        var root = JsonNode.Parse(policy)!;
        for (var left = _random.Next(1, 3); left > 0; left--)
        {
            var places = new List<JsonNode>();
            Collect(root, places);
            Mutate(Any(places));
        }

        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private void Mutate(JsonNode container)
    {
        if (container is JsonArray array)
        {
            var at = _random.Next(array.Count + 1);
            if (array.Count > 0 && _random.Next(3) == 0)
            {
                array.RemoveAt(_random.Next(array.Count));
            }
            else if (array.Count > 0 && _random.Next(3) == 0)
            {
                array.Insert(at, Any(array.ToList())?.DeepClone());
            }
            else if (array.Count > 0 && _random.Next(2) == 0)
            {
                array[_random.Next(array.Count)] = Value();
            }
            else
            {
                array.Insert(at, Value());
            }

            return;
        }

        var item = (JsonObject)container;
        var names = item.Select(static member => member.Key).ToList();
        var name = names.Count > 0 ? Any(names) : "x";
        switch (_random.Next(5))
        {
            case 0:
                item.Remove(name);
                break;
            case 1 when item.TryGetPropertyValue(name, out var value):
                var copy = value?.DeepClone();
                item.Remove(name);
                item[name.Length > 2 ? name.Remove(_random.Next(name.Length), 1) : name + "s"] = copy;
                break;
            case 2:
                item[Any(["extra", "Id", "label", "ref", "tier", "$comment"])] = Value();
                break;
            default:
                item[name] = Value();
                break;
        }
    }

    private JsonNode? Value() => _random.Next(9) switch
    {
        0 => null,
        1 => _random.Next(-3, 200),
        2 => 1.5,
        3 => _random.Next(2) == 0,
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => new JsonArray(Any(Texts), Any(Texts)),
        _ => Any(Texts),
    };

    private static void Collect(JsonNode? node, List<JsonNode> into)
    {
        if (node is JsonObject item)
        {
            into.Add(item);
            foreach (var (_, value) in item)
            {
                Collect(value, into);
            }
        }
        else if (node is JsonArray array)
        {
            into.Add(array);
            foreach (var value in array)
            {
                Collect(value, into);
            }
        }
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
