using System.Text.Json;

namespace PiiAnalyzers.PackageTests;

/// <summary>The package in a project that was there before it: rollout levels and the baseline, with the compiler of the SDK.</summary>
[Collection(PackageCollection.Name)]
public sealed class AdoptionTests(PackageFixture package)
{
    private const string Config = ".editorconfig", Baseline = "pii-baseline.json", Code = "Accounts.cs";

    [Fact]
    public async Task Audit_lets_a_build_pass_that_treats_warnings_as_errors()
    {
        var legacy = package.CopyOf("Legacy");
        legacy.Write(Config, "root = true\n[*.cs]\npii.mode = audit\n");
        var build = await legacy.BuildAsync();
        build.MustSucceed();
        Assert.Empty(build.Messages);
    }

    [Fact]
    public async Task Error_fails_a_build_that_does_not_and_an_explicit_severity_wins()
    {
        var legacy = package.CopyOf("Legacy");
        legacy.Write(Config, "root = true\n[*.cs]\npii.mode = error\ndotnet_diagnostic.PII1003.severity = warning\n");
        var build = await legacy.BuildAsync("-p:TreatWarningsAsErrors=false", "-f", "net10.0");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            ["PII1001 error", "PII1001 error", "PII1001 error", "PII1001 error", "PII1003 warning"],
            build.Messages.Select(message => $"{message.Id} {(message.IsError ? "error" : "warning")}").Order(StringComparer.Ordinal));

        // What a project keeps as a warning stays one.
        var kept = await legacy.BuildAsync("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=PII1001%3BPII1003", "-f", "net10.0");
        kept.MustSucceed();
        Assert.DoesNotContain(kept.Messages, message => message.IsError);
        Assert.Equal(5, kept.Messages.Count);
    }

    [Fact]
    public async Task A_wrong_option_is_told_once()
    {
        var clean = package.CopyOf("Clean");
        clean.Write(Config, "root = true\n[*.cs]\npii.mode = loud\n");
        var build = await clean.BuildAsync();
        build.MustSucceed();
        var message = Assert.Single(build.Messages);
        Assert.Equal("PII9003", message.Id);
        Assert.Contains("pii.mode is 'loud' and must be audit, warn or error", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_command_writes_a_baseline_that_silences_what_was_there_and_nothing_else()
    {
        var legacy = package.CopyOf("Legacy");
        Assert.NotEqual(0, (await legacy.BuildAsync()).ExitCode);

        var writing = await legacy.BuildAsync("-p:PiiWriteBaseline=true");
        writing.MustSucceed();
        Assert.Empty(writing.Messages);
        using (var baseline = JsonDocument.Parse(legacy.Read(Baseline)))
        {
            Assert.Equal(
                [
                    "PII1001 M:Legacy.Accounts.Close(Legacy.Account) Account.Email Console.WriteLine 1",
                    "PII1001 M:Legacy.Accounts.Old(Legacy.Account) Account.Name Console.WriteLine 1",
                    "PII1001 M:Legacy.Accounts.Open(Legacy.Account) Account.Email ILogger.LogInformation 2",
                    "PII1001 M:Legacy.Accounts.Open(Legacy.Account) Account.Name ILogger.LogInformation 1",
                    "PII1003 M:Legacy.Accounts.Close(Legacy.Account) Account.Name new InvalidOperationException 1",
                ],
                baseline.RootElement.GetProperty("findings").EnumerateArray().Select(static e =>
                    $"{e.GetProperty("rule")} {e.GetProperty("in")} {e.GetProperty("source")} {e.GetProperty("sink")} {e.GetProperty("count")}"));
        }

        var quiet = await legacy.BuildAsync();
        quiet.MustSucceed();
        Assert.Empty(quiet.Messages);

        // Edits around the old findings disturb nothing; what is new is told.
        legacy.Replace(Code, "        logger.LogInformation(\"Opened", "        // first line\n\n        logger.LogInformation(\"Opened");
        legacy.Replace(Code, "    public void Close(", "    public void New(Account account) => Console.WriteLine(account.Email);\n\n    public void Close(");
        var edited = await legacy.BuildAsync("-f", "net10.0");
        var added = Assert.Single(edited.Messages);
        Assert.Equal(("PII1001", true), (added.Id, added.IsError));

        // Nothing is up to date for the command that writes: it looks at the code as it is.
        var before = legacy.Read(Baseline);
        (await legacy.BuildAsync("-p:PiiWriteBaseline=true")).MustSucceed();
        Assert.Contains("M:Legacy.Accounts.New(Legacy.Account)", legacy.Read(Baseline), StringComparison.Ordinal);
        Assert.DoesNotContain("M:Legacy.Accounts.New(Legacy.Account)", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_baseline_is_an_error_at_its_place_and_can_be_written_over()
    {
        var legacy = package.CopyOf("Legacy");
        legacy.Write(Baseline, "{\n  \"version\": 1,\n  \"findings\": [ { \"rule\": \"PII1001\" } ]\n}\n");
        var broken = await legacy.BuildAsync("-f", "net10.0");
        Assert.NotEqual(0, broken.ExitCode);
        var problem = Assert.Single(broken.Messages, message => message.Id == "PII9004");
        Assert.Equal((Baseline, 3, true), (problem.File, problem.Line, problem.IsError));

        (await legacy.BuildAsync("-p:PiiWriteBaseline=true", "-f", "net10.0")).MustSucceed();
        (await legacy.BuildAsync("-f", "net10.0")).MustSucceed();
    }

    [Fact]
    public async Task A_project_without_findings_gets_no_baseline()
    {
        var clean = package.CopyOf("Clean");
        (await clean.BuildAsync("-p:PiiWriteBaseline=true")).MustSucceed();
        Assert.False(File.Exists(clean.PathOf(Baseline)));
    }
}
