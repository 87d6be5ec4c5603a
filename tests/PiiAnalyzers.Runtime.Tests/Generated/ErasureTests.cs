using System.Text.Json;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class ErasureTests
{
    [Fact]
    public void EverySettableMemberIsErased()
    {
        var customer = new Customer { Id = 7, Name = "Anna", Email = "a@example.org", BirthDate = new DateOnly(1990, 3, 1), Password = "p", Notes = "n", Segment = "gold" };
        customer.SetPhone("+371");
        customer.Home = new Address { Street = "S", CountryCode = "LV" };
        customer.Places["anna@example.org"] = new Address { Street = "T" };
        var receipt = customer.ErasePersonalData(ErasureGround.ConsentWithdrawn);

        Assert.Equal(("", null, null, null, "", "gold", 7), (customer.Name, customer.Email, customer.BirthDate, customer.Password, customer.Notes, customer.Segment, customer.Id));
        Assert.Equal(("", "LV", ""), (customer.Home.Street, customer.Home.CountryCode, customer.Places["anna@example.org"]!.Street));
        Assert.DoesNotContain("+371", customer.ExportPersonalData(), StringComparison.Ordinal);
        Assert.True(receipt.IsComplete);
        Assert.Equal(("7", ErasureGround.ConsentWithdrawn), (receipt.Subject, receipt.Ground));
        Assert.Equal(["name", "email", "birthDate", "password", "notes", "_phone", "home.street", "places[0].street"], receipt.Entries.Select(static entry => entry.Path));
        using var json = JsonDocument.Parse(receipt.ToJson());
        Assert.Equal("PostalAddress", json.RootElement.GetProperty("entries")[6].GetProperty("category").GetString());
    }

    [Fact]
    public void WhatCannotBeErasedIsNamedWithTheReason()
    {
        var ledger = new Ledger { Invoice = "I1", Customer = "Anna", Mail = "m", Init = "i", Spots = [new Spot { X = 1 }] };
        ledger.Lines.Add("line");
        var receipt = ledger.ErasePersonalData(ErasureGround.NoLongerNecessary);

        Assert.Equal(("I1", "[erased]", null), (ledger.Invoice, ledger.Customer, ledger.Mail));
        Assert.Empty(ledger.Lines);
        var kept = receipt.Kept.ToDictionary(static entry => entry.Path, static entry => entry.Reason);
        Assert.Equal("bookkeeping law, 10 years", kept["invoice"]);
        Assert.Equal("it is init-only", kept["init"]);
        Assert.Equal("it is read-only", kept["field"]);
        Assert.Equal("it is read-only", kept["fixed"]);
        Assert.Equal("setting it throws ArgumentException", kept["validated"]);
        Assert.Equal("it is computed, and still has a value", kept["computed"]);
        Assert.Contains("spots[0].x", kept.Keys);
        Assert.DoesNotContain("throws", kept.Keys);
        Assert.Equal(ErasureOutcome.Tombstoned, receipt.Entries.Single(static entry => entry.Path == "customer").Outcome);
        Assert.DoesNotContain("secret", receipt.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherPeopleAreNotErasedWithThePerson()
    {
        var other = new Customer { Id = 8, Name = "Ben" };
        var copy = new Customer { Id = 7, Name = "Anna too" };
        var customer = new Customer { Id = 7, Name = "Anna", Friend = other, Anything = copy };
        var receipt = customer.ErasePersonalData(ErasureGround.Objected);
        Assert.Equal(("Ben", ""), (other.Name, copy.Name));
        Assert.Equal("friend", Assert.Single(receipt.Kept).Path);

        customer.ErasePersonalData(ErasureGround.Objected, new ErasureOptions { IncludeOtherSubjects = true });
        Assert.Equal("", other.Name);
    }

    [Fact]
    public void RefusalsAndHoldsKeepAndSayWhy()
    {
        var customer = new Customer { Name = "Anna", Email = "a" };
        var hold = customer.ErasePersonalData(ErasureGround.Unlawful, new ErasureOptions().Hold("case 7/2026"));
        Assert.Equal(("Anna", "LegalClaims: case 7/2026"), (customer.Name, hold.Kept.First().Reason));
        Assert.Empty(hold.Erased);

        var partly = customer.ErasePersonalData(ErasureGround.Objected, new ErasureOptions().Refuse(ErasureRefusal.OverridingGrounds, "fraud case", "Email"));
        Assert.Equal(("", "a"), (customer.Name, customer.Email));
        Assert.Equal("email", Assert.Single(partly.Kept).Path);

        // An objection can be overridden, withdrawn consent cannot.
        customer.ErasePersonalData(ErasureGround.ConsentWithdrawn, new ErasureOptions().Refuse(ErasureRefusal.OverridingGrounds, "fraud case"));
        Assert.Null(customer.Email);
        Assert.Throws<ArgumentException>(static () => new ErasureOptions().Hold(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => customer.ErasePersonalData((ErasureGround)9));
    }

    [Fact]
    public void HeldAndRestrictedRecordsStay()
    {
        var held = new Dossier { Name = "Anna", LegalHoldReason = "order 3" };
        Assert.Equal("LegalClaims: order 3", Assert.Single(held.ErasePersonalData(ErasureGround.LegalDuty).Kept).Reason);
        var restricted = new Dossier { Name = "Anna", IsProcessingRestricted = true };
        Assert.False(restricted.ErasePersonalData(ErasureGround.NoLongerNecessary).IsComplete);
        Assert.Equal("Dossier { restricted }", restricted.ToRedactedString());
        Assert.Throws<ProcessingRestrictedException>(() => PersonalData.Use(restricted));
        Assert.True(restricted.ErasePersonalData(ErasureGround.Unlawful).IsComplete);
    }

    [Fact]
    public void StructsAreErasedInPlace()
    {
        var point = new Point(1.5, 2);
        Assert.True(point.ErasePersonalData(ErasureGround.Unlawful).IsComplete);
        Assert.Equal(new Point(0, 0), point);
        var spots = new Node { Spots = [new Spot { X = 1, Y = 2 }], Spot = new Spot { X = 3 }, Maybe = new Spot { X = 4 }, Pair = (new Node { Name = "n" }, 5) };
        Assert.True(spots.ErasePersonalData(ErasureGround.Unlawful).IsComplete);
        Assert.Equal((0d, null, 0d, 0d, null, 5), (spots.Spots[0].X, spots.Spots[0].Y, spots.Spot.X, spots.Maybe!.Value.X, spots.Pair.First!.Name, spots.Pair.Second));
    }
}
