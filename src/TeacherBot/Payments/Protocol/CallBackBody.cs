using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace TeacherBot.Payments.Protocol;

/// <summary>Reads the body of a call-back, whichever of the three forms it has, to what PHP would see.</summary>
public static class CallBackBody
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when it is broken, or no UTF-8.</summary>
    public static async Task<PhpArray?> Read(string? contentType, byte[] body)
    {
        try
        {
            _ = MediaTypeHeaderValue.TryParse(contentType, out var type);
            if (type?.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true)
            {
                return HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary ? await Multipart(boundary, body) : null;
            }

            var text = Strict.GetString(body);
            return type?.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) == true || text.AsSpan().TrimStart().StartsWith("{")
                ? PhpJson.Read(body)
                : PhpForm.Read(text);
        }
        catch (Exception fault) when (fault is DecoderFallbackException or IOException or InvalidDataException)
        {
            return null;
        }
    }

    static async Task<PhpArray> Multipart(string boundary, byte[] body)
    {
        PhpArray fields = new();
        MultipartReader reader = new(boundary, new MemoryStream(body, writable: false));
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            // A part with a file name is a file to PHP, and no field.
            if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                && !disposition.FileName.HasValue && !disposition.FileNameStar.HasValue)
            {
                using MemoryStream value = new();
                await section.Body.CopyToAsync(value);
                PhpForm.Add(fields, HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "", Strict.GetString(value.ToArray()));
            }
        }

        return fields;
    }
}
