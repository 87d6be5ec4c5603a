using System.Collections.Immutable;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>The list of the assembly: makes its descriptors known when it is loaded.</summary>
internal static class RegistrationEmitter
{
    public static string Emit(ImmutableArray<RegistrationModel> types, EnvironmentModel environment)
    {
        var source = new SourceBuilder();
        TypeEmitter.FileHeader(source, environment, usesObsolete: true);
        if (!environment.HasModuleInitializer)
        {
            source.Line("[assembly: global::PiiAnalyzers.Generated.PersonalDataCatalog]").Line();
        }

        source.Open("namespace PiiAnalyzers.Generated");
        source.Line(CodeEmitter.GeneratedCode);
        if (environment.HasModuleInitializer)
        {
            source.Open("internal static class PersonalDataCatalog");
            source.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
            source.Open("internal static void Register()");
        }
        else
        {
            source.Line("[global::System.AttributeUsage(global::System.AttributeTargets.Assembly)]");
            source.Open("internal sealed class PersonalDataCatalogAttribute : global::PiiAnalyzers.PersonalDataCatalogAttribute");
            source.Open("public override void Register()");
        }

        foreach (var type in types.Distinct().OrderBy(static item => item.OpenType, StringComparer.Ordinal))
        {
            source.Line($"global::PiiAnalyzers.PersonalData.Register(typeof({type.OpenType}), () => {type.Descriptor});");
        }

        return source.Close().Close().Close().ToString();
    }
}
