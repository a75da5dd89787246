"""Keys, certificates, CRLs and an OCSP index for the scenarios, made with strongSwan's pki, once a day or when this file changes.

NAME.key, NAME.crt and NAME.pub stand in one folder; a scenario asks for them by name (README.md: `keys`).
"""

import fcntl
import hashlib
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lab.network import Namespace
from lab.process import Background, LabError, must, wait_until

ORGANISATION = "C=IS, O=Keyline Lab"
WEB = "192.168.0.80"
OCSP_PORT = 8880
PASSPHRASE = "pass:of the key"
MAX_AGE = 24 * 3600  # CRLs are good for 15 days


@dataclass(frozen=True)
class Certificate:
    name: str
    common_name: str
    key: str = "rsa 2048"
    issuer: str = "ca"
    san: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    days: int = 3650
    revoked: bool = False


def _host(name: str, host: str, key: str = "rsa 2048", **more: object) -> Certificate:
    """A host's certificate: gateways are named by FQDN, travellers by e-mail address."""
    san = f"{host}@keyline.test" if host in ("carol", "dave") else f"{host}.keyline.test"
    return Certificate(name, san, key, san=(san,), **more)  # type: ignore[arg-type]


def _authority(name: str, common_name: str, key: str = "ecdsa 256", *options: str, issuer: str = "ca") -> Certificate:
    return Certificate(name, common_name, key, issuer, options=("--ca", *options))


SELF = ""
ANY_POLICY = "2.5.29.32.0"
CERTIFICATES = [
    _authority("ca", "Root CA", "rsa 2048", "--cert-policy", ANY_POLICY, issuer=SELF),
    _authority("other-ca", "Stranger CA", issuer=SELF),
    _authority("research-ca", "Research CA", "ecdsa 256", "--pathlen", "0"),
    _authority("sales-ca", "Sales CA", "ecdsa 384", "--pathlen", "0"),
    _authority("constrained-ca", "Constrained CA", "ecdsa 256", "--nc-permitted", "dns:keyline.test"),
    *(_host(name, name) for name in ("moon", "sun", "carol", "dave")),
    *(_host(f"{host}-{key.replace(' ', '')}", host, key)
      for host in ("moon", "sun") for key in ("ecdsa 256", "ecdsa 384", "ecdsa 521", "ed25519", "ed448", "rsa 3072")),
    _host("carol-research", "carol", "ecdsa 256", issuer="research-ca"),
    _host("dave-sales", "dave", "ecdsa 256", issuer="sales-ca"),
    _host("carol-revoked", "carol", "ecdsa 256", revoked=True),
    _host("carol-expired", "carol", "ecdsa 256", options=("--not-before", "01.01.20 00:00:00", "--not-after", "01.01.21 00:00:00")),
    _host("carol-stranger", "carol", "ecdsa 256", issuer="other-ca"),
    _host("carol-policy", "carol", "ecdsa 256", options=("--cert-policy", "1.3.6.1.4.1.99999.7")),
    _host("carol-uris", "carol", "ecdsa 256", options=("--crl", f"http://{WEB}/ca.crl")),
    _host("sun-constrained", "sun", "ecdsa 256", issuer="constrained-ca"),
    Certificate("sun-outside", "sun.elsewhere.test", "ecdsa 256", "constrained-ca", san=("sun.elsewhere.test",)),
    Certificate("ocsp", "OCSP Signer", "rsa 2048", options=("--flag", "ocspSigning")),
]


class Pki:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        with (folder.parent / "pki.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # plays run side by side
            if not self._fresh():
                self._make()

    def install(self, wanted: list[str], swanctl: Path) -> None:
        """`moon` is certificate and private key, `ca:ca` a trust anchor, `cert:moon` a certificate alone, `key:moon` a private key alone,
        `pub:moon` a raw public key, `crl:ca` a CRL, `pkcs8:moon` an encrypted key, `pkcs12:moon` an encrypted container."""
        places = {"ca": [("crt", "x509ca")], "cert": [("crt", "x509")], "key": [("key", "private")], "pub": [("pub", "pubkey")],
                  "crl": [("crl", "x509crl")], "pkcs8": [("p8", "private")], "pkcs12": [("p12", "pkcs12")],
                  "": [("crt", "x509"), ("key", "private")]}
        for item in wanted:
            kind, _, name = item.rpartition(":")
            if kind not in places or not any((self._folder / f"{name}.{ending}").exists() for ending, _ in places[kind]):
                raise LabError(f"no such key or certificate: {item}")
            for ending, place in places[kind]:
                target = f"{name}.p12" if kind == "pkcs12" else f"{name}.pem"
                shutil.copy(self._folder / f"{name}.{ending}", swanctl / place / target)

    def serve(self, namespace: Namespace, log: Path) -> Callable[[], None]:
        """CRLs at http://WEB/, OCSP at http://WEB:OCSP_PORT/; what ends them."""
        http = Background("the CRL server", namespace.command(["python3", "-m", "http.server", "80", "--directory",
                                                               str(self._folder / "www")]), log)
        ocsp = Background("the OCSP server", namespace.command(
            ["openssl", "ocsp", "-index", str(self._folder / "index.txt"), "-port", str(OCSP_PORT), "-CA", str(self._folder / "ca.crt"),
             "-rsigner", str(self._folder / "ocsp.crt"), "-rkey", str(self._folder / "ocsp.key"), "-ndays", "1"]), log)
        for port in (80, OCSP_PORT):
            wait_until(lambda listens=f":{port} ": listens in namespace.run(["ss", "-ltn"]).output, 10, f"port {port} listens")

        def end() -> None:
            http.stop(1)
            ocsp.stop(1)
        return end

    @property
    def _stamp(self) -> Path:
        return self._folder / "stamp"

    def _fresh(self) -> bool:
        return (self._stamp.exists() and self._stamp.read_text() == _fingerprint()
                and time.time() - self._stamp.stat().st_mtime < MAX_AGE)

    def _make(self) -> None:
        shutil.rmtree(self._folder)
        (self._folder / "www").mkdir(parents=True)
        for number, certificate in enumerate(CERTIFICATES, start=1):
            self._issue(certificate, f"7{number:03x}")
        self._encrypt("moon")
        self._revoke()
        self._stamp.write_text(_fingerprint())

    def _file(self, name: str) -> str:
        return str(self._folder / name)

    def _issue(self, certificate: Certificate, serial: str) -> None:
        kind, _, size = certificate.key.partition(" ")
        key = self._file(f"{certificate.name}.key")
        _pki(key, "--gen", "--type", kind, *(["--size", size] if size else []))
        _pki(self._file(f"{certificate.name}.pub"), "--pub", "--type", "priv", "--in", key)
        common = ["--dn", f"{ORGANISATION}, CN={certificate.common_name}", "--serial", serial, *certificate.options,
                  *(word for san in certificate.san for word in ("--san", san))]
        if "--not-after" not in certificate.options:
            common += ["--lifetime", str(certificate.days)]
        target = self._file(f"{certificate.name}.crt")
        if certificate.issuer == SELF:
            _pki(target, "--self", "--in", key, *common)
        else:
            _pki(target, "--issue", "--type", "priv", "--in", key, "--cacert", self._file(f"{certificate.issuer}.crt"),
                 "--cakey", self._file(f"{certificate.issuer}.key"), *common)

    def _encrypt(self, name: str) -> None:
        key, certificate = self._file(f"{name}.key"), self._file(f"{name}.crt")
        must(["openssl", "pkcs8", "-topk8", "-in", key, "-out", self._file(f"{name}.p8"), "-v2", "aes-256-cbc", "-passout", PASSPHRASE])
        must(["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", self._file(f"{name}.p12"), "-passout", PASSPHRASE])

    def _revoke(self) -> None:
        """The CRLs of the authorities, in DER for HTTP, and openssl's index for OCSP."""
        revoked = [certificate for certificate in CERTIFICATES if certificate.revoked]
        for authority in ("ca", "research-ca", "sales-ca"):
            words = [word for certificate in revoked if certificate.issuer == authority
                     for word in ("--cert", self._file(f"{certificate.name}.crt"), "--reason", "key-compromise")]
            for form, target in (("der", f"www/{authority}.crl"), ("pem", f"{authority}.crl")):
                _pki(self._file(target), "--signcrl", "--cacert", self._file(f"{authority}.crt"), "--cakey",
                     self._file(f"{authority}.key"), *words, form=form)
        Path(self._file("index.txt.attr")).write_text("unique_subject = no\n")
        with Path(self._file("index.txt")).open("w") as index:
            for number, certificate in enumerate(CERTIFICATES, start=1):
                state, when = ("R", "240101000000Z,keyCompromise") if certificate.revoked else ("V", "")
                subject = f"/C=IS/O=Keyline Lab/CN={certificate.common_name}"
                if certificate.issuer == "ca":
                    index.write(f"{state}\t350101000000Z\t{when}\t7{number:03X}\tunknown\t{subject}\n")


def _pki(target: str, *words: str, form: str = "pem") -> None:
    must(["sh", "-ec", 'target="$1"; shift; umask 077; pki "$@" > "$target"', "pki", target, *words, "--outform", form])


def _fingerprint() -> str:
    return hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
