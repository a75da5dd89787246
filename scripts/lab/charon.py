"""Debian's charon-systemd in a namespace, with ESP in user space (kernel-libipsec), driven by swanctl.

What is special here, and why:
* charon runs as a copy in the work folder, as swanctl does (lab.endpoint).
* kernel-libipsec stands before kernel-netlink in the load list, or the kernel would be asked for ESP first.
* Packets that charon sends carry the mark 0x42 and bypass its own tunnel routes.
"""

import shutil
from pathlib import Path

from lab.endpoint import Endpoint, Swanctl
from lab.network import Namespace
from lab.process import Background, Finished

CHARON = Path("/usr/sbin/charon-systemd")
# x509 stands before openssl, whose certificates know nothing of policies.
PLUGINS = ("random nonce x509 aes aesni sha1 sha2 md5 hmac kdf gmp gcm ccm ctr cmac xcbc chapoly curve25519 openssl drbg pem pkcs1 pkcs8 "
           "pubkey constraints revocation curl counters {kernel} socket-default vici updown xauth-generic")
LIBIPSEC = "kernel-libipsec kernel-netlink"
LIBIPSEC_SETTINGS = """
        kernel-libipsec {
            allow_peer_ts = yes
        }
        kernel-netlink {
            fwmark = !0x42
        }
        socket-default {
            fwmark = 0x42
        }"""
START_TIMEOUT = 15


def charon_conf(socket: Path, log: Path, settings: str, ike_log_level: int, plugins: str, plugin_settings: str) -> str:
    """`settings` are more lines for the daemon's section."""
    return f"""charon-systemd {{
    load_modular = no
    load = {plugins}
    install_virtual_ip = yes
    {settings}
    plugins {{
        vici {{
            socket = unix://{socket}
        }}{plugin_settings}
    }}
    filelog {{
        lab {{
            path = {log}
            default = 1
            ike = {ike_log_level}
            cfg = 2
            chd = 2
            knl = 1
            esp = 1
            time_format = %H:%M:%S
            flush_line = yes
        }}
    }}
}}
"""


class Charon(Endpoint):
    kind = "charon"

    def __init__(self, name: str, namespace: Namespace, work: Path, folder: Path, log: Path, settings: str = "",
                 log_keys: bool = False) -> None:
        super().__init__(name, namespace, work, folder, log)
        self._socket = work / "vici"
        self._swanctl = Swanctl(work, folder, self._socket)
        self._program = shutil.copy(CHARON, work)
        self._settings = settings
        self._ike_log_level = 4 if log_keys else 2  # 4 writes keys: for scenarios in which tshark decrypts

    def start(self) -> None:
        conf = self.work / "strongswan.conf"
        conf.write_text(charon_conf(self._socket, self.log, self._settings, self._ike_log_level,
                                    PLUGINS.format(kernel=LIBIPSEC), LIBIPSEC_SETTINGS))
        self._socket.unlink(missing_ok=True)
        self._daemon = Background(self.name, self.namespace.command([self._program]), self.log.with_suffix(".stdout.log"),
                                  env={"STRONGSWAN_CONF": str(conf)})
        self.wait_until_answers(self._socket, START_TIMEOUT)

    def swanctl(self, *words: str, timeout: float = 20) -> Finished:
        return self._swanctl(*words, timeout=timeout)

    def listen(self, option: str, log: Path) -> Background:
        return self._swanctl.listen(option, log)

    def swanctl_at(self, socket: Path, *words: str) -> Finished:
        return self._swanctl.at(socket, *words)
