<?php
// What PHP itself makes of a body: one JSON line in ({"kind": "form"|"json", "secret": …, "body": base64}), one out.
// Run with: php -d max_input_vars=100000 oracle.php
function sorted(array &$data): void
{
    ksort($data, SORT_REGULAR);
    foreach ($data as &$inner) {
        if (is_array($inner)) {
            sorted($inner);
        }
    }
}

while (($line = fgets(STDIN)) !== false) {
    $case = json_decode($line, true);
    $body = base64_decode($case['body']);
    if ($case['kind'] === 'form') {
        parse_str($body, $data);
    } else {
        $data = json_decode($body, true);
    }
    if (!is_array($data)) {
        echo json_encode(['json' => null, 'sign' => null]), "\n";
        continue;
    }
    array_walk_recursive($data, function (&$value) { $value = strval($value); });
    sorted($data);
    $json = json_encode($data, JSON_UNESCAPED_UNICODE);
    echo json_encode([
        'json' => $json === false ? null : $json,
        'sign' => $json === false ? null : hash_hmac('sha256', $json, $case['secret']),
    ]), "\n";
}
