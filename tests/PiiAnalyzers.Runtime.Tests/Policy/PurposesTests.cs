using System.Reflection;
using System.Text.Json;

namespace PiiAnalyzers.Runtime.Tests.Policy;

public sealed class PurposesTests
{
    [Fact]
    public void Constants_are_the_purposes_of_the_source_policy()
    {
        using var policy = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Policy", "privacy-policy.json")));
        var declared = policy.RootElement.GetProperty("purposes").EnumerateArray().Select(static purpose => purpose.GetProperty("id").GetString()!);

        var constants = typeof(Purposes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => Assert.IsType<string>(field.GetRawConstantValue()))
            .ToList();

        Assert.Equal(constants.Count, constants.Distinct().Count());
        Assert.Equal(declared.Order(StringComparer.Ordinal), constants.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_mean_what_the_design_says()
    {
        Assert.Equal("respond.support", Purposes.Support);
        Assert.Equal("access.provide", Purposes.AccessProvision);
        Assert.Equal("measure-ads", Purposes.MeasureAdvertising);
    }
}
