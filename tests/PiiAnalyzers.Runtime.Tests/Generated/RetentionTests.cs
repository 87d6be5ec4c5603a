using CsCheck;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class RetentionTests
{
    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("P1Y", "2024-02-29", "2025-02-28")]
    [InlineData("P1M", "2023-01-31", "2023-02-28")]
    [InlineData("P1Y2M3W4D", "2024-01-01", "2025-03-26")]
    [InlineData("P0D", "2024-01-01", "2024-01-01")]
    public void PeriodsFollowTheCalendar(string period, string start, string end) =>
        Assert.Equal(DateTimeOffset.Parse(end + "Z", null), RetentionPeriod.Parse(period).EndsAt(DateTimeOffset.Parse(start + "Z", null)));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT1H")]
    [InlineData("P1D1Y")]
    [InlineData("P-1Y")]
    [InlineData("1Y")]
    [InlineData("P99999Y")]
    [InlineData("P1")]
    public void OtherTextsAreNoPeriods(string text) => Assert.False(RetentionPeriod.TryParse(text, out _));

    [Fact]
    public void TheDeadlineIsTheEarlierOf30DaysAndOneMonth()
    {
        Assert.Equal(Day(2023, 2, 28), RequestDeadline.For(Day(2023, 1, 30)));
        Assert.Equal(Day(2024, 2, 29), RequestDeadline.For(Day(2024, 1, 30)));
        Assert.Equal(Day(2023, 8, 30), RequestDeadline.For(Day(2023, 7, 31)));
        Assert.Equal(Day(2023, 5, 1), RequestDeadline.For(Day(2023, 4, 1)));
        Gen.DateTime[new DateTime(2000, 1, 1), new DateTime(2100, 1, 1)].Sample(static date =>
        {
            var received = new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc));
            var deadline = RequestDeadline.For(received);
            Assert.True(deadline > received && deadline <= received.AddDays(30) && deadline <= received.AddMonths(1));
            Assert.True(deadline == received.AddDays(30) || deadline == received.AddMonths(1));
        });
        Assert.Equal(Day(2023, 3, 16), RequestDeadline.California(Day(2023, 1, 30)));
        Assert.Equal(Day(2023, 4, 30), RequestDeadline.Extended(Day(2023, 1, 30)));
    }

    [Fact]
    public void WhatIsDueIsErasedAndTheRestStays()
    {
        var now = Day(2026, 6, 1);
        var visit = new Visit { Mail = "m", Ip = "10.0.0.1", Name = "n", At = Day(2026, 1, 1), Signed = new DateOnly(2020, 1, 1), Places = [new Address { Street = "S" }] };
        Assert.True(PersonalData.IsDue(visit, now));
        Assert.False(PersonalData.IsDue(visit, Day(2026, 1, 2)));
        var receipt = PersonalData.ApplyRetention(visit, now);
        Assert.Equal((null, "m", "n", "S"), (visit.Ip, visit.Mail, visit.Name, visit.Places[0].Street));
        Assert.Equal("ip", Assert.Single(receipt.Entries).Path);
        Assert.Null(receipt.Ground);
        Assert.Equal(Day(2027, 1, 1), PersonalData.NextDue(visit, now));

        PersonalData.ApplyRetention(visit, Day(2028, 1, 1));
        Assert.Equal((null, "n", ""), (visit.Mail, visit.Name, visit.Places[0].Street));
        Assert.Empty(PersonalData.ApplyRetention(new Visit { Mail = "m" }, now).Entries);
        Assert.False(PersonalData.IsDue(null, now));
    }

    [Fact]
    public void HoldsStopRetention()
    {
        var dossier = new Dossier { Name = "Anna", ClosedAt = new DateTime(2020, 1, 1), LegalHoldReason = "order 3" };
        Assert.True(PersonalData.IsDue(dossier, Day(2022, 1, 1)));
        Assert.False(PersonalData.IsDue(dossier, Day(2021, 12, 31)));
        Assert.Equal("LegalClaims: order 3", Assert.Single(PersonalData.ApplyRetention(dossier, Day(2022, 1, 1)).Kept).Reason);
        dossier.LegalHoldReason = null;
        Assert.True(PersonalData.ApplyRetention(dossier, Day(2022, 1, 1)).IsComplete);
        Assert.Equal("", dossier.Name);
    }
}
