using System.Globalization;
using System.Reflection;

namespace PiiAnalyzers.Benchmarks;

/// <summary>
/// Times whole builds of one synthetic project with and without the analyzers and the generator, in turn, and prints the ratio. Both
/// builds have the marks. Compiler server and node reuse are off: each build is that of a fresh machine in continuous integration, which
/// has to load and JIT the analyzers too.
/// </summary>
internal sealed class BuildCost(BuildCostOptions options)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("PiiAnalyzers.BuildCost.").FullName;

    private Dictionary<string, string> Environment => new()
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_NOLOGO"] = "1",
    };

    public async Task<int> RunAsync()
    {
        try
        {
            await PrepareAsync();
            await MeasureAsync();
            return 0;
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task PrepareAsync()
    {
        var root = typeof(BuildCost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!;
        var feed = Path.Combine(_folder, "feed");
        await MeasuredProcess.RunAsync(root, new Dictionary<string, string>(), "pack", Path.Combine("src", "PiiAnalyzers"), "-c", "Release", "-o", feed);
        var version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "*.nupkg").Single())["PiiAnalyzers.".Length..];

        var sources = SyntheticProject.Write(options.Lines, options.Marked);
        Directory.CreateDirectory(Path.Combine(_folder, "sources"));
        for (var i = 0; i < sources.Count; i++)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, "sources", $"Module{i:0000}.cs"), sources[i]);
        }

        await File.WriteAllTextAsync(
            Path.Combine(_folder, "nuget.config"),
            $"""<configuration><packageSources><add key="just-packed" value="{feed}" /></packageSources></configuration>""");
        await WriteProjectAsync("with", version, "");
        await WriteProjectAsync("without", version, " ExcludeAssets=\"analyzers\"");
        Console.WriteLine($"{sources.Sum(static text => text.Count(static letter => letter == '\n')):N0} lines in {sources.Count:N0} files, {options.Marked:P0} of the types marked");
    }

    private async Task WriteProjectAsync(string name, string version, string exclude)
    {
        var project = Path.Combine(_folder, name);
        Directory.CreateDirectory(project);
        await File.WriteAllTextAsync(Path.Combine(project, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <PackageReference Include="PiiAnalyzers" Version="[{version}]"{exclude} />
                <Compile Include="../sources/*.cs" />
              </ItemGroup>
            </Project>
            """);
        await MeasuredProcess.RunAsync(project, Environment, "restore");
    }

    private async Task MeasureAsync()
    {
        await BuildAsync("without");
        await BuildAsync("with");
        var (with, without) = (new List<MeasuredProcess>(), new List<MeasuredProcess>());
        for (var round = 1; round <= options.Rounds; round++)
        {
            // Each goes first as often as the other: what the first build leaves in the system's caches helps the second.
            foreach (var package in round % 2 == 0 ? new[] { true, false } : [false, true])
            {
                (package ? with : without).Add(await BuildAsync(package ? "with" : "without"));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round}: without {without[^1].Elapsed.TotalSeconds:0.00} s, with {with[^1].Elapsed.TotalSeconds:0.00} s, ratio {with[^1].Elapsed / without[^1].Elapsed:0.000}"));
        }

        Print("time", "s", without, with, static build => build.Elapsed.TotalSeconds);
        Print("processor time", "s", without, with, static build => build.Processor.TotalSeconds);
        Print("peak memory", "MB", without, with, static build => build.PeakBytes / 1e6);
    }

    private static void Print(string name, string unit, IReadOnlyList<MeasuredProcess> without, IReadOnlyList<MeasuredProcess> with, Func<MeasuredProcess, double> value)
    {
        if (without.All(build => value(build) > 0))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: median without {Median(without.Select(value)):0.0} {unit}, with {Median(with.Select(value)):0.0} {unit}; median ratio of the pairs {Median(with.Zip(without, (one, other) => value(one) / value(other))):0.000}"));
        }
    }

    private Task<MeasuredProcess> BuildAsync(string name) =>
        MeasuredProcess.RunAsync(Path.Combine(_folder, name), Environment, "build", "--no-restore", "--no-incremental", "--nologo", "-v", "q");

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
