using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>
/// The described types of the program. Every assembly with marks registers its own when it is loaded, by generated code and without
/// reflection over members, so it works trimmed and compiled ahead of time.
/// </summary>
public static partial class PersonalData
{
    private static readonly ConcurrentDictionary<Type, Lazy<PersonalDataDescriptor>> Registered = new();
    private static readonly ConcurrentDictionary<Assembly, bool> Catalogs = new();

    /// <summary>Every type described so far, ordered by name. A type appears when its assembly has been loaded.</summary>
    public static IReadOnlyList<PersonalDataDescriptor> Descriptors =>
        Registered.Values.Select(static item => item.Value).OrderBy(static item => item.TypeName, StringComparer.Ordinal).ToArray();

    /// <summary>What is known of the personal data in a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The descriptor, or null if neither the type nor a base type holds marked members.</returns>
    public static PersonalDataDescriptor? Describe<T>() => Describe(typeof(T));

    /// <summary>What is known of the personal data in a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The descriptor, or null if neither the type nor a base type holds marked members.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static PersonalDataDescriptor? Describe(Type type)
    {
        if (type is null)
        {
            throw new ArgumentNullException(nameof(type), "Name the type to describe.");
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (FindExact(current) is { } descriptor)
            {
                return descriptor;
            }
        }

        return null;
    }

    /// <summary>The described types of one assembly, ordered by name.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>Its descriptors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    public static IReadOnlyList<PersonalDataDescriptor> DescribeAll(Assembly assembly)
    {
        if (assembly is null)
        {
            throw new ArgumentNullException(nameof(assembly), "Name the assembly whose types to list.");
        }

        EnsureLoaded(assembly);
        return Descriptors.Where(item => item.Type.Assembly == assembly).ToArray();
    }

    /// <summary>Adds a described type. Called by generated code.</summary>
    /// <param name="type">The type, or the definition of a generic type.</param>
    /// <param name="descriptor">Gives the descriptor when it is first asked for.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Register(Type type, Func<PersonalDataDescriptor> descriptor) =>
        Registered.TryAdd(
            type ?? throw new ArgumentNullException(nameof(type), "Name the type that is described."),
            new Lazy<PersonalDataDescriptor>(descriptor ?? throw new ArgumentNullException(nameof(descriptor), "Give the descriptor.")));

    /// <summary>Makes an object of what was exported of it: values come back exactly, shared objects and cycles included.</summary>
    /// <remarks>Secrets, and members that the export leaves out, keep the value a new object has. What cannot be set is skipped; <see cref="ReadImport{T}"/> names it.</remarks>
    /// <typeparam name="T">Type of the object, or a base type.</typeparam>
    /// <param name="json">The document that <c>ExportPersonalData</c> returned.</param>
    /// <returns>The object.</returns>
    /// <exception cref="FormatException">The text is not an export of the type.</exception>
    /// <exception cref="NotSupportedException">The type has no generated code.</exception>
    public static T Import<[DynamicallyAccessedMembers(Constructors)] T>(string json) => ReadImport<T>(json).Value;

    /// <summary>Makes an object of what was exported of it and tells what could not be restored.</summary>
    /// <typeparam name="T">Type of the object, or a base type.</typeparam>
    /// <param name="json">The document that <c>ExportPersonalData</c> returned.</param>
    /// <returns>The object and the report.</returns>
    /// <exception cref="FormatException">The text is not an export of the type.</exception>
    /// <exception cref="NotSupportedException">The type has no generated code.</exception>
    public static ImportResult<T> ReadImport<[DynamicallyAccessedMembers(Constructors)] T>(string json)
    {
        using var document = Parse(json);
        if (document.RootElement.ValueKind == JsonValueKind.Null)
        {
            return new ImportResult<T>(default!, []);
        }

        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("data", out var data))
        {
            throw new FormatException("The text is JSON, but not the export of an object.");
        }

        var name = document.RootElement.TryGetProperty("type", out var type) ? type.GetString() : null;
        var declared = ShapeOf<T>();
        var shape = declared?.TypeName == name ? declared : FindShape(name, typeof(T));
        if (shape is null)
        {
            throw declared is null && Describe<T>() is null
                ? new NotSupportedException($"{typeof(T)} has no marked members that this program knows.")
                : new FormatException($"The text is the export of {name}, which is no {typeof(T)} that can be made.");
        }

        var session = new ImportSession { Subject = document.RootElement.TryGetProperty("subject", out var subject) ? subject : default };
        var value = new PersonalDataImport(session, data, "#/data").Any(shape);
        return new ImportResult<T>((T)value!, session.NotRestored);
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json ?? throw new ArgumentNullException(nameof(json), "Give the exported document."), new JsonDocumentOptions { MaxDepth = 1000 });
        }
        catch (JsonException problem)
        {
            throw new FormatException("The text is not JSON.", problem);
        }
    }

    private const DynamicallyAccessedMemberTypes Constructors = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    /// <summary>The generated code of exactly this type; null for types whose code only their objects know, and for others.</summary>
    internal static PersonalDataShape? ShapeOf<[DynamicallyAccessedMembers(Constructors)] T>()
    {
        EnsureLoaded(typeof(T).Assembly);
        if (Registered.TryGetValue(typeof(T), out var found))
        {
            return found.Value.Shape;
        }

        if (!typeof(IPersonalDataHolder).IsAssignableFrom(typeof(T)) || typeof(T).IsAbstract)
        {
            return null;
        }

        // The code of a generic type is known to its objects; asking for it reads no field.
        object empty =
#if NET
            RuntimeHelpers.GetUninitializedObject(typeof(T));
#else
            System.Runtime.Serialization.FormatterServices.GetUninitializedObject(typeof(T));
#endif
        return ((IPersonalDataHolder)empty).PersonalDataDescriptor.Shape is { } shape && shape.Type == typeof(T) ? shape : null;
    }

    /// <summary>The generated code of a type by its name, if its objects are of a type.</summary>
    internal static PersonalDataShape? FindShape(string? typeName, Type type)
    {
        foreach (var item in Registered.Values)
        {
            if (item.Value.TypeName == typeName && item.Value.Shape is { } shape && type.IsAssignableFrom(shape.Type))
            {
                return shape;
            }
        }

        return null;
    }

    /// <summary>The descriptor of what an object is at run time; the nearest described base type, or null.</summary>
    internal static PersonalDataDescriptor? Find(object value)
    {
        var type = value.GetType();
        if (Registered.TryGetValue(type, out var exact))
        {
            return exact.Value;
        }

        // A partial type knows itself, generic or not; but a class derived from it without generated code of its own is its base here.
        if (value is IPersonalDataHolder holder)
        {
            return holder.PersonalDataDescriptor;
        }

        return Describe(type) is { Shape: not null } described ? described : null;
    }

    private static PersonalDataDescriptor? FindExact(Type type)
    {
        if (Registered.TryGetValue(type, out var found))
        {
            return found.Value;
        }

        EnsureLoaded(type.Assembly);
        if (Registered.TryGetValue(type, out found))
        {
            return found.Value;
        }

        return type.IsGenericType && Registered.TryGetValue(type.GetGenericTypeDefinition(), out found) ? found.Value : null;
    }

    /// <summary>
    /// A module initializer runs when code of the module runs, which may be after its types are asked for;
    /// frameworks without them have an attribute instead.
    /// </summary>
    private static void EnsureLoaded(Assembly assembly)
    {
        if (!Catalogs.TryAdd(assembly, true) || assembly.IsDynamic)
        {
            return;
        }

        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        foreach (var catalog in assembly.GetCustomAttributes(typeof(PersonalDataCatalogAttribute), inherit: false))
        {
            ((PersonalDataCatalogAttribute)catalog).Register();
        }
    }
}
