using System.IO.Compression;

namespace PiiAnalyzers.PackageTests;

/// <summary>
/// The package, and the consumers built from it, once for all tests. Packs what this test run has built, without building: a second build
/// of the same checkout would race with the others of <c>dotnet test</c>. With PII_PACKAGE_FOLDER set, the package there is tested
/// instead: the release build, in continuous integration.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("PiiAnalyzers.PackageTests.").FullName;
    private int _copies;

    internal string PackagePath { get; private set; } = "";

    internal ZipArchive Package { get; private set; } = null!;

    /// <summary>The first build of all consumers, with an empty package cache.</summary>
    internal DotnetResult Build { get; private set; } = null!;

    internal string Version => Path.GetFileNameWithoutExtension(PackagePath)["PiiAnalyzers.".Length..];

    internal string Consumers => Path.Combine(_folder, "consumers");

    internal DotnetCommand Dotnet => new(Consumers, Path.Combine(_folder, "packages"));

    /// <summary>A consumer of its own for a test that edits it.</summary>
    internal ConsumerCopy CopyOf(string consumer)
    {
        var folder = Path.Combine(Consumers, "copies", $"{consumer}.{Interlocked.Increment(ref _copies)}");
        Copy(Path.Combine(AppContext.BaseDirectory, "Consumers", consumer), folder);
        return new ConsumerCopy(folder, new DotnetCommand(folder, Path.Combine(_folder, "packages")));
    }

    public async Task InitializeAsync()
    {
        var feed = Environment.GetEnvironmentVariable("PII_PACKAGE_FOLDER") ?? await PackAsync();
        PackagePath = Assert.Single(Directory.GetFiles(feed, "PiiAnalyzers.*.nupkg"), static path => char.IsAsciiDigit(Path.GetFileName(path)["PiiAnalyzers.".Length]));
        Package = ZipFile.OpenRead(PackagePath);
        Copy(Path.Combine(AppContext.BaseDirectory, "Consumers"), Consumers);
        await File.WriteAllTextAsync(Path.Combine(Consumers, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="just-packed" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(Consumers, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <PiiAnalyzersVersion>[{Version}]</PiiAnalyzersVersion>
                <NuGetAudit>false</NuGetAudit>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
            </Project>
            """);
        Build = await Dotnet.RunAsync("build", "Consumers.slnx", "--nologo", "--tl:off");
    }

    public Task DisposeAsync()
    {
        Package?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private async Task<string> PackAsync()
    {
        var feed = Path.Combine(_folder, "feed");
        var project = Path.Combine(Repository.Root, "src", "PiiAnalyzers", "PiiAnalyzers.csproj");
        var pack = await new DotnetCommand(Repository.Root).RunAsync(
            "pack", project, "--no-build", "-c", Repository.Configuration, "-o", feed, "--nologo");
        pack.MustSucceed();
        return feed;
    }

    private static void Copy(string source, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
