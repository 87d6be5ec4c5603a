using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.Build.Framework;

namespace PiiAnalyzers.Build;

/// <summary>
/// Writes <c>pii-baseline.json</c> from the log of the compiler. Where a project has several target frameworks their builds run side
/// by side; each joins what the others have written so far, and the last one joins all.
/// </summary>
public sealed class WriteBaseline : ITask
{
    private const int Attempts = 100, PauseInMilliseconds = 100;

    /// <inheritdoc />
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc />
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The log of this build.</summary>
    [Required]
    public string Log { get; set; } = "";

    /// <summary>The logs of the other target frameworks, as far as they exist.</summary>
    public ITaskItem[] OtherLogs { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string Baseline { get; set; } = "";

    /// <inheritdoc />
    public bool Execute()
    {
        try
        {
            var path = Path.GetFullPath(Baseline);
            using (Lock())
            {
                var counts = Join();
                if (counts.Count > 0 || File.Exists(path))
                {
                    Write(path, BaselineText.Print(counts));
                }

                Say($"PiiAnalyzers: {Number(counts.Values.Sum(), "finding")} in {Number(counts.Count, "entry", "entries")} of {path}");
            }

            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException or FormatException or ArgumentException)
        {
            BuildEngine.LogErrorEvent(new BuildErrorEventArgs(
                "", "PII9004", Baseline, 0, 0, 0, 0, "The baseline could not be written: " + problem.Message, "", nameof(WriteBaseline)));
            return false;
        }
    }

    /// <summary>The larger count where frameworks differ.</summary>
    private Dictionary<RecordedFinding, int> Join()
    {
        var counts = CompilerLog.Read(Log);
        foreach (var other in OtherLogs.Select(static item => item.ItemSpec).Where(File.Exists))
        {
            foreach (var pair in ReadIfWhole(other))
            {
                counts[pair.Key] = counts.TryGetValue(pair.Key, out var count) ? Math.Max(count, pair.Value) : pair.Value;
            }
        }

        return counts;
    }

    // The other build may be writing it just now: then it joins ours later.
    private static Dictionary<RecordedFinding, int> ReadIfWhole(string log)
    {
        try
        {
            return CompilerLog.Read(log);
        }
        catch (Exception problem) when (problem is IOException or XmlException or FormatException)
        {
            return [];
        }
    }

    private FileStream Lock()
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Log))!, "lock");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(PauseInMilliseconds);
            }
        }
    }

    private static void Write(string path, string text)
    {
        // An equal file keeps its time, and with it what was built from it.
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private void Say(string message) =>
        BuildEngine.LogMessageEvent(new BuildMessageEventArgs(message, "", nameof(WriteBaseline), MessageImportance.High));

    private static string Number(int count, string one, string? many = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");
}
