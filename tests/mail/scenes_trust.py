"""Headers as servers write them, and as forgers do: tables for `test_trust`."""

from collections.abc import Mapping

PINNED = "mx.google.com"
ANA = "Ana Ruiz <ana@studio.example>"
DMARC = "mx.google.com; dmarc=pass header.from=studio.example"
GOOGLE = (
    "mx.google.com;\n       dkim=pass header.i=@studio.example header.s=google header.b=AbC+dE/f;\n"
    "       spf=pass (google.com: domain of ana@studio.example designates 192.0.2.41 as permitted sender)"
    " smtp.mailfrom=ana@studio.example;\n"
    "       dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=studio.example"
)


def header(author: str, *results: str, also: str = "") -> str:
    """A header with these results, the topmost first."""
    fields = "".join(f"Authentication-Results: {one}\n" for one in results)
    return f"{fields}From: {author}\nTo: followup@studio.example\n{also}"


def ana(*results: str) -> str:
    return header(ANA, *results)


def by(author: str) -> str:
    """A mail whose results would do, from an author who may not."""
    return header(author, DMARC)


GENUINE: Mapping[str, str] = {
    "google in full": ana(GOOGLE),
    "google, one line": ana(" ".join(GOOGLE.split())),
    "dmarc alone": ana(DMARC),
    "dmarc with version of the field": ana("mx.google.com 1; dmarc=pass header.from=studio.example"),
    "dmarc with version of the method": ana("mx.google.com; dmarc/1=pass header.from=studio.example"),
    "server in capitals": ana("MX.Google.COM; dmarc=pass header.from=studio.example"),
    "everything in capitals": ana("mx.google.com; DMARC=PASS HEADER.FROM=STUDIO.EXAMPLE"),
    "server quoted": ana('"mx.google.com"; dmarc=pass header.from=studio.example'),
    "value quoted": ana('mx.google.com; dmarc=pass header.from="studio.example"'),
    "server with a comment": ana("mx.google.com (our own); dmarc=pass header.from=studio.example"),
    "nested comment": ana("mx.google.com; dmarc=pass (p=none (really)) header.from=studio.example"),
    "escaped bracket in a comment": ana(r"mx.google.com; dmarc=pass (a \) b) header.from=studio.example"),
    "blanks around the sign": ana("mx.google.com; dmarc = pass header.from = studio.example"),
    "reason given": ana('mx.google.com; dmarc=pass reason="all; is=well" header.from=studio.example'),
    "semicolon at the end": ana(f"{DMARC};"),
    "tabs and folds": ana("mx.google.com;\n\tdmarc=pass\n\theader.from=studio.example"),
    "dkim with header.d": ana("mx.google.com; dkim=pass header.d=studio.example"),
    "dkim with header.i alone": ana("mx.google.com; dkim=pass header.i=@studio.example"),
    "dkim with header.i of a person": ana("mx.google.com; dkim=pass header.i=ana@studio.example"),
    "dkim beside a strange signature": ana(
        "mx.google.com; dkim=pass header.d=studio.example; dkim=fail header.d=list.example"
    ),
    "dkim where no policy is published": ana(
        "mx.google.com; dmarc=none header.from=studio.example; dkim=pass header.d=studio.example"
    ),
    "spf alone": ana("mx.google.com; spf=pass smtp.mailfrom=ana@studio.example"),
    "spf of the bare domain": ana("mx.google.com; spf=pass smtp.mailfrom=studio.example"),
    "spf failed behind a forward, dmarc passed": ana(
        "mx.google.com; spf=fail smtp.mailfrom=fwd@else.example; dmarc=pass header.from=studio.example"
    ),
    "an unknown method beside it": ana(f"{DMARC}; arc=pass; x-spam=none header.score=0.1"),
    "an older field below": ana(DMARC, "mx.evil.example; dmarc=fail header.from=studio.example"),
    "bare author": header("ana@studio.example", DMARC),
    "author in capitals": header("Ana <ANA@Studio.Example>", DMARC),
    "author with a quoted name": header('"Ruiz, Ana" <ana@studio.example>', DMARC),
    "a member elsewhere": header(
        "Lee <lee@freelance.example>", "mx.google.com; dmarc=pass header.from=freelance.example"
    ),
    "reply-to elsewhere is not used": header(ANA, DMARC, also="Reply-To: ana@home.example\n"),
}

SPOOFED: Mapping[str, str] = {
    # nothing, or nothing of ours
    "no results at all": ana(),
    "an empty field": ana(""),
    "the name alone": ana("mx.google.com"),
    "none": ana("mx.google.com; none"),
    "another server's": ana("mx.evil.example; dmarc=pass header.from=studio.example"),
    "ours below another's": ana("mx.evil.example; dmarc=pass header.from=studio.example", DMARC),
    "ours below a failed one of ours": ana("mx.google.com; dmarc=fail header.from=studio.example", DMARC),
    "ours below an empty one": ana("", DMARC),
    "no name, as Microsoft writes it": ana(
        "spf=pass smtp.mailfrom=studio.example; dmarc=pass header.from=studio.example"
    ),
    "a server that begins like ours": ana("mx.google.com.evil.example; dmarc=pass header.from=studio.example"),
    "a server that ends like ours": ana("evil-mx.google.com; dmarc=pass header.from=studio.example"),
    "ours in a comment": ana("mx.evil.example (mx.google.com); dmarc=pass header.from=studio.example"),
    "a comment, then ours": ana("(mx.evil.example) (x) ; mx.google.com; dmarc=pass header.from=studio.example"),
    "two names": ana("mx.google.com mx.evil.example; dmarc=pass header.from=studio.example"),
    "ours quoted with more": ana('"mx.google.com; dmarc=pass" ; dkim=none'),
    "an unknown version": ana("mx.google.com 2; dmarc=pass header.from=studio.example"),
    "a dot behind the name": ana("mx.google.com.; dmarc=pass header.from=studio.example"),
    "another field of that kind": header(ANA, also=f"X-Authentication-Results: {DMARC}\n"),
    "only sealed results": header(ANA, also=f"ARC-Authentication-Results: i=1; {DMARC}\n"),
    "only received-spf": header(ANA, also="Received-SPF: pass (google.com: domain of ana@studio.example)\n"),
    # results that do not speak of the author
    "dmarc of another domain": ana("mx.google.com; dmarc=pass header.from=evil.example"),
    "dmarc of a domain below": ana("mx.google.com; dmarc=pass header.from=mail.studio.example"),
    "dmarc of a domain that ends alike": ana("mx.google.com; dmarc=pass header.from=evilstudio.example"),
    "dmarc of a domain that begins alike": ana("mx.google.com; dmarc=pass header.from=studio.example.evil.example"),
    "dmarc of nobody": ana("mx.google.com; dmarc=pass"),
    "dmarc of two": ana("mx.google.com; dmarc=pass header.from=evil.example header.from=studio.example"),
    "dkim of another domain": ana("mx.google.com; dkim=pass header.d=evil.example"),
    "dkim of another domain in our name": ana(
        "mx.google.com; dkim=pass header.d=evil.example header.i=@studio.example"
    ),
    "dkim of two domains": ana("mx.google.com; dkim=pass header.d=studio.example header.d=evil.example"),
    "dkim of nobody": ana("mx.google.com; dkim=pass"),
    "dkim by selector": ana("mx.google.com; dkim=pass header.s=studio.example"),
    "spf of another domain": ana("mx.google.com; spf=pass smtp.mailfrom=ana@evil.example"),
    "spf of the greeting": ana("mx.google.com; spf=pass smtp.helo=studio.example"),
    "spf of an empty sender": ana("mx.google.com; spf=pass smtp.mailfrom=<>"),
    "spf of an address with two signs": ana("mx.google.com; spf=pass smtp.mailfrom=evil.example@x@studio.example"),
    "spf of our name elsewhere": ana('mx.google.com; spf=pass smtp.mailfrom="studio.example"@evil.example'),
    # results that did not pass
    "dmarc failed": ana("mx.google.com; dmarc=fail header.from=studio.example"),
    "dmarc failed, dkim passed": ana(
        "mx.google.com; dmarc=fail header.from=studio.example; dkim=pass header.d=studio.example"
    ),
    "dmarc could not be asked": ana("mx.google.com; dmarc=temperror header.from=studio.example"),
    "dmarc passed by guess": ana("mx.google.com; dmarc=bestguesspass header.from=studio.example"),
    "dmarc passed and failed": ana(f"{DMARC}; dmarc=fail header.from=studio.example"),
    "dmarc failed and passed": ana(
        "mx.google.com; dmarc=fail header.from=studio.example; dmarc=pass header.from=studio.example"
    ),
    "dkim passed and failed": ana(
        "mx.google.com; dkim=pass header.d=studio.example; dkim=fail header.d=studio.example"
    ),
    "dkim neutral": ana("mx.google.com; dkim=neutral header.d=studio.example"),
    "dkim by policy": ana("mx.google.com; dkim=policy header.d=studio.example"),
    "spf soft": ana("mx.google.com; spf=softfail smtp.mailfrom=ana@studio.example"),
    "spf passed and failed": ana(
        "mx.google.com; spf=pass smtp.mailfrom=ana@studio.example; spf=fail smtp.mailfrom=ana@studio.example"
    ),
    "passing": ana("mx.google.com; dmarc=passing header.from=studio.example"),
    "an unknown method": ana("mx.google.com; x-dmarc=pass header.from=studio.example"),
    "an unknown method version": ana("mx.google.com; dmarc/2=pass header.from=studio.example"),
    "arc alone": ana("mx.google.com; arc=pass header.from=studio.example"),
    # tricks on the parser
    "pass in a comment": ana("mx.google.com; dmarc=fail (dmarc=pass) header.from=studio.example"),
    "pass in a comment of two lines": ana(
        "mx.google.com; dmarc=fail (\n ; dmarc=pass header.from=studio.example;\n ) header.from=studio.example"
    ),
    "pass in the sender's comment": ana(
        "mx.google.com; spf=fail (domain of x); dmarc=pass header.from=studio.example) smtp.mailfrom=x@evil.example"
    ),
    "a comment that never ends": ana("mx.google.com; dmarc=pass header.from=studio.example (and"),
    "a comment that never began": ana("mx.google.com; dmarc=pass) header.from=studio.example"),
    "a quote that never ends": ana('mx.google.com; dmarc=pass header.from=studio.example reason="and'),
    "pass in a quote": ana('mx.google.com; dmarc=fail reason="; dmarc=pass header.from=studio.example"'),
    "a result in quotes": ana('mx.google.com; dmarc="pass" header.from=studio.example'),
    "a method in quotes": ana('mx.google.com; "dmarc"=pass header.from=studio.example'),
    "words that touch": ana('mx.google.com; dmarc=pass header.from="evil.example"studio.example'),
    "a backslash": ana("mx.google.com; dmarc=pass header.from=studio\\.example"),
    "three signs": ana("mx.google.com; dmarc=pass=fail header.from=studio.example"),
    "no sign": ana("mx.google.com; dmarc pass header.from studio.example"),
    "a property without value": ana("mx.google.com; dmarc=pass header.from="),
    "a comma instead of a semicolon": ana("mx.google.com, dmarc=pass header.from=studio.example"),
    "a broken result beside a good one": ana(f"{DMARC}; dkim="),
    "a letter that looks like ours": ana("mx.google.com; dmarc=pass header.from=studiо.example"),
    "a blank in the domain": ana("mx.google.com; dmarc=pass header.from=studio .example"),
    "a field as long as a book": ana(f"{DMARC}; {'x=y ' * 4000}"),
    # tricks on the author
    "two authors in one field": by("Ana <ana@studio.example>, Eve <eve@evil.example>"),
    "the other way round": by("Eve <eve@evil.example>, Ana <ana@studio.example>"),
    "two fields": header(ANA, DMARC, also="From: Eve <eve@evil.example>\n"),
    "two equal fields": header(ANA, DMARC, also=f"From: {ANA}\n"),
    "no author": f"Authentication-Results: {DMARC}\nTo: followup@studio.example\n",
    "an empty author": by(""),
    "our address as the name": by("ana@studio.example <eve@evil.example>"),
    "our address as a quoted name": by('"ana@studio.example" <eve@evil.example>'),
    "our address as an encoded name": by("=?utf-8?q?ana=40studio.example?= <eve@evil.example>"),
    "our address in a comment": by("eve@evil.example (ana@studio.example)"),
    "a comment inside ours": by("ana(x)@studio.example"),
    "two brackets": by("<ana@studio.example> <eve@evil.example>"),
    "brackets within brackets": by("Ana <<ana@studio.example>"),
    "a group": by("team: ana@studio.example;"),
    "a route": by("<@evil.example:ana@studio.example>"),
    "an open quote": by('"Ana <ana@studio.example>'),
    "a quoted local part": by('"ana"@studio.example'),
    "two signs": by("ana@studio.example@evil.example"),
    "a blank before the domain": by("ana@ studio.example"),
    "a domain below ours": by("ana@mail.studio.example"),
    "a domain above ours": by("ana@example"),
    "a letter that only looks like ours": by("ana@studiо.example"),
    "only the sender field": f"Authentication-Results: {DMARC}\nSender: {ANA}\nReply-To: {ANA}\n",
}
