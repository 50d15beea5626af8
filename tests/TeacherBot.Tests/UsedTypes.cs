using System.Reflection;
using Mono.Cecil;

namespace TeacherBot.Tests;

/// <summary>
/// Which types the compiled code of an assembly really uses, lambdas and state machines included: a <c>var</c> names no
/// type in the source.
/// </summary>
static class UsedTypes
{
    /// <summary>Types outside of the allowed namespaces that use something of a library's namespace.</summary>
    public static IReadOnlyList<string> Offenders(Assembly assembly, string library, Func<string, bool> mayUse)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module.GetTypes()
                .Where(type => !mayUse(Outermost(type).Namespace))
                .Where(type => Uses(type).Any(used => IsWithin(used, library)))
                .Select(type => Outermost(type).FullName)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The namespace itself or one below it.</summary>
    public static bool IsWithin(string name, string space) => name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    static TypeDefinition Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    static IEnumerable<string> Uses(TypeDefinition type)
    {
        var used = type.Fields.Select(field => field.FieldType)
            .Concat(type.Interfaces.Select(face => face.InterfaceType))
            .Concat(type.CustomAttributes.Select(attribute => attribute.AttributeType))
            .Append(type.BaseType)
            .Concat(type.Methods.SelectMany(Uses));
        return used.OfType<TypeReference>().SelectMany(Parts).Select(part => part.FullName);
    }

    static IEnumerable<TypeReference?> Uses(MethodDefinition method)
    {
        var said = method.Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.CustomAttributes.Select(attribute => attribute.AttributeType));
        return !method.HasBody ? said : said
            .Concat(method.Body.Variables.Select(variable => variable.VariableType))
            .Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType))
            .Concat(method.Body.Instructions.SelectMany(instruction => Uses(instruction.Operand)));
    }

    static IEnumerable<TypeReference?> Uses(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => [generic.DeclaringType, generic.ReturnType, .. generic.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        _ => [],
    };

    /// <summary><c>Task&lt;DbSet&lt;Row&gt;[]&gt;</c> uses three types.</summary>
    static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };
}
