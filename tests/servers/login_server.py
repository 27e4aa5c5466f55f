"""A login server as Google's and Microsoft's are (RFC 6749, 7636, 7662, 8628), on loopback and at our command."""

import base64
import hashlib
import itertools
import json
import ssl
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from tests.servers import loopback

CLIENT, SECRET = "courtside-app", "app-secret-5530"
TENANT = "organizations"
CODE = "KXR-HBT"


@dataclass(slots=True)
class LoginServer:
    """Who may log in, which tokens are good, and what was asked."""

    ca_file: Path
    port: int = 0
    introspection: int = 0
    """The port where a mail server asks whether a token is good."""
    username: str = "followup@studio.test"
    agrees_at: int = 2
    """At which question the person has typed the code."""
    lasts: int = 3600
    """Seconds a token is good by its own word."""
    lets_in: bool = True
    """False: the login was taken back."""
    repeats: bool = False
    """True: every grant is refused, with everything it was asked by."""
    device: str = "dev-1"
    good: set[str] = field(default_factory=set)
    grants: list[str] = field(default_factory=list)
    """The kind of every grant that was asked for."""
    scope: str = "https://mail.google.com/"
    """What was asked for when the login began."""
    challenge: str = ""
    """What the person's browser brought along (RFC 7636)."""
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    def take_back_tokens(self) -> None:
        """Those given so far are good no more, though their time has not come."""
        self.good.clear()

    def tell(self, path: str) -> dict[str, Any] | None:
        if not path.endswith("/.well-known/openid-configuration"):
            return None
        here = f"{self.url}/{TENANT}"
        return {
            "issuer": f"{here}/v2.0",
            "authorization_endpoint": f"{here}/oauth2/v2.0/authorize",
            "token_endpoint": f"{here}/oauth2/v2.0/token",
            "device_authorization_endpoint": f"{here}/oauth2/v2.0/devicecode",
        }

    def answer(self, path: str, asked: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if path == "/introspect":
            good = asked.get("token") in self.good
            return 200, {"active": good, "username": self.username} if good else {"active": False}
        if path.endswith("/devicecode"):
            self.scope = asked["scope"]
            message = f"To sign in, open {self.url}/device and enter the code {CODE}."
            codes = {"user_code": CODE, "device_code": self.device, "verification_uri": f"{self.url}/device"}
            return 200, {**codes, "expires_in": 60, "interval": 0, "message": message}
        self.grants.append(asked["grant_type"].rpartition(":")[2])
        if self.repeats:
            return 400, {"error": "invalid_grant", "error_description": f"you said {json.dumps(asked)}"}
        return self._grant(asked)

    def _grant(self, asked: dict[str, str]) -> tuple[int, dict[str, Any]]:
        match asked["grant_type"].rpartition(":")[2]:
            case "device_code" if self.grants.count("device_code") < self.agrees_at:
                return 400, {"error": "authorization_pending"}
            case "authorization_code" if _challenge(asked["code_verifier"]) != self.challenge:
                return 400, {"error": "invalid_grant", "error_description": "wrong code verifier"}
            case "refresh_token" if not self.lets_in:
                return 400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}
        token = f"access-{next(self._numbers)}"
        self.good.add(token)
        person = {"uid": "person", "utid": "studio"}
        return 200, {
            "token_type": "Bearer",
            "access_token": token,
            "refresh_token": f"refresh-{token}",
            "expires_in": self.lasts,
            "scope": asked.get("scope", self.scope),
            "id_token": _unsigned(self._claims()),
            "client_info": _base64(json.dumps(person).encode()),
        }

    def _claims(self) -> dict[str, Any]:
        now = int(time.time())
        known = {"oid": "person", "tid": "studio", "sub": "person", "preferred_username": self.username}
        return {**known, "iss": f"{self.url}/{TENANT}/v2.0", "aud": CLIENT, "iat": now, "exp": now + 3600}


def _challenge(verifier: str) -> str:
    return _base64(hashlib.sha256(verifier.encode()).digest())


def _unsigned(claims: dict[str, Any]) -> str:
    head = _base64(json.dumps({"alg": "none"}).encode())
    return f"{head}.{_base64(json.dumps(claims).encode())}.x"


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


class _Door(BaseHTTPRequestHandler):
    """Hears HTTP and asks the login server."""

    login: LoginServer

    def do_GET(self) -> None:  # the library's name for it
        told = self.login.tell(self.path)
        self._say(200 if told else 404, told or {})

    def do_POST(self) -> None:  # the library's name for it
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._say(*self.login.answer(self.path, {key: values[0] for key, values in parse_qs(body).items()}))

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

    def _say(self, status: int, told: dict[str, Any]) -> None:
        body = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def running() -> Iterator[LoginServer]:
    """A login server that lives as long as the block."""
    with tempfile.TemporaryDirectory(prefix="login-") as folder:
        certificate, key = loopback.self_signed(Path(folder), "login")
        login = LoginServer(certificate)
        door = type("Door", (_Door,), {"login": login})
        public, private = (ThreadingHTTPServer(("127.0.0.1", 0), door) for _ in range(2))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        public.socket = context.wrap_socket(public.socket, server_side=True)
        login.port, login.introspection = public.server_address[1], private.server_address[1]
        threads = [threading.Thread(target=one.serve_forever, args=(0.02,), daemon=True) for one in (public, private)]
        for thread in threads:
            thread.start()
        try:
            yield login
        finally:
            for server, thread in zip((public, private), threads, strict=True):
                server.shutdown()
                server.server_close()
                thread.join()
