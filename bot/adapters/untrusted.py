"""Why a server's certificate is not believed, said to a person together with what to do."""

import ssl

NOT_YET_VALID, EXPIRED, SELF_SIGNED = 9, 10, 18
UNKNOWN_ISSUER = (2, 19, 20, 21)
OTHER_NAME, OTHER_ADDRESS = 62, 64
"""OpenSSL's X509_V_ERR numbers."""


def why_untrusted(refusal: ssl.SSLCertVerificationError, host: str, url: str, ca_file: str) -> str:
    """What is wrong with the certificate of this host; `url` and `ca_file` are what the settings call them."""
    code = refusal.verify_code
    if code == NOT_YET_VALID:
        return "its certificate is not valid yet; check this machine's clock"
    if code == EXPIRED:
        return "its certificate has expired; whoever keeps the server must renew it"
    if code == SELF_SIGNED:
        return f"its certificate is self-signed, of an authority unknown here; if your own, name its file by {ca_file}"
    if code in UNKNOWN_ISSUER:
        return f"its certificate comes from an authority unknown here; name that authority's file by {ca_file}"
    if code in (OTHER_NAME, OTHER_ADDRESS):
        return f"its certificate is of another name than {host}; check the host in {url}"
    return f"its certificate is wrong: {refusal.verify_message}"
