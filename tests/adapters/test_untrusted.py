"""Why a certificate is not believed: what is wrong with it, and what to do, in the words of the settings."""

import ssl

import pytest

from bot.adapters.untrusted import why_untrusted


def refusal(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = code, "as OpenSSL says it"
    return error


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (9, "not valid yet; check this machine's clock"),
        (10, "has expired"),
        (18, "self-signed, of an authority unknown here; if your own, name its file by ca_file in [outbox]"),
        *((code, "an authority unknown here; name that authority's file by ca_file") for code in (2, 19, 20, 21)),
        *((code, "of another name than mail.example; check the host in outbox.url") for code in (62, 64)),
        (23, "is wrong: as OpenSSL says it"),
    ],
)
def test_each_reason_says_what_to_do(code: int, words: str) -> None:
    """By OpenSSL's X509_V_ERR numbers."""
    assert words in why_untrusted(refusal(code), "mail.example", "outbox.url", "ca_file in [outbox]")
