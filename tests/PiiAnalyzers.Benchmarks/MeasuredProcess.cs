using System.Diagnostics;
using System.Globalization;

namespace PiiAnalyzers.Benchmarks;

/// <summary>What a command took.</summary>
/// <param name="PeakBytes">Highest resident memory of the process and its descendants together, sampled; 0 where the system has no /proc.</param>
internal sealed record MeasuredProcess(TimeSpan Elapsed, long PeakBytes)
{
    private static readonly TimeSpan SamplingInterval = TimeSpan.FromMilliseconds(50);

    public static async Task<MeasuredProcess> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var exit = process.WaitForExitAsync();
        var peak = 0L;
        while (await Task.WhenAny(exit, Task.Delay(SamplingInterval)) != exit)
        {
            peak = Math.Max(peak, ResidentBytes(process.Id));
        }

        var elapsed = clock.Elapsed;
        return process.ExitCode == 0
            ? new MeasuredProcess(elapsed, peak)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{await output}{await error}");
    }

    private static long ResidentBytes(int root)
    {
        if (!Directory.Exists("/proc"))
        {
            return 0;
        }

        var processes = Directory.EnumerateDirectories("/proc").Select(Read).OfType<(int Id, int Parent, long Bytes)>().ToList();
        var tree = new HashSet<int> { root };
        while (processes.Any(process => tree.Contains(process.Parent) && tree.Add(process.Id)))
        {
        }

        return processes.Where(process => tree.Contains(process.Id)).Sum(process => process.Bytes);
    }

    private static (int Id, int Parent, long Bytes)? Read(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        try
        {
            // After the name in parentheses, which may hold anything: state, parent, …, and as the 22nd the resident pages.
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (id, int.Parse(fields[1], CultureInfo.InvariantCulture), long.Parse(fields[21], CultureInfo.InvariantCulture) * Environment.SystemPageSize);
        }
        catch (IOException)
        {
            return null; // ended between the listing and the look
        }
    }
}
