"""A Kerberos realm of the laboratory: MIT's KDC in a namespace, and keytabs for the hosts.

    "host/moon.keyline.test"            this principal with its key
    "stale:host/sun.keyline.test"       with a key that the KDC has replaced since
"""

import os
from collections.abc import Sequence
from pathlib import Path

from lab.network import Namespace
from lab.process import Background, must, wait_until

REALM = "KEYLINE.TEST"
PORT = 88
STALE = "stale:"
PROGRAMS = ("krb5kdc", "kdb5_util", "kadmin.local")

# Nobody asks DNS: it would have a say in whom one trusts, and there is none here.
CLIENT = """[libdefaults]
 default_realm = {realm}
 dns_lookup_kdc = false
 dns_lookup_realm = false
 dns_canonicalize_hostname = false
 rdns = false
[realms]
 {realm} = {{
  kdc = {address}:{port}
 }}
"""
SERVER = """[kdcdefaults]
 kdc_ports = {port}
 kdc_tcp_ports = {port}
[realms]
 {realm} = {{
  database_name = {folder}/principal
  key_stash_file = {folder}/stash
  acl_file = {folder}/acl
  max_life = 10h
  supported_enctypes = aes256-cts-hmac-sha384-192:normal aes128-cts-hmac-sha1-96:normal
 }}
"""


class Kerberos:
    """`folder` is the realm's own; `address` is the KDC's, as the hosts reach it."""

    def __init__(self, folder: Path, address: str) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700)
        words = {"realm": REALM, "address": address, "port": PORT, "folder": folder}
        (folder / "krb5.conf").write_text(CLIENT.format(**words))
        (folder / "kdc.conf").write_text(SERVER.format(**words))
        self._environment = {"KRB5_CONFIG": str(folder / "krb5.conf"), "KRB5_KDC_PROFILE": str(folder / "kdc.conf"),
                             "PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"}
        must(["kdb5_util", "create", "-r", REALM, "-s", "-P", "of this play only"], env=self._environment)

    def _admin(self, query: str) -> None:
        must(["kadmin.local", "-r", REALM, "-q", query], env=self._environment)

    def environment_of(self, home: Path, principals: Sequence[str]) -> dict[str, str]:
        """Gives a host these principals; what its programs need to know. Once for each principal: its key is made anew."""
        keytab, tickets = home / "krb5.keytab", home / "tickets"
        tickets.mkdir(mode=0o700)
        for item in principals:
            name = item.removeprefix(STALE)
            self._admin(f"addprinc -randkey {name}")
            self._admin(f"ktadd -k {keytab} {name}")
            if item.startswith(STALE):
                self._admin(f"cpw -randkey {name}")
        return {"KRB5_CONFIG": self._environment["KRB5_CONFIG"], "KRB5_KTNAME": str(keytab), "KRB5_CLIENT_KTNAME": str(keytab),
                "KRB5CCNAME": f"DIR:{tickets}", "KRB5RCACHENAME": f"file2:{home / 'replays'}"}

    def serve(self, namespace: Namespace, log: Path) -> Background:
        kdc = Background("the KDC", namespace.command(["krb5kdc", "-n", "-r", REALM, "-P", str(self._folder / "pid")]), log,
                         self._environment)
        wait_until(lambda: f":{PORT} " in namespace.run(["ss", "-lun"]).output, 10, f"the KDC listens (log: {log})")
        return kdc
