using System.Runtime.InteropServices;

namespace PiiAnalyzers.PackageTests;

/// <summary>The generated code of every member kind and shape of type, on every framework and linked to what is used of it.</summary>
[Collection(PackageCollection.Name)]
public sealed class TargetTests(PackageFixture package)
{
    [Fact]
    public void Every_member_kind_compiles_without_a_warning_on_every_framework()
    {
        package.Build.MustSucceed();
        Assert.DoesNotContain(package.Build.Messages, static message => message.Project is "Matrix" or "Trimmed");
        foreach (var framework in (string[])["netstandard2.0", "net48", "net8.0", "net10.0"])
        {
            var built = File.ReadAllText(Path.Combine(package.Consumers, "Matrix", "bin", "Debug", framework, "Matrix.dll"), System.Text.Encoding.Latin1);
            Assert.All((string[])["PersonalDataCode", "OrderPersonalDataCode", "Box1PersonalDataCode", "PlaceWholePersonalDataCode"], name => Assert.Contains(name, built, StringComparison.Ordinal));
        }
    }

    /// <summary>Compiled ahead of time where the machine can link, else trimmed: no warning, and the same output.</summary>
    [Fact]
    public async Task A_linked_program_does_what_the_built_one_does()
    {
        var folder = Path.Combine(package.Consumers, "linked");
        var kind = CanLinkNatively() ? "-p:PublishAot=true" : "-p:PublishTrimmed=true";
        var publish = await package.Dotnet.RunAsync("publish", Path.Combine("Trimmed", "Trimmed.csproj"), "--use-current-runtime", kind, "--nologo", "--tl:off", "-o", folder);
        publish.MustSucceed();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);

        var built = await package.Dotnet.RunAsync(Path.Combine("Trimmed", "bin", "Debug", "net10.0", "Trimmed.dll"));
        built.MustSucceed();
        Assert.Contains("\"email\":\"ada@example.org\"", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("False", built.Output, StringComparison.Ordinal);
        var linked = await package.Dotnet.RunProgramAsync(Path.Combine(folder, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"));
        linked.MustSucceed();
        Assert.Equal(built.Output, linked.Output);
    }

    private static bool CanLinkNatively() =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Linux)
        && Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
