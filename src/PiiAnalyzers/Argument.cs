namespace PiiAnalyzers;

/// <summary>Checks that attributes make when the runtime constructs them.</summary>
internal static class Argument
{
    internal static string NotBlank(string? value, string parameter, string advice) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException(advice, parameter) : value!;

    internal static string[] NoneBlank(string[]? values, string parameter, string advice)
    {
        if (values is null || values.Length == 0 || Array.Exists(values, string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException(advice, parameter);
        }

        return values;
    }
}
