namespace PiiAnalyzers.Benchmarks.Comparison;

/// <summary>How one tool did on labelled lines.</summary>
/// <param name="Positives">Lines where personal data is disclosed.</param>
/// <param name="Hits">Those of them that the tool found.</param>
/// <param name="FalseAlarms">Lines where it reports a disclosure and there is none.</param>
internal readonly record struct Score(int Positives, int Hits, int FalseAlarms)
{
    public double? Recall => Ratio(Hits, Positives);

    public double? Precision => Ratio(Hits, Hits + FalseAlarms);

    public static Score operator +(Score left, Score right) =>
        new(left.Positives + right.Positives, left.Hits + right.Hits, left.FalseAlarms + right.FalseAlarms);

    public static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(default(Score), static (sum, score) => sum + score);

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
