using System.Text;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class FileRulesTests : SandboxTest
{
    static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n");

    [Fact]
    public async Task A_document_is_uploaded_resent_by_id_and_downloaded()
    {
        await Says("/start");
        var document = (await Call("sendDocument", Upload("document", "Лист 1.pdf", Pdf)))["document"]!;
        document["file_name"]!.ToString().ShouldBe("Лист 1.pdf");
        document["mime_type"]!.ToString().ShouldBe("application/pdf");
        ((int)document["file_size"]!).ShouldBe(Pdf.Length);
        var fileId = document["file_id"]!.ToString();
        var again = await Call("sendDocument", new { chat_id = Anna, document = fileId });
        again["document"]!["file_id"]!.ToString().ShouldBe(fileId);
        var path = (await Call("getFile", new { file_id = fileId }))["file_path"]!.ToString();
        (await Http.GetByteArrayAsync($"{Sandbox.BaseUrl}/file/bot{Sandbox.Token}/{path}")).ShouldBe(Pdf);
    }

    [Fact]
    public async Task An_unknown_file_id_an_empty_file_and_no_file_are_refused()
    {
        await Says("/start");
        await Refuses("Bad Request: wrong file identifier/HTTP URL specified", "sendDocument", new { chat_id = Anna, document = "BQACmadeup" });
        await Refuses("Bad Request: invalid file_id", "getFile", new { file_id = "BQACmadeup" });
        await Refuses("Bad Request: file must be non-empty", "sendDocument", Upload("document", "a.pdf", []));
        await Refuses("Bad Request: there is no document in the request", "sendDocument", new { chat_id = Anna });
        await Refuses("Bad Request: IMAGE_PROCESS_FAILED", "sendPhoto", Upload("photo", "a.png", Pdf));
    }

    [Fact]
    public async Task A_file_is_downloaded_with_the_token_and_its_own_path_only()
    {
        await Says("/start");
        await Call("sendDocument", Upload("document", "a.pdf", Pdf));
        (await Status($"file/bot{Sandbox.Token}/../chats.json")).ShouldBe(404);
        (await Status($"file/bot{Sandbox.Token}/documents%2f..%2f..%2fchats.json")).ShouldBe(404);
        (await Status("file/bot1:wrong/documents/a.pdf")).ShouldBe(401);
    }

    [Fact]
    public async Task The_chat_offers_a_document_that_opens_in_the_browser()
    {
        await Says("/start");
        await Call("sendDocument", Upload("document", "Лист 1.pdf", Pdf));
        var document = (await Shown())[^1]!["document"]!;
        document["name"]!.ToString().ShouldBe("Лист 1.pdf");
        ((int)document["size"]!).ShouldBe(Pdf.Length);
        using var opened = await Http.GetAsync($"{Sandbox.BaseUrl}{document["url"]}");
        opened.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        opened.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        opened.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("Лист 1.pdf");
    }

    [Fact]
    public async Task A_file_over_50_MB_is_refused()
    {
        await Says("/start");
        await Refuses("Request Entity Too Large", "sendDocument", Upload("document", "a.pdf", new byte[(50 * 1024 * 1024) + 1]), code: 413);
    }

    [Fact]
    public async Task Several_documents_go_as_one_group()
    {
        await Says("/start");
        var media = """[{"type":"document","media":"attach://a","caption":"Лист"},{"type":"document","media":"attach://b"}]""";
        var form = Upload("a", "1.pdf", Pdf, new { media });
        form.Add(new ByteArrayContent(Pdf), "b", "2.pdf");
        var sent = (await Call("sendMediaGroup", form)).AsArray();
        sent.Select(message => message!["document"]!["file_name"]!.ToString()).ShouldBe(["1.pdf", "2.pdf"]);
        sent.Select(message => message!["media_group_id"]!.ToString()).Distinct().ShouldHaveSingleItem();
    }

    async Task<int> Status(string path)
    {
        using var response = await Http.GetAsync($"{Sandbox.BaseUrl}/{path}");
        return (int)response.StatusCode;
    }
}
