namespace PiiAnalyzers.PackageTests;

/// <summary>A consumer project that one test may edit.</summary>
internal sealed class ConsumerCopy(string folder, DotnetCommand dotnet)
{
    public string PathOf(string file) => Path.Combine(folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    public void Replace(string file, string old, string @new)
    {
        var text = Read(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public Task<DotnetResult> RunAsync(params string[] arguments) => dotnet.RunAsync(arguments);

    public Task<DotnetResult> BuildAsync(params string[] arguments) => dotnet.RunAsync(["build", "--nologo", "--tl:off", .. arguments]);
}
