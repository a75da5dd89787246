#!/usr/bin/env python3
"""A full mesh of gateways in two ways, and what each costs when one more gateway joins.

    mesh.py manual 5 FOLDER    keys given by hand: FOLDER/peer1/swanctl.conf ... with fresh random keys
    mesh.py ike 5 FOLDER       IKEv2 and a CA: FOLDER/peer1/swanctl.conf, x509/, x509ca/, private/ ...
    mesh.py table              the table of docs/manual-keys.md

Gateway number K is 192.0.2.K and has the network 10.K.0.0/16. The table is counted, not computed: both meshes are made with N - 1 and
with N gateways, and their files compared. The CA's key stays in FOLDER/ca: take it away from there.
"""

import argparse
import os
import re
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

DOMAIN = "mesh.example"
MOST = 250
TABLE = (3, 5, 10, 25, 50)
Files = dict[str, str]  # by name, as "peer1/swanctl.conf"


class ManualMesh:
    """A pair of SAs for each pair of gateways, each SA with an SPI and keys of its own."""

    SUITE, ENCRYPTION_OCTETS, INTEGRITY_OCTETS = "aes256-sha256", 32, 32

    def __init__(self) -> None:
        self._sas: dict[tuple[int, int], tuple[str, str, str]] = {}

    def _sa(self, sender: int, receiver: int) -> tuple[str, str, str]:
        """SPI, encryption key, integrity key."""
        if (sender, receiver) not in self._sas:
            # The receiver's SPIs must differ from each other: the sender's number makes them do.
            spi = f"0x{0x10000 + sender:x}"
            self._sas[sender, receiver] = (spi, "0x" + secrets.token_hex(self.ENCRYPTION_OCTETS), "0x" + secrets.token_hex(self.INTEGRITY_OCTETS))
        return self._sas[sender, receiver]

    def files(self, number: int) -> Files:
        return {f"peer{own}/swanctl.conf": "manual {\n" + "".join(self._section(own, other) for other in range(1, number + 1) if other != own) + "}\n"
                for own in range(1, number + 1)}

    def _section(self, own: int, other: int) -> str:
        (spi_in, encryption_in, integrity_in), (spi_out, encryption_out, integrity_out) = self._sa(other, own), self._sa(own, other)
        return f"""    peer{other} {{
        local_addr = 192.0.2.{own}
        remote_addr = 192.0.2.{other}
        local_ts = 10.{own}.0.0/16
        remote_ts = 10.{other}.0.0/16
        esp_proposal = {self.SUITE}
        spi_in = {spi_in}
        encryption_key_in = {encryption_in}
        integrity_key_in = {integrity_in}
        spi_out = {spi_out}
        encryption_key_out = {encryption_out}
        integrity_key_out = {integrity_out}
    }}
"""


class IkeMesh:
    """A certificate for each gateway. Who joins knows those that are there and initiates; those take whom the CA knows."""

    def __init__(self, ca: Path) -> None:
        self._ca = ca
        self._made: dict[int, tuple[str, str]] = {}
        ca.mkdir(parents=True, exist_ok=True)
        _openssl("req", "-x509", "-newkey", "ed25519", "-nodes", "-days", "3650", "-subj", "/CN=Mesh CA", "-keyout", str(ca / "ca.key"), "-out",
                 str(ca / "ca.pem"), "-addext", "keyUsage=critical,keyCertSign,cRLSign")
        self._ca_certificate = (ca / "ca.pem").read_text()

    def _certificate(self, own: int) -> tuple[str, str]:
        """Certificate and private key."""
        if own not in self._made:
            name = f"peer{own}.{DOMAIN}"
            with tempfile.TemporaryDirectory() as work:
                key, request, certificate, extensions = (Path(work) / part for part in ("key", "request", "certificate", "extensions"))
                extensions.write_text(f"subjectAltName=DNS:{name}\n")
                _openssl("req", "-new", "-newkey", "ed25519", "-nodes", "-subj", f"/CN={name}", "-keyout", str(key), "-out", str(request))
                _openssl("x509", "-req", "-in", str(request), "-CA", str(self._ca / "ca.pem"), "-CAkey", str(self._ca / "ca.key"), "-days", "365",
                         "-set_serial", str(own), "-extfile", str(extensions), "-out", str(certificate))
                self._made[own] = certificate.read_text(), key.read_text()
        return self._made[own]

    def files(self, number: int) -> Files:
        files = {}
        for own in range(1, number + 1):
            certificate, key = self._certificate(own)
            files |= {f"peer{own}/swanctl.conf": self._configuration(own), f"peer{own}/x509/own.pem": certificate,
                      f"peer{own}/private/own.key": key, f"peer{own}/x509ca/ca.pem": self._ca_certificate}
        return files

    @staticmethod
    def _configuration(own: int) -> str:
        def connection(name: str, remote: str, peer: str, network: str, action: str) -> str:
            return f"""    {name} {{
        local_addrs = 192.0.2.{own}
        remote_addrs = {remote}
        proposals = aes256-sha256-x25519
        local {{
            auth = pubkey
            certs = own.pem
            id = peer{own}.{DOMAIN}
        }}
        remote {{
            auth = pubkey
            id = {peer}
        }}
        children {{
            {name}-net {{
                local_ts = 10.{own}.0.0/16
                remote_ts = {network}
                esp_proposals = aes256gcm16
                start_action = {action}
            }}
        }}
    }}
"""
        known = "".join(connection(f"peer{other}", f"192.0.2.{other}", f"peer{other}.{DOMAIN}", f"10.{other}.0.0/16", "trap|start")
                        for other in range(1, own))
        return "connections {\n" + known + connection("newcomers", "%any", f"*.{DOMAIN}", "10.0.0.0/8", "none") + "}\n"


def _openssl(*words: str) -> None:
    done = subprocess.run(["openssl", *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"openssl {words[0]}: {done.stderr.strip()}")


def write(files: Mapping[str, str], folder: Path) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(text)


def lines_added(before: Files, after: Files, pattern: str) -> set[str]:
    """Lines of the files after that were in none before, without repetition: a key in two files is one key."""
    def found(files: Files) -> set[str]:
        return {match for text in files.values() for match in re.findall(pattern, text)}
    return found(after) - found(before)


def table() -> str:
    rows = ["| gateways, with the one that joins | by hand: gateways to reconfigure | SAs to add | secret keys to make and bring to two places | "
            "CA + IKE: gateways to reconfigure | SAs to add | secret keys to make |", "|---|---|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory() as work:
        manual, ike = ManualMesh(), IkeMesh(Path(work))
        for number in TABLE:
            cells = [str(number)]
            for mesh, secret in ((manual, r"_key_\w+ = (0x\w+)"), (ike, r"PRIVATE KEY-----\n([^-]+)")):
                before, after = mesh.files(number - 1), mesh.files(number)
                gateways = {name.split("/")[0] for name in after if before.get(name) != after[name]}
                # Each SA is in two files, once as inbound and once as outbound.
                count = sum(text.count("spi_in") for text in after.values()) - sum(text.count("spi_in") for text in before.values())
                cells += [str(len(gateways)), str(count), str(len(lines_added(before, after, secret)))]
            rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("manual", "ike", "table"))
    parser.add_argument("number", type=int, nargs="?", help="of gateways")
    parser.add_argument("folder", type=Path, nargs="?", help="where their files go")
    arguments = parser.parse_args()
    if arguments.what == "table":
        print(table())
        return
    if arguments.folder is None or not 2 <= arguments.number <= MOST:
        parser.error(f"how many gateways, 2 to {MOST}, and into which folder?")
    mesh = ManualMesh() if arguments.what == "manual" else IkeMesh(arguments.folder / "ca")
    write(mesh.files(arguments.number), arguments.folder)


if __name__ == "__main__":
    main()
