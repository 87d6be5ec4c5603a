using System.Text.Json;
using System.Text.Json.Nodes;

namespace PiiAnalyzers.Tests.Verify;

/// <summary>A small policy without a flaw, and variants that replace some of its parts.</summary>
internal static class PolicySample
{
    public const string Path = "/src/privacy-policy.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static string Sound { get; } = Repository.Read("tests/PiiAnalyzers.Tests/Policy/Data/sound-policy.json");

    /// <summary>
    /// The sound policy with the properties of a fragment. Elements of a list with an id replace or follow those of the policy; everything
    /// else replaces. A fragment that is no JSON stands as it is.
    /// </summary>
    public static InMemoryText With(string fragment)
    {
        try
        {
            var changes = JsonNode.Parse(fragment, documentOptions: Lenient)!.AsObject();
            var policy = JsonNode.Parse(Sound)!.AsObject();
            Merge(policy, changes);
            return new InMemoryText(Path, policy.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        }
        catch (JsonException)
        {
            return new InMemoryText(Path, fragment);
        }
    }

    private static void Merge(JsonObject policy, JsonObject changes)
    {
        foreach (var (name, value) in changes)
        {
            if (policy[name] is JsonObject known && value is JsonObject change)
            {
                Merge(known, change);
            }
            else if (policy[name] is JsonArray list && value is JsonArray additions && additions.Count > 0 && additions.All(static item => item is JsonObject))
            {
                foreach (var addition in additions)
                {
                    var key = addition!["id"]?.ToString() ?? addition["identifier"]?.ToString();
                    var same = list.FirstOrDefault(item => (item!["id"]?.ToString() ?? item["identifier"]?.ToString()) == key && key is not null);
                    if (same is not null)
                    {
                        list.Remove(same);
                    }

                    list.Add(addition.DeepClone());
                }
            }
            else
            {
                policy[name] = value?.DeepClone();
            }
        }
    }
}
