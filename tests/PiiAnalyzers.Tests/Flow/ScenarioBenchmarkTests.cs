using System.Globalization;
using Xunit.Abstractions;

namespace PiiAnalyzers.Tests.Flow;

/// <summary>
/// The labelled benchmark: recall and precision over all scenarios, with every tenth case held out from tuning.
/// </summary>
public sealed class ScenarioBenchmarkTests
{
    /// <summary>Floors that hold for the cases one may tune to.</summary>
    private const double RecallFloor = 0.97;

#if ROSLYN48
    // Scenarios in newer syntax are left out here, and most of those hold no false alarm.
    private const double PrecisionFloor = 0.97;
#else
    private const double PrecisionFloor = 0.98;
#endif

    /// <summary>Held-out cases are few, so one case is over a hundredth.</summary>
    private const double HeldOutFloor = 0.95;

    private static readonly Lazy<IReadOnlyList<ScenarioOutcome>> Outcomes = new(static () => ScenarioRunner.Run(ScenarioFile.Names()));

    private readonly ITestOutputHelper _output;

    public ScenarioBenchmarkTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Recall_and_precision_hold()
    {
        foreach (var topic in Outcomes.Value.GroupBy(static outcome => outcome.Topic).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            _output.WriteLine(Line(topic.Key, [.. topic]));
        }

        var (seen, heldOut) = (Outcomes.Value.Where(static outcome => !outcome.IsHeldOut).ToList(), Outcomes.Value.Where(static outcome => outcome.IsHeldOut).ToList());
        _output.WriteLine(Line("all", Outcomes.Value));
        _output.WriteLine(Line("held out", heldOut));
        Assert.True(Recall(seen) >= RecallFloor, Line("recall", seen));
        Assert.True(Precision(seen) >= PrecisionFloor, Line("precision", seen));
        Assert.True(Recall(heldOut) >= HeldOutFloor && Precision(heldOut) >= HeldOutFloor, Line("held out", heldOut));
    }

    [Fact]
    public void There_are_enough_cases_and_half_of_them_are_traps()
    {
        var counted = Outcomes.Value.Where(static outcome => outcome.IsCounted).ToList();
        Assert.True(counted.Count >= 600);
        Assert.InRange(counted.Count(static outcome => !outcome.IsPositive) / (double)counted.Count, 0.4, 0.65);
    }

    private static double Recall(IReadOnlyCollection<ScenarioOutcome> outcomes)
    {
        var positives = outcomes.Where(static outcome => outcome.IsPositive).ToList();
        return positives.Count == 0 ? 1 : positives.Count(static outcome => outcome.Missed.Count == 0) / (double)positives.Count;
    }

    private static double Precision(IReadOnlyCollection<ScenarioOutcome> outcomes)
    {
        var right = outcomes.Count(static outcome => outcome is { IsPositive: true, Missed.Count: 0 });
        var wrong = outcomes.Count(static outcome => outcome.Unexpected.Count > 0);
        return right + wrong == 0 ? 1 : right / (double)(right + wrong);
    }

    private static string Line(string name, IReadOnlyCollection<ScenarioOutcome> outcomes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-20} {outcomes.Count(static outcome => outcome.IsCounted),5} cases  recall {Recall(outcomes):F3}  precision {Precision(outcomes):F3}");
}
