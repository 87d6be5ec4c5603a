using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The partial method that takes the place of a log call, and the call of it.</summary>
internal static class LoggerMessageMethod
{
    private const int MaxWords = 5;

    /// <summary>The declaration; null where a value has a type that no parameter can have.</summary>
    /// <param name="marks">For each hole the attribute of its category, or null where it holds no personal data.</param>
    public static MethodDeclarationSyntax? Declare(FixDocument document, LogCall call, string name, IReadOnlyList<INamedTypeSymbol?> marks)
    {
        if (LibrarySymbols.LoggerMessage(document.Compilation) is not { } attribute
            || LibrarySymbols.LogLevel(document.Compilation) is not { } levels
            || LibrarySymbols.Logger(document.Compilation) is not { } logger)
        {
            return null;
        }

        var generator = document.Generator;
        var parameters = new List<ParameterSyntax> { Parameter(Identifier("logger")).WithType(LibrarySymbols.Name(generator, logger)) };
        if (call.Exception is not null)
        {
            if (TypeOf(document, call.Exception) is not { } type)
            {
                return null;
            }

            parameters.Add(Parameter(Identifier("exception")).WithType(type));
        }

        for (var i = 0; i < call.Template.Holes.Count; i++)
        {
            var (hole, value) = call.Template.Holes[i];
            if (TypeOf(document, value) is not { } type)
            {
                return null;
            }

            var parameter = Parameter(Identifier(LogTemplate.ParameterName(hole))).WithType(type);
            parameters.Add(marks[i] is { } mark
                ? parameter.AddAttributeLists(AttributeList(SingletonSeparatedList(Attribute(LibrarySymbols.Name(generator, mark)))).WithTrailingTrivia(Space))
                : parameter);
        }

        var level = MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, LibrarySymbols.Name(generator, levels), IdentifierName(call.Level));
        var written = Attribute(LibrarySymbols.Name(generator, attribute), AttributeArgumentList(SeparatedList(new[]
        {
            AttributeArgument(level).WithNameEquals(NameEquals("Level")),
            AttributeArgument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(call.Template.Message))).WithNameEquals(NameEquals("Message")),
        })));
        return MethodDeclaration(PredefinedType(Token(SyntaxKind.VoidKeyword)), name)
            .AddAttributeLists(AttributeList(SingletonSeparatedList(written)))
            .AddModifiers(Token(SyntaxKind.PrivateKeyword), Token(SyntaxKind.StaticKeyword), Token(SyntaxKind.PartialKeyword))
            .WithParameterList(ParameterList(SeparatedList(parameters)))
            .WithSemicolonToken(Token(SyntaxKind.SemicolonToken))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    public static InvocationExpressionSyntax CallOf(LogCall call, string name)
    {
        var values = new[] { call.Logger, call.Exception }.OfType<ExpressionSyntax>().Concat(call.Template.Holes.Select(static hole => hole.Value));
        return InvocationExpression(IdentifierName(name), ArgumentList(SeparatedList(values.Select(static value => Argument(value.WithoutTrivia())))))
            .WithTriviaFrom(call.Call)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>A name out of the words of the message that no member of the type has: <c>LogMailChangedTo</c>.</summary>
    public static string NameFor(LogCall call, INamedTypeSymbol type, ISet<string> taken)
    {
        var words = new StringBuilder("Log");
        var count = 0;
        foreach (var word in WordsOf(call.Template.Message).Take(MaxWords))
        {
            words.Append(char.ToUpperInvariant(word[0])).Append(word.Substring(1));
            count++;
        }

        if (count == 0)
        {
            words.Append(string.Concat(call.Template.Holes.Select(static hole => hole.Name).Take(MaxWords)));
        }

        var name = words.ToString();
        for (var number = 2; taken.Contains(name) || type.GetMembers(name).Length > 0; number++)
        {
            name = words + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        taken.Add(name);
        return name;
    }

    private static IEnumerable<string> WordsOf(string message)
    {
        var (word, depth) = (new StringBuilder(), 0);
        foreach (var c in message + " ")
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && c < 128 && (char.IsLetter(c) || (char.IsDigit(c) && word.Length > 0)))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    private static TypeSyntax? TypeOf(FixDocument document, ExpressionSyntax value)
    {
        var info = document.Model.GetTypeInfo(value, document.CancellationToken);
        var type = info.Type ?? info.ConvertedType;
        if (type is null or { TypeKind: TypeKind.Error or TypeKind.Pointer or TypeKind.Dynamic or TypeKind.FunctionPointer } or { IsAnonymousType: true } or { IsRefLikeType: true } || NamesMethodParameter(type))
        {
            return null;
        }

        // What flows in decides: a property of a nullable type that was tested before is not null here.
        if (type.IsReferenceType)
        {
            var isNullable = info.Nullability.FlowState == NullableFlowState.MaybeNull && document.Model.GetNullableContext(value.SpanStart).AnnotationsEnabled();
            type = type.WithNullableAnnotation(isNullable ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated);
        }

        return (TypeSyntax)document.Generator.TypeExpression(type).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation, Microsoft.CodeAnalysis.Simplification.Simplifier.AddImportsAnnotation);
    }

    // The generator writes no generic methods.
    private static bool NamesMethodParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.TypeParameterKind == TypeParameterKind.Method,
        INamedTypeSymbol named => named.TypeArguments.Any(NamesMethodParameter),
        IArrayTypeSymbol array => NamesMethodParameter(array.ElementType),
        _ => false,
    };
}
