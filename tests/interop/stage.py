"""A scenario folder on its feet: hosts, daemons, the wire, and everything down again at the end."""

import os
import shutil
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from devices import Devices
from folder import TOPOLOGIES, Folder
from lab.capture import at_switch
from lab.charon import Charon
from lab.endpoint import Endpoint
from lab.guest import Guest, GuestCharon
from lab.guest_image import CHARON, PLUTO, image
from lab.kerberos import Kerberos
from lab.keylined import KeylinedEndpoint, options_of
from lab.pluto import GuestPluto
from lab.process import LabError
from lab.topology import Topology, read_plan
from pki import Pki

# What a guest has, by the peer that plays in it.
GUESTS = {"charon": CHARON, "pluto": PLUTO}
# What Debian's /etc/swanctl has; swanctl complains of each that is not there.
FOLDERS = ("x509", "x509ca", "x509ocsp", "x509aa", "x509ac", "x509crl", "pubkey", "private", "rsa", "ecdsa", "bliss", "pkcs8", "pkcs12")


class Stage:
    """`close()` may be called at any point; endings() before it says what the daemons' ends were like."""

    def __init__(self, folder: Folder, role: str, build: Path, device: str, logs: Path) -> None:
        self.folder = folder
        self.role = role
        self.device = device
        self.logs = logs
        self.endpoints: dict[str, Endpoint] = {}
        self.devices = Devices(card=device != "software")
        self._build = build
        self._undo = ExitStack()
        self.plan = read_plan(TOPOLOGIES / f"{folder.topology}.toml", folder.hosts)
        self.work = Path(tempfile.mkdtemp(prefix=f"keyline-it-{os.getpid()}-"))
        self._undo.callback(shutil.rmtree, self.work, ignore_errors=True)

    def up(self) -> None:
        self.guests = self._guests()
        self.topology = Topology("it", self.plan, self.guests)
        self._undo.callback(self.topology.take_down)
        self.topology.build()
        self.wire = at_switch(self.topology, self.logs / "wire.pcap")
        self._undo.callback(self.wire.close)
        self.pki = Pki(self._build.parent / "interop" / "pki") if self.folder.keys or self.folder.server else None
        if self.folder.server and self.pki:
            self._undo.callback(self.pki.serve(self.topology.namespaces["web"], self.logs / "web.log"))
        if self.folder.kerberos:
            web = self.topology.namespaces["web"]
            self.kerberos = Kerberos(self.work / "kerberos", self.plan.hosts["web"].address())
            self._undo.callback(self.kerberos.serve(web, self.logs / "kdc.log").stop)
        ours = self.folder.keyline_hosts(self.role)
        for name in self.folder.daemons:
            self.endpoints[name] = self._endpoint(name, name in ours)
            self._undo.callback(self.endpoints[name].stop)
        present = [name for name in self.folder.daemons if name not in self.folder.absent]
        for name in present:
            self.endpoints[name].start()
        for name in present:
            self.load(name)

    def _guests(self) -> dict[str, Guest]:
        """The hosts that need a real kernel: where a peer plays, for keylined has its own ESP."""
        if not self.folder.guests:
            return {}
        made = image(self._build.parent / "interop", GUESTS[self.folder.peer])
        ours = self.folder.keyline_hosts(self.role)
        return {name: Guest(name, made, self.work, self.logs / f"console-{name}.txt", self._log(self.folder.peer, name))
                for name in self.folder.daemons if name not in ours}

    def _log(self, daemon: str, name: str) -> Path:
        return self.logs / f"{daemon}-{name}.log"

    def _endpoint(self, name: str, ours: bool) -> Endpoint:
        namespace = self.topology.namespaces[name]
        work, conf = self.work / name, self.work / name / "etc"
        conf.parent.mkdir()
        shutil.copytree(self.folder.path / "hosts" / name, conf)
        for empty in FOLDERS:
            (conf / empty).mkdir(exist_ok=True)
        settings = conf / "strongswan.conf"
        extra = settings.read_text() if settings.exists() else ""
        settings.unlink(missing_ok=True)
        if (names := conf / "etc-hosts").exists():
            self._give_names(namespace.name, names)
        self._fill_in(conf)
        if self.pki:
            self.pki.install(self.folder.keys.get(name, []), conf)
        log = self._log("keylined" if ours else self.folder.peer, name)
        if ours:
            tickets = self.folder.kerberos.get(name)
            environment = self.kerberos.environment_of(work, tickets) if tickets is not None else {}
            return KeylinedEndpoint(name, namespace, work, conf, log, self._build, self.device,
                                    (*self.folder.keylined, *(self.folder.sim if self.device == "sim" else ()), *options_of(extra)), environment)
        if self.folder.peer == "pluto":
            return GuestPluto(name, self.guests[name], work, conf, log)
        if name in self.guests:
            return GuestCharon(name, self.guests[name], work, conf, log, extra)
        return Charon(name, namespace, work, conf, log, extra)

    def _give_names(self, namespace: str, file: Path) -> None:
        """What runs in the namespace finds this as its /etc/hosts (ip-netns(8))."""
        folder = Path("/etc/netns") / namespace
        self._undo.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.mkdir(parents=True)
        shutil.move(file, folder / "hosts")

    def _fill_in(self, conf: Path) -> None:
        """@DIR@ in a file is the folder where it will stand; a variant has words of its own."""
        for path in conf.rglob("*"):
            if path.is_file():
                path.write_text(self.folder.replaced(path.read_text()).replace("@DIR@", str(conf)))
                path.chmod(0o700 if path.suffix == ".sh" else 0o600)

    def load(self, name: str, file: str = "swanctl.conf") -> None:
        endpoint = self.endpoint(name)
        done = endpoint.swanctl("--load-all", "--noprompt", "--file", str(endpoint.folder / file))
        if not done.ok:
            raise LabError(f"{endpoint.name} did not accept its configuration:\n{done.output}")

    def endpoint(self, name: str) -> Endpoint:
        if name not in self.endpoints:
            raise LabError(f"{name} has no daemon")
        return self.endpoints[name]

    def listen(self, name: str, option: str) -> None:
        self._undo.callback(self.endpoint(name).listen(option, self.heard(name)).stop)
        self.wait(0.3)  # until it has registered

    def heard(self, name: str) -> Path:
        return self.logs / f"events-{name}.log"

    def is_keyline(self, name: str) -> bool:
        return isinstance(self.endpoints.get(name), KeylinedEndpoint)

    @staticmethod
    def wait(seconds: float) -> None:
        time.sleep(seconds)

    def nothing_in_clear(self) -> None:
        if self.wire.seen.clear and not self.folder.clear:
            raise LabError(f"in CLEAR TEXT on the wire: {self.wire.seen.clear[:4]} ({len(self.wire.seen.clear)} packets)")

    def finish(self) -> None:
        """What is true of every scenario: daemons live and end by themselves, no sequence number was used twice."""
        self.wire.settle(0.2)
        self.nothing_in_clear()
        twice = [key for key, times in self.wire.seen.esp_numbers.items() if times > 1]
        if twice:
            raise LabError(f"ESP sequence numbers used twice (sender, SPI, number): {twice[:3]}")
        running = [endpoint for endpoint in self.endpoints.values() if endpoint.runs]
        for endpoint in running:
            endpoint.check_alive()
        self.devices.finish(running)
        for endpoint in running:
            if endpoint.stop() != 0:
                raise LabError(f"{endpoint.name} did not end with code 0 (log: {endpoint.log})")

    def close(self) -> None:
        self._undo.close()
