using System.Reflection;

namespace PiiAnalyzers.Benchmarks.Comparison;

/// <summary>Another analyzer package, and how its findings are held against the labels.</summary>
/// <param name="Name">Heading in the tables.</param>
/// <param name="Package">NuGet package.</param>
/// <param name="Ids">Its rules that track data or speak of privacy, all switched on as warnings.</param>
/// <param name="PrivacyIds">Those of them whose finding says that information is disclosed: on a line without a disclosure it is a false alarm.</param>
/// <param name="Claim">The disclosures that are its subject, if any are.</param>
/// <param name="Options">Configuration that makes it see our marks, where it has any.</param>
internal sealed record Peer(
    string Name, string Package, IReadOnlySet<string> Ids, IReadOnlySet<string> PrivacyIds, PeerClaim? Claim,
    IReadOnlyDictionary<string, string> Options)
{
    public static IReadOnlyList<Peer> All { get; } =
    [
        // Our attribute derives from the DataClassificationAttribute that this rule looks for. By itself it reports marked members; with the option
        // also values whose type has some.
        new("MA0153", "Meziantou.Analyzer", Set("MA0153"), Set("MA0153"), PeerClaim.LoggerExtensions, None),
        new("MA0153 with types", "Meziantou.Analyzer", Set("MA0153"), Set("MA0153"), PeerClaim.LoggerExtensions,
            new Dictionary<string, string> { ["MA0153.report_types_with_data_classification_attributes"] = "true" }),
        new("CA3001–CA3012", "Microsoft.CodeAnalysis.NetAnalyzers", Set(Numbered("CA", 3001, 3012)), Set("CA3004"), PeerClaim.ExceptionText, None),
        new("SecurityCodeScan", "SecurityCodeScan.VS2019", Set(Numbered("SCS", 1, 40)), Set(), Claim: null, None),
    ];

    /// <summary>Assemblies in the package's folder of analyzers, dependencies included.</summary>
    public IReadOnlyList<string> Assemblies { get; } =
        [.. Directory.EnumerateFiles(FolderOf(Package), "*.dll").Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> None => [];

    private static string FolderOf(string package) => typeof(Peer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == $"Peer:{package}").Value!;

    private static HashSet<string> Set(params string[] values) => [.. values];

    private static string[] Numbered(string prefix, int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(number => $"{prefix}{number:0000}")];
}
