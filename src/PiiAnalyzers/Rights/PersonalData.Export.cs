using System.Buffers;
using System.Text.Json;

namespace PiiAnalyzers;

/// <content>Exports in other formats and extents.</content>
public static partial class PersonalData
{
    /// <summary>The personal data of an object in a format for people or for tables. Secrets are described, not disclosed.</summary>
    /// <param name="value">The object.</param>
    /// <param name="format">The format.</param>
    /// <returns>The document.</returns>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a member of the enumeration.</exception>
    public static string Export(object value, ExportFormat format)
    {
        var json = PersonalDataExport.ToJson(value, Shape(value));
        if (format is ExportFormat.Json)
        {
            return json;
        }

        using var document = JsonDocument.Parse(json, DocumentCells.ParseOptions);
        var cells = DocumentCells.Of(document.RootElement, Shape(value).For(value));
        return format switch
        {
            ExportFormat.Csv => CsvDocument.Write(cells),
            ExportFormat.Text => ReadableDocument.Text(document.RootElement, cells),
            ExportFormat.Html => ReadableDocument.Html(document.RootElement, cells),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Name a format."),
        };
    }

    /// <summary>The export of an object as UTF-8, into a pipe or another buffer. A large graph needs no text of its own.</summary>
    /// <param name="value">The object.</param>
    /// <param name="destination">Takes the document; a <c>PipeWriter</c> is one.</param>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    public static void Export(object value, IBufferWriter<byte> destination)
    {
        if (destination is null)
        {
            throw new ArgumentNullException(nameof(destination), "Give the buffer that takes the export.");
        }

        var buffer = PersonalDataExport.ToBuffer(value, Shape(value));
        destination.Write(buffer.Written.Span);
        buffer.Return();
    }

    /// <summary>The export of an object as UTF-8, into a stream.</summary>
    /// <param name="value">The object.</param>
    /// <param name="destination">Takes the document.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <returns>When it is written.</returns>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    public static async Task ExportAsync(object value, Stream destination, CancellationToken cancellation = default)
    {
        if (destination is null)
        {
            throw new ArgumentNullException(nameof(destination), "Give the stream that takes the export.");
        }

        var buffer = PersonalDataExport.ToBuffer(value, Shape(value));
#if NET
        await destination.WriteAsync(buffer.Written, cancellation).ConfigureAwait(false);
#else
        var written = buffer.Written.ToArray();
        await destination.WriteAsync(written, 0, written.Length, cancellation).ConfigureAwait(false);
#endif
        buffer.Return();
    }

    /// <summary>
    /// The export without the objects that belong to an earlier time: those in lists, dictionaries and members whose
    /// <see cref="RetentionAttribute.Anchor"/> lies before it. The document says since when it is (<c>since</c>) and how many objects it
    /// leaves out (<c>leftOut</c>); objects without an anchor, and the object itself, are in it.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="since">Start of the period.</param>
    /// <returns>The document.</returns>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    public static string ExportSince(object value, DateTimeOffset since) => PersonalDataExport.ToJson(value, Shape(value), since);

    /// <summary>What a request from California covers at least: the twelve months before it (Cal. Civ. Code § 1798.130(a)(2)(B)).</summary>
    /// <param name="value">The object.</param>
    /// <param name="received">When the request came in.</param>
    /// <returns>The document, as <see cref="ExportSince"/> writes it.</returns>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    public static string ExportLastTwelveMonths(object value, DateTimeOffset received) => ExportSince(value, received.AddMonths(-12));

    /// <summary>
    /// What portability covers (GDPR Art. 20(1), policy §8): what the person provided or what was observed of them, and is processed by
    /// consent or contract. Without a policy file the legal basis is not known and counts as one of these.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <returns>A JSON document as <c>ExportPersonalData</c> writes it, with fewer members.</returns>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    public static string ExportPortable(object value)
    {
        var shape = Shape(value);
        using var document = JsonDocument.Parse(PersonalDataExport.ToJson(value, shape), DocumentCells.ParseOptions);
        return PortableDocument.Write(document.RootElement, shape.For(value));
    }

    /// <summary>The JSON Schema (2020-12) of a type's export.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The schema.</returns>
    /// <exception cref="NotSupportedException">The type has no marked members, or is generic.</exception>
    public static string ExportSchema<T>() =>
        Describe<T>()?.Shape is { } shape ? ExportSchemaWriter.Write(shape) : throw new NotSupportedException($"{typeof(T)} has no marked members that this program knows.");

    /// <summary>Changes an object and says what changed (GDPR Art. 16 and 19, policy §8): a correction, or a completion of what was missing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="reason">Why: the request, the proof.</param>
    /// <param name="change">Sets the members.</param>
    /// <returns>The members that changed; never their values. Secrets count as unchanged.</returns>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    /// <exception cref="NotSupportedException">The type has no marked members.</exception>
    /// <example><code>var record = PersonalData.Rectify(customer, "request 81, passport seen", c => c.Name = "Anna Ozola");</code></example>
    public static RectificationRecord Rectify<T>(T value, string reason, Action<T> change)
        where T : class
    {
        Argument.NotBlank(reason, nameof(reason), "Say why: a correction must be accountable (GDPR Art. 5(2)).");
        if (change is null)
        {
            throw new ArgumentNullException(nameof(change), "Give the change.");
        }

        var shape = Shape(value);
        var before = PersonalDataExport.ToJson(value, shape);
        change(value);
        return RectificationRecord.Of(before, PersonalDataExport.ToJson(value, shape), shape.For(value), reason, shape.For(value).Subject(value));
    }
}
