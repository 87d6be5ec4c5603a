using System.Globalization;
using System.Text;
using CsCheck;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>What must hold of every graph, tried on thousands.</summary>
public sealed class RandomGraphTests
{
    private static readonly Gen<string> Secret = Gen.String[Gen.Char.AlphaNumeric, 8, 12].Select(static text => "zz" + text);

    /// <summary>Texts of every script; a lone surrogate has no place in JSON.</summary>
    private static readonly Gen<string> Text = Gen.String[Gen.Char['\u0001', '\ud7ff'], 0, 12];

    private static Gen<Node[]> Graphs(Gen<string> texts) => Gen.Select(Nodes(texts).Array[1, 12], Gen.Int[0, 11].Array[60]).Select(static (nodes, links) =>
    {
        var next = 0;
        Node? Pick() => links[next++ % links.Length] is var index && index < nodes.Length ? nodes[index] : null;
        foreach (var node in nodes)
        {
            (node.Left, node.Right, node.Pair) = (Pick(), Pick(), (Pick(), next));
            node.Children.Add(Pick());
            node.ByName = next % 3 == 0 ? null : new() { ["k" + next] = Pick() };
        }

        return nodes;
    });

    private static Gen<Node> Nodes(Gen<string> texts) => Gen.Select(texts, texts, Gen.DateTime, Gen.Double, Gen.Decimal, Gen.Int, Gen.Byte.Array[0, 5], Gen.Guid).Select(static (name, mail, when, ratio, money, number, photo, key) =>
    {
        var node = number % 2 == 0 ? new Node() : new Leaf { Mail = mail };
        (node.Name, node.When, node.Ratio, node.Money, node.Number, node.Photo, node.Key) = (name, when, ratio, money, number, number % 3 == 0 ? null : photo, key);
        (node.Day, node.Tags, node.Spot) = ((DayOfWeek)(number & 15), number % 5 == 0 ? null : [name, null, mail], new Spot { X = ratio, Y = number % 7 == 0 ? null : ratio });
        node.Maybe = number % 4 == 0 ? null : node.Spot;
        node.Spots.Add(node.Spot);
        return node;
    });

    [Fact]
    public void ImportIsTheInverseOfExport() => Graphs(Text).Sample(
        static nodes =>
        {
            var exported = nodes[0].ExportPersonalData();
            var result = PersonalData.ReadImport<Node>(exported);
            Assert.Empty(result.NotRestored);
            Assert.Equal(exported, result.Value.ExportPersonalData());
            Assert.Equal((nodes[0].Money, nodes[0].Ratio, nodes[0].When, nodes[0].Key), (result.Value.Money, result.Value.Ratio, result.Value.When, result.Value.Key));
        },
        iter: 3000);

    [Fact]
    public void NoMarkedValueIsInRedactedText() => Gen.Select(Graphs(Secret), Gen.Int[0, 3].Select(static index => new[] { "", "tr-TR", "ar-SA", "de-DE" }[index])).Sample(
        static (nodes, culture) =>
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                var text = nodes[0].ToRedactedString() + string.Join("|", nodes[0].ToRedacted().Select(static pair => pair.Value));
                foreach (var node in nodes)
                {
                    AssertHidden(text, node.Name!);
                    AssertHidden(text, node.Key.ToString());
                }
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        },
        iter: 1000);

    [Fact]
    public void NoMarkedValueIsLeftAfterErasure() => Graphs(Secret).Sample(
        static nodes =>
        {
            var secrets = nodes.SelectMany(static node => new[] { node.Name!, (node as Leaf)?.Mail ?? node.Name!, node.Key.ToString() }).ToArray();
            var receipt = nodes[0].ErasePersonalData(ErasureGround.Unlawful);
            var left = nodes[0].ExportPersonalData();
            Assert.True(receipt.IsComplete);
            Assert.DoesNotContain(secrets, secret => left.Contains(secret, StringComparison.Ordinal));
            Assert.Equal(0, nodes[0].Number);
        },
        iter: 2000);

    private static void AssertHidden(string text, string secret)
    {
        Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(Encoding.UTF8.GetBytes(secret)), text, StringComparison.OrdinalIgnoreCase);
    }
}
