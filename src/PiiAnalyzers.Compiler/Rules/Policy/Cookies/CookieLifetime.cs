using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// How long a cookie lives, in seconds: <c>TimeSpan.FromDays(30)</c>, <c>DateTimeOffset.UtcNow.AddYears(1)</c>. Months and years count
/// with the fewest days they can have. Null where the code does not say it in constants.
/// </summary>
internal static class CookieLifetime
{
    private const double Minute = 60, Hour = 3600, Day = 86400, MonthDays = 28, YearDays = 365;

    private const int Depth = 8;

    /// <summary>A span of time.</summary>
    public static double? Span(IOperation value, SemanticModel model, CancellationToken cancellationToken, int depth = 0)
    {
        value = CookieSettings.Strip(value);
        if (depth > Depth)
        {
            return null;
        }

        switch (value)
        {
            case IInvocationOperation { TargetMethod: { ContainingType: { Name: "TimeSpan" }, IsStatic: true } method } call when Factor(method.Name, "From") is { } factor:
                return Sum(call.Arguments, factor);
            case IObjectCreationOperation { Type.Name: "TimeSpan" } creation:
                return creation.Arguments.Length switch
                {
                    3 => Sum(creation.Arguments, Hour),
                    4 or 5 or 6 => Sum(creation.Arguments, Day),
                    1 => Number(creation.Arguments[0].Value) / TimeSpan.TicksPerSecond,
                    _ => null,
                };
            case IFieldReferenceOperation { Field: { Name: "MaxValue", ContainingType.Name: "TimeSpan" } }:
                return double.MaxValue;
            case IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } }:
                return 0;
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field }:
                return One(CookieSettings.Origin(field, model, cancellationToken), origin => Span(origin, model, cancellationToken, depth + 1));
            case ILocalReferenceOperation local:
                return One(CookieSettings.Origin(local.Local, model, cancellationToken), origin => Span(origin, model, cancellationToken, depth + 1));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product:
                return (Span(product.LeftOperand, model, cancellationToken, depth + 1) * Number(product.RightOperand)) ?? (Number(product.LeftOperand) * Span(product.RightOperand, model, cancellationToken, depth + 1));
            default:
                return null;
        }
    }

    /// <summary>The time from now to a date.</summary>
    public static double? Until(IOperation value, SemanticModel model, CancellationToken cancellationToken, int depth = 0)
    {
        value = CookieSettings.Strip(value);
        if (depth > Depth)
        {
            return null;
        }

        switch (value)
        {
            case IPropertyReferenceOperation { Property: { Name: "UtcNow" or "Now" or "Today" } }:
            case IInvocationOperation { TargetMethod.Name: "GetUtcNow" or "GetLocalNow" }:
                return 0;
            case IFieldReferenceOperation { Field: { Name: "MaxValue" } }:
                return double.MaxValue;
            case IInvocationOperation { TargetMethod: { Name: "Add" }, Instance: { } from, Arguments: [var span] }:
                return Until(from, model, cancellationToken, depth + 1) + Span(span.Value, model, cancellationToken, depth + 1);
            case IInvocationOperation { TargetMethod: { ContainingType.Name: "DateTime" or "DateTimeOffset" } method, Instance: { } from, Arguments: [var count] } when Factor(method.Name, "Add") is { } factor:
                return Until(from, model, cancellationToken, depth + 1) + (Number(count.Value) * factor);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return Until(sum.LeftOperand, model, cancellationToken, depth + 1) + Span(sum.RightOperand, model, cancellationToken, depth + 1);
            case ILocalReferenceOperation local:
                return One(CookieSettings.Origin(local.Local, model, cancellationToken), origin => Until(origin, model, cancellationToken, depth + 1));
            default:
                return null;
        }
    }

    /// <summary>In the largest unit that fits: «400 days».</summary>
    public static string Text(double seconds)
    {
        var (unit, name) = seconds >= Day ? (Day, "day") : seconds >= Hour ? (Hour, "hour") : seconds >= Minute ? (Minute, "minute") : (1, "second");
        if (seconds >= double.MaxValue / 2)
        {
            return "for ever";
        }

        var count = Math.Round(seconds / unit, 1);
        return count.ToString("0.#", CultureInfo.InvariantCulture) + " " + name + (count == 1 ? "" : "s");
    }

    private static double? Factor(string method, string prefix) => !method.StartsWith(prefix, StringComparison.Ordinal) ? null : method.Substring(prefix.Length) switch
    {
        "Milliseconds" => 0.001,
        "Seconds" => 1,
        "Minutes" => Minute,
        "Hours" => Hour,
        "Days" => Day,
        "Months" => MonthDays * Day,
        "Years" => YearDays * Day,
        _ => null,
    };

    /// <summary>Arguments in falling units: the first has the unit given, the next the unit below.</summary>
    private static double? Sum(IEnumerable<IArgumentOperation> arguments, double factor)
    {
        var total = 0d;
        foreach (var argument in arguments.OrderBy(static item => item.Parameter?.Ordinal ?? 0))
        {
            if (Number(argument.Value) is not { } count)
            {
                return null;
            }

            total += count * factor;
            factor = factor switch { Day => Hour, Hour => Minute, Minute => 1, 1 => 0.001, _ => 0 };
        }

        return total;
    }

    private static double? One(IEnumerable<IOperation> origins, Func<IOperation, double?> measure) => origins.Select(measure).FirstOrDefault();

    private static double? Number(IOperation value)
    {
        var constant = value.ConstantValue is { HasValue: true } known ? known.Value : CookieSettings.Strip(value).ConstantValue is { HasValue: true } inner ? inner.Value : null;
        return constant switch { int number => number, long number => number, double number => number, float number => number, short number => number, byte number => number, _ => null };
    }
}
