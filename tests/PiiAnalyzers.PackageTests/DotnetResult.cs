namespace PiiAnalyzers.PackageTests;

/// <summary>What a run of <c>dotnet</c> left behind.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    public IReadOnlyList<BuildMessage> Messages { get; } = BuildMessage.Parse(Output);

    public void MustSucceed()
    {
        if (ExitCode != 0)
        {
            Assert.Fail($"dotnet ended with {ExitCode}:\n{Output}");
        }
    }
}
