using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TeacherBot.Tests.Payments.Protocol;

/// <summary>Bodies that have gone wrong somewhere, and ordinary ones.</summary>
static class SignatureSamples
{
    const string Secret = "2y2aw4oknnke80bp1a8fniwuuq7tdkwmmuq7vwi4nzbr8z1182ftbn6p8mhw3bhz";

    static readonly string[] OddTexts =
    [
        "", "0", "Пакет «15 кредитов»", "ёЁ — №", "😀👩‍🏫", "\"кавычки\" и 'апостроф'", "a/b\\c", "<b>&amp;+=%</b>", "строка\u2028строка\u2029конец",
        "\b\f\n\r\t\u0001\u001f\u007f", "&quot;", " пробелы ", "a+b c%2B", "\ufeffBOM", "990.00", "1e5", "null", "true", "\u00a0",
    ];

    static readonly string[] OddNames =
    [
        "a", "a b", "a.b", " a", "a[b]", "a[b][c]", "a[]", "a[2]", "a[10]", "a[9]", "a[-1]", "a[01]", "a[b", "a[b]c", "a[b]c[d]", "a[ ]", "a[ b]", "a]", "a[[b]",
        "a[]]", "a[0", "a.b[c.d]", "a[b][", "a[b]x[c", "ключ", "ключ[имя]", "[a]", "a[b.c", "a[b d", "A", "_", "a[1.5]", "a[ 7 ]", "a[999999999999999999999]", "0", "7", "1.5",
    ];

    static readonly string[] Numbers =
    [
        "0", "-0", "-0.0", "1", "50.0", "0.1", "1.10", "990.00", "0.30000000000000004", "1e15", "1E-5", "0.0001", "0.00001", "123456789012345", "99999999999999.9", "100000000000000.0",
        "1000000000000000.0", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e400", "1.5e3", "12345678901234.567", "-1.25", "1e0", "2.5e-3",
    ];

    public static IReadOnlyList<(string Kind, string Secret, byte[] Body)> All { get; } =
    [
        .. Forms().Select(form => ("form", Secret, Encoding.UTF8.GetBytes(form))),
        .. Jsons().Select(json => ("json", Secret, Encoding.UTF8.GetBytes(json))),
        ("form", "секрет", Encoding.UTF8.GetBytes("a=1")),
        ("form", "", Encoding.UTF8.GetBytes("a=1")),
        ("form", Secret, Encoding.UTF8.GetBytes("a=%FF")),
        ("form", Secret, Encoding.UTF8.GetBytes("%C3=1")),
        ("json", Secret, [(byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'1', (byte)'}']),
    ];

    static IEnumerable<string> Forms()
    {
        yield return "date=2026-11-27T10%3A00%3A00%2B03%3A00&order_id=1&order_num=test&domain=shop.payform.ru&sum=1000.00&customer_phone=%2B79999999999&customer_email=a%40b.ru&products%5B0%5D%5Bname%5D=%D0%9F%D0%B0%D0%BA%D0%B5%D1%82&products%5B0%5D%5Bprice%5D=1000.00&products%5B0%5D%5Bquantity%5D=1&products%5B0%5D%5Bsum%5D=1000.00&payment_status=success";
        yield return "";
        yield return "a";
        yield return "a=&b&=c&&d==e";
        yield return "a=1&a=2&a[b]=3";
        yield return "a[b]=1&a=2&a[c]=3";
        yield return "a[]=1&a[]=2&a[7]=3&a[]=4";
        yield return "a[1]=b&a[0]=a";
        yield return "a[1]=b&a[2]=c";
        yield return "a=%4&b=%zz&c=%";
        yield return string.Join('&', Enumerable.Range(0, 25).Select(index => $"products[{index}][name]={Uri.EscapeDataString($"Пакет {index}")}&products[{index}][price]={index}.50&products[{index}][quantity]=1"));
        yield return string.Join('&', Enumerable.Range(0, 1500).Select(index => $"field{index}={index}"));
        yield return string.Join('&', new[] { "10", "9", "2", "b", "a", "B", "_", "я", "-1", "1.5" }.Select(key => $"k[{Uri.EscapeDataString(key)}]={key}"));
        yield return $"deep{string.Concat(Enumerable.Repeat("[x]", 40))}=1";
        foreach (var text in OddTexts)
        {
            yield return $"value={Uri.EscapeDataString(text)}&{Uri.EscapeDataString("key" + text)}=1";
        }

        foreach (var name in OddNames)
        {
            yield return $"{Uri.EscapeDataString(name)}=1&z=2";
            yield return $"{Uri.EscapeDataString(name)}=1&{Uri.EscapeDataString(name)}=2&a[b]=3";
        }
    }

    static IEnumerable<string> Jsons()
    {
        foreach (var number in Numbers)
        {
            yield return $"{{\"n\":{number},\"list\":[{number}]}}";
        }

        foreach (var text in OddTexts)
        {
            yield return JsonSerializer.Serialize(new Dictionary<string, string> { ["value"] = text, ["k" + text] = "1" });
        }

        yield return "{}";
        yield return "[]";
        yield return "[1,\"2\",null,true,false]";
        yield return "{\"a\":{},\"b\":[],\"c\":{\"0\":\"x\",\"1\":\"y\"},\"d\":{\"1\":\"x\",\"0\":\"y\"},\"e\":{\"1\":\"x\"}}";
        yield return "{\"a\":1,\"a\":2}";
        yield return "{\"autopayment\":0,\"sum\":990.00,\"subscription\":{\"id\":7,\"active_user\":true,\"date_next_payment\":null}}";
        yield return "{\"a\":\"\\ud83d\\ude00\"}";
        yield return "{\"a\":\"\\ud83d\"}";
        yield return "{\"a\":1,}";
        yield return "{\"a\":01}";
        yield return " {\"a\":1} ";
        yield return "1";
        yield return "\"text\"";
        yield return "";
        yield return "{\"10\":1,\"9\":2,\"b\":3,\"a\":4,\"-5\":5,\"007\":6}";
        yield return "{\"products\":[" + string.Join(',', Enumerable.Range(0, 25).Select(i => $"{{\"name\":\"Лист {i}\",\"price\":{(i * 0.1).ToString(CultureInfo.InvariantCulture)}}}")) + "]}";
    }
}
