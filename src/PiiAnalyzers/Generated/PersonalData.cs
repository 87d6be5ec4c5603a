using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PiiAnalyzers;

/// <summary>
/// The described types of the program. Every assembly with marks registers its own when it is loaded, by generated code and without
/// reflection over members, so it works trimmed and compiled ahead of time.
/// </summary>
public static class PersonalData
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
