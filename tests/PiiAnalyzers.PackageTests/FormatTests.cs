using System.Diagnostics;

namespace PiiAnalyzers.PackageTests;

/// <summary>The fixes as <c>dotnet format</c> applies them to a project of a stranger.</summary>
[Collection(PackageCollection.Name)]
public sealed class FormatTests(PackageFixture package)
{
    [Fact]
    public async Task Format_mends_what_people_read_and_the_project_builds_without_a_finding_of_it()
    {
        var project = package.CopyOf("Mendable");
        var before = await project.BuildAsync();
        before.MustSucceed();
        Assert.Equal(
            ["PII1001", "PII1001", "PII1001", "PII1001", "PII1001", "PII1001", "PII1001", "PII1001", "PII1002", "PII1003", "PII1004"],
            before.Messages.Select(message => message.Id).Order(StringComparer.Ordinal));

        (await project.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "PII1001", "PII1003", "PII1004", "--severity", "info")).MustSucceed();

        var after = await project.BuildAsync();
        after.MustSucceed();
        Assert.Equal(["PII1002"], after.Messages.Select(message => message.Id));
        var text = project.Read("Reception.cs");
        Assert.Contains("logger.LogInformation(\"Welcome {Name}, {Id}\", Redaction.Erase(visitor.Name), visitor.Id);", text, StringComparison.Ordinal);
        Assert.Contains("using PiiAnalyzers;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[Purpose", text, StringComparison.Ordinal);
        Assert.DoesNotContain("#pragma", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_leaves_alone_what_other_programs_read()
    {
        var project = package.CopyOf("Mendable");
        (await project.RunAsync("restore")).MustSucceed();
        var before = project.Read("Reception.cs");
        (await project.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "PII1002", "PII1005", "PII1006", "PII1007", "--severity", "info")).MustSucceed();
        Assert.Equal(before, project.Read("Reception.cs"));
    }

    /// <summary>Day one: two commands in a project that has no mark, with an empty package cache.</summary>
    [Fact]
    public async Task The_first_finding_takes_two_commands()
    {
        var project = package.CopyOf("DayOne");
        var clock = Stopwatch.StartNew();
        (await project.RunAsync("add", "package", "PiiAnalyzers", "--version", package.Version)).MustSucceed();
        project.Replace("Accounts.cs", "public string Email", "[PiiAnalyzers.EmailData] public string Email");
        var build = await project.BuildAsync();
        clock.Stop();
        build.MustSucceed();
        var finding = Assert.Single(build.Messages);
        Assert.Equal(("PII1001", "Accounts.cs"), (finding.Id, finding.File));
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), $"Day one took {clock.Elapsed}.");
    }
}
