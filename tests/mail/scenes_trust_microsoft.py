"""Authentication-Results as Microsoft 365 writes them, without a name, and as forgers do: tables for `test_trust`."""

from collections.abc import Mapping

from tests.mail.scenes_trust import ANA, ana, header

PASS = "dmarc=pass action=none header.from=studio.example"
FULL = (
    "spf=pass (sender IP is\n 192.0.2.41) smtp.mailfrom=studio.example; dkim=pass (signature was verified)\n"
    f" header.d=studio.example;{PASS};compauth=pass reason=100"
)

GENUINE_MICROSOFT: Mapping[str, str] = {
    "in full": ana(FULL),
    "in one line": ana(" ".join(FULL.split())),
    "signed by the tenant's own domain": ana(
        f"spf=pass (sender IP is 192.0.2.41) smtp.mailfrom=studio.example; dkim=pass (signature was verified)"
        f" header.d=studio.onmicrosoft.example;{PASS};compauth=pass reason=100"
    ),
    "not signed, by spf": ana(
        f"spf=pass (sender IP is 192.0.2.41) smtp.mailfrom=studio.example; dkim=none (message not signed)"
        f" header.d=none;{PASS};compauth=pass reason=100"
    ),
    "no policy, but a signature": ana(
        "spf=pass smtp.mailfrom=bounce.host.example; dkim=pass (signature was verified) header.d=studio.example;"
        "dmarc=none action=none header.from=studio.example;compauth=pass reason=109"
    ),
    "no policy, but spf": ana(
        "spf=pass (sender IP is 2001:db8::1) smtp.mailfrom=studio.example; dkim=none header.d=none;"
        "dmarc=none action=none header.from=studio.example"
    ),
    "the policy's best guess beside a pass": ana(f"{PASS};compauth=pass reason=130"),
    "an older field below": ana(FULL, "mx.evil.example; dmarc=fail header.from=studio.example"),
    "a gateway's sealed field below": header(
        ANA, FULL, also="ARC-Authentication-Results: i=1; mx.evil.example; none\n"
    ),
    "a bare author": header("ana@studio.example", FULL),
    "a member elsewhere": header(
        "Lee <lee@freelance.example>",
        "spf=none;dmarc=pass action=none header.from=freelance.example",
    ),
}

SPOOFED_MICROSOFT: Mapping[str, str] = {
    "with a name, so another server's": ana(f"mx.evil.example; {PASS}"),
    "with Microsoft's name": ana(f"protection.outlook.com; {PASS}"),
    "ours below a failed one": ana("dmarc=fail action=oreject header.from=studio.example", FULL),
    "ours below another's": ana(f"mx.evil.example; {PASS}", FULL),
    "failed": ana("spf=fail smtp.mailfrom=evil.example;dmarc=fail action=quarantine header.from=studio.example"),
    "only composite authentication": ana("compauth=pass reason=100"),
    "the guess instead of the policy": ana("dmarc=bestguesspass action=none header.from=studio.example;compauth=pass"),
    "of another domain": ana("dmarc=pass action=none header.from=evil.example;compauth=pass reason=100"),
    "of a domain below": ana("dmarc=pass action=none header.from=mail.studio.example"),
    "twice, and different": ana(f"{PASS};dmarc=fail action=none header.from=studio.example"),
    "from twice": ana(f"{PASS} header.from=evil.example"),
    "spf of another domain": ana("spf=pass smtp.mailfrom=evil.example; dkim=none header.d=none"),
    "dkim of another domain": ana("dkim=pass header.d=evil.example; spf=none smtp.mailfrom=studio.example"),
    "pass in a comment": ana(f"spf=fail (; {PASS}) smtp.mailfrom=evil.example"),
    "broken behind": ana(f"{PASS};compauth"),
    "empty": ana(""),
    "sealed results alone": header(ANA, also=f"ARC-Authentication-Results: i=1; {PASS}\n"),
    "a second author": header("Ana <ana@studio.example>, Eve <eve@evil.example>", FULL),
    "an original field of its own": header(ANA, also=f"Authentication-Results-Original: {FULL}\n"),
}
