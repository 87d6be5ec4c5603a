using System.Text.Json;
using System.Text.RegularExpressions;

namespace PiiAnalyzers.PackageTests;

/// <summary>What a stranger gets who adds the package to a project.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackageFixture package)
{
    [Fact]
    public void All_consumers_build()
    {
        package.Build.MustSucceed();
    }

    [Fact]
    public void Leaks_are_reported_where_they_are_and_nowhere_else()
    {
        Assert.Equal(
            ExpectedInLeaky(),
            MessagesOf("Leaky").Select(message => $"{message.File}({message.Line}): {message.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Message_names_the_member_its_category_and_the_sink()
    {
        var logged = MessagesOf("Leaky").Single(message => message.Id == "PII1001");
        Assert.Contains("Patient.Email", logged.Text, StringComparison.Ordinal);
        Assert.Contains("(Email)", logged.Text, StringComparison.Ordinal);
        Assert.Contains("LogInformation", logged.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_without_marks_builds_silently_and_gets_no_code()
    {
        Assert.Empty(MessagesOf("Clean"));
        var generated = Path.Combine(package.Consumers, "Clean", "obj", "Generated", "PiiAnalyzers.Compiler");
        Assert.Empty(Directory.Exists(generated) ? Directory.GetFiles(generated, "*", SearchOption.AllDirectories) : []);
    }

    [Fact]
    public void Library_builds_for_netstandard_and_for_the_oldest_supported_framework()
    {
        Assert.Empty(MessagesOf("Library"));
        foreach (var framework in (string[])["netstandard2.0", "net8.0"])
        {
            Assert.True(File.Exists(Path.Combine(package.Consumers, "Library", "bin", "Debug", framework, "Library.dll")), framework);
        }
    }

    [Fact]
    public async Task Generated_code_redacts_and_exports_at_run_time()
    {
        var run = await package.Dotnet.RunAsync(Path.Combine("Leaky", "bin", "Debug", "net10.0", "Leaky.dll"));
        run.MustSucceed();
        var lines = run.Output.Split('\n', 2);
        Assert.DoesNotContain("Ada", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("ada@example.org", lines[0], StringComparison.Ordinal);
        using var export = JsonDocument.Parse(lines[1]);
        var data = export.RootElement.GetProperty("data");
        Assert.Equal("Ada Example", data.GetProperty("name").GetString());
        Assert.Equal("ada@example.org", data.GetProperty("email").GetString());
        Assert.False(data.TryGetProperty("ward", out _));
    }

    [Fact]
    public async Task The_policy_that_the_project_names_is_held_against_the_code()
    {
        Assert.Equal(
            ["Program.cs(10): PII7002", "Program.cs(16): PII2002", "acme.json(12): PII7005", "acme.json(8): PII7001"],
            MessagesOf("Promised").Select(message => $"{message.File}({message.Line}): {message.Id}").Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(package.Consumers, "Promised", "obj", "privacy-policy.schema.json")));

        var run = await package.Dotnet.RunAsync(Path.Combine("Promised", "bin", "Debug", "net10.0", "Promised.dll"));
        run.MustSucceed();
        Assert.Equal("7 support 0", run.Output.Trim());
    }

    [Fact]
    public async Task Warnings_as_errors_fail_the_build()
    {
        // Another output folder: the first build's results are read by the other tests.
        var build = await package.Dotnet.RunAsync(
            "build", Path.Combine("Leaky", "Leaky.csproj"), "--no-restore", "--no-incremental", "-warnaserror", "--nologo", "--tl:off", "-c", "Release");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            ["PII1001", "PII1002"],
            build.Messages.Where(message => message.IsError).Select(message => message.Id).Order(StringComparer.Ordinal));
    }

    private IEnumerable<BuildMessage> MessagesOf(string project) =>
        package.Build.Messages.Where(message => message.Project == project);

    private string[] ExpectedInLeaky()
    {
        var expected =
            from file in Directory.GetFiles(Path.Combine(package.Consumers, "Leaky"), "*.cs")
            from line in File.ReadLines(file).Index()
            let id = Regex.Match(line.Item, @"// (PII\d{4})$").Groups[1].Value
            where id != ""
            select $"{Path.GetFileName(file)}({line.Index + 1}): {id}";
        return [.. expected.Order(StringComparer.Ordinal)];
    }
}
