using System.Diagnostics;
using System.Globalization;

namespace PiiAnalyzers.Benchmarks;

/// <summary>What a command took.</summary>
/// <param name="Processor">Processor time of the process and its descendants, which neighbours on the machine disturb less; zero where the system has no /proc.</param>
/// <param name="PeakBytes">Highest resident memory of the process and its descendants together, sampled; 0 where the system has no /proc.</param>
internal sealed record MeasuredProcess(TimeSpan Elapsed, TimeSpan Processor, long PeakBytes)
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

        var before = ProcessorOfChildren();
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
            ? new MeasuredProcess(elapsed, ProcessorOfChildren() - before, peak)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{await output}{await error}");
    }

    // The system adds a child's time to its parent's when the parent has waited for it; builds here leave no server behind.
    private static TimeSpan ProcessorOfChildren()
    {
        const string own = "/proc/self/stat";
        if (!File.Exists(own))
        {
            return TimeSpan.Zero;
        }

        var fields = FieldsAfterName(File.ReadAllText(own));
        return TimeSpan.FromSeconds((Number(fields[13]) + Number(fields[14])) / 100.0);
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
            var fields = FieldsAfterName(File.ReadAllText(Path.Combine(folder, "stat")));
            return (id, (int)Number(fields[1]), Number(fields[21]) * Environment.SystemPageSize);
        }
        catch (IOException)
        {
            return null; // ended between the listing and the look
        }
    }

    // The name stands in parentheses and may hold anything. After it, from 0: state, parent, …, times of children at 13 and 14, resident pages at 21.
    private static string[] FieldsAfterName(string stat) => stat[(stat.LastIndexOf(')') + 2)..].Split(' ');

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
