using System.Text.Json;

namespace Quickstart;

/// <summary>One finding of the compiler, as it stands in the log that the build wrote.</summary>
/// <param name="Code">The line of source it points at, or null where the source is not at hand.</param>
/// <param name="Way">The places the data passes, from the first to the last.</param>
public sealed record Finding(string Rule, string Place, string Message, string? Code, IReadOnlyList<string> Way)
{
    public static IReadOnlyList<Finding> ReadAll()
    {
        using var log = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "findings.sarif")));
        return
        [
            .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
               from result in run.GetProperty("results").EnumerateArray()
               where result.GetProperty("ruleId").GetString()!.StartsWith("PII", StringComparison.Ordinal)
               where !result.TryGetProperty("suppressions", out _)
               let finding = Read(result)
               orderby finding.Rule, finding.Place, finding.Message
               select finding,
        ];
    }

    private static Finding Read(JsonElement result)
    {
        var (file, line) = Location(result.GetProperty("locations")[0]);
        var way = result.TryGetProperty("relatedLocations", out var related) ? related.EnumerateArray().Select(Location) : [];
        return new Finding(
            result.GetProperty("ruleId").GetString()!,
            At(file, line),
            result.GetProperty("message").GetProperty("text").GetString()!,
            File.Exists(file) ? File.ReadLines(file).ElementAtOrDefault(line - 1)?.Trim() : null,
            [.. way.Select(step => At(step.File, step.Line))]);
    }

    private static (string File, int Line) Location(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var address = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        var file = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : address;
        return (file, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    private static string At(string file, int line) => $"{Path.GetFileName(file)}:{line}";
}
