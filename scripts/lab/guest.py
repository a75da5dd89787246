"""A host of a topology that is a virtual machine with a real Linux kernel: QEMU without KVM, its network cards plugged into the switch.

What charon's userspace ESP cannot do (AH, ESN, transport mode, GMAC, traps and shunts), a kernel can.
"""

import base64
import io
import shlex
import socket
import tarfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from lab.charon import charon_conf
from lab.endpoint import Endpoint, swanctl_section
from lab.guest_image import GUEST_PLUGINS, Image
from lab.network import Namespace
from lab.process import Background, Finished, LabError, wait_until

Channel = socket.socket  # Guest.socket hides the module in its class
BOOT_TIMEOUT = 120  # seconds; TCG on a busy machine
MEMORY = "320"
GUEST_WORK = "/run/lab"
LOG_PORT = "p2"


class Machine:
    """QEMU without KVM, an image in it, and commands over a virtio port."""

    def __init__(self, name: str, image: Image, work: Path, console: Path, log: Path) -> None:
        self.name = name
        self._image = image
        self._socket_path = work / f"{name}.port"
        self.console = console
        self.log = log
        self._machine: Background | None = None
        self._channel: Channel | None = None
        self._rest = b""

    @staticmethod
    def _unchanged(command: Sequence[str]) -> list[str]:
        return list(command)

    def boot(self, devices: Sequence[str], *, kernel: str = "", memory: str = MEMORY,
             within: Callable[[Sequence[str]], list[str]] = _unchanged) -> None:
        """`devices`: more words for QEMU; `kernel`: more words for Linux; `within`: what the command of QEMU becomes."""
        self._machine = Background(f"QEMU of {self.name}", within(
            ["qemu-system-x86_64", "-nodefaults", "-no-user-config", "-display", "none", "-accel", "tcg", "-cpu", "max", "-smp", "1", "-m", memory,
             "-no-reboot", "-kernel", str(self._image.kernel), "-initrd", str(self._image.initramfs),
             "-append", f"console=ttyS0 quiet panic=-1 {kernel}", "-serial", f"file:{self.console}", "-device", "virtio-serial",
             "-chardev", f"socket,id=port,path={self._socket_path},server=on,wait=off", "-device", "virtserialport,chardev=port,name=port,nr=1",
             "-chardev", f"file,id=log,path={self.log}", "-device", "virtserialport,chardev=log,name=log,nr=2",
             "-device", "virtio-rng-pci", *devices]), self.console.with_suffix(".qemu.txt"))

    @property
    def process(self) -> Background:
        if self._machine is None:
            raise LabError(f"{self.name} was not booted yet")
        return self._machine

    def end(self) -> None:
        if self._channel:
            self._channel.close()
        if self._machine:
            self._machine.stop(2)

    def shell(self, text: str, *, timeout: float = 30) -> Finished:
        channel = self._connected()
        channel.settimeout(timeout)
        try:
            channel.sendall(base64.b64encode(text.encode()) + b"\n")
            code, _, output = self._line(channel).partition(b" ")
        except TimeoutError:
            return Finished(text, 124, f"(no answer from {self.name} within {timeout:g} s)\n")
        return Finished(text, int(code), base64.b64decode(output).decode(errors="replace"))

    def _line(self, channel: Channel) -> bytes:
        while b"\n" not in self._rest:
            more = channel.recv(65536)
            if not more:
                raise LabError(f"{self.name} hung up")
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line

    def _connected(self) -> Channel:
        """Waits for the guest's start; it says that it is ready on its console."""
        if self._channel is None:
            machine = self.process

            def ready() -> bool:
                machine.check_alive()
                return self.console.exists() and "guest ready" in self.console.read_text(errors="replace")
            wait_until(self._socket_path.exists, 20, f"{machine.name} listens")
            channel = Channel(socket.AF_UNIX)
            channel.connect(str(self._socket_path))
            wait_until(ready, BOOT_TIMEOUT, f"{self.name} is up (console: {self.console})", poll=0.2)
            self._channel = channel
        return self._channel

    def put(self, files: dict[str, bytes], scripts: Sequence[str] = ()) -> None:
        """Files at these absolute names."""
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as tar:
            for name, content in files.items():
                member = tarfile.TarInfo(name.lstrip("/"))
                member.size = len(content)
                member.mode = 0o700 if name in scripts else 0o600
                member.mtime = int(time.time())
                tar.addfile(member, io.BytesIO(content))
        done = self.shell(f"echo {base64.b64encode(packed.getvalue()).decode()} | base64 -d | tar -xz -C /")
        if not done.ok:
            raise LabError(f"copying files into {self.name}: {done.output}")


class Guest(Namespace):
    """Looks like a namespace to who runs commands in it."""

    def __init__(self, name: str, image: Image, work: Path, console: Path, log: Path) -> None:
        super().__init__(name)
        self._machine = Machine(name, image, work, console, log)

    def create(self) -> None:
        """There is nothing to be made before the network cards are plugged in."""

    def plug_into(self, switch: Namespace, host: str, segments: list[str]) -> None:
        switch.script([f"ip tuntap add {host}.{segment} mode tap\nip link set {host}.{segment} master {segment} up" for segment in segments])
        cards = [word for number, segment in enumerate(segments)
                 for word in ("-netdev", f"tap,id=n{number},ifname={host}.{segment},script=no,downscript=no",
                              "-device", f"virtio-net-pci,netdev=n{number},mac={_mac(host, number)}")]
        self._machine.boot(cards, within=switch.command)
        self._segments = segments

    def rename_cards(self) -> list[str]:
        """The cards come in the order in which they were plugged in."""
        return [f"ip link set eth{number} name {segment}" for number, segment in enumerate(self._segments)]

    def delete(self) -> None:
        self._machine.end()

    def command(self, command: Sequence[str]) -> list[str]:
        raise LabError(f"{self.name} is a virtual machine: no process of ours runs in it")

    def run(self, command: Sequence[str], *, timeout: float = 30) -> Finished:
        return self.shell(shlex.join(command), timeout=timeout)

    def script(self, lines: Sequence[str]) -> None:
        done = self.shell("set -e\n" + "\n".join(lines))
        if not done.ok:
            raise LabError(f"in {self.name}: {done.output}")

    def ip(self, *words: str) -> str:
        done = self.run(["ip", *words])
        if not done.ok:
            raise LabError(f"`ip {' '.join(words)}` in {self.name}: {done.output}")
        return done.output

    def socket(self, family: int, kind: int, protocol: int = 0) -> Channel:
        raise LabError(f"{self.name} is a virtual machine: it has no sockets of ours")

    def shell(self, text: str, *, timeout: float = 30) -> Finished:
        return self._machine.shell(text, timeout=timeout)

    def put(self, files: dict[str, bytes], scripts: Sequence[str] = ()) -> None:
        self._machine.put(files, scripts)


class GuestEndpoint(Endpoint):
    """A daemon in a guest. Its folder is copied in at every load, to GUEST_WORK/etc; its process id stands in GUEST_WORK/pid."""

    def __init__(self, name: str, guest: Guest, work: Path, folder: Path, log: Path) -> None:
        super().__init__(name, guest, work, folder, log)
        self._guest = guest
        self._running = False

    @property
    def runs(self) -> bool:
        return self._running

    def log_port(self) -> Path:
        """What is written there ends in the host's log."""
        return Path(self._guest.shell(f"ls /dev/vport*{LOG_PORT}").output.strip())

    def _copy_folder(self) -> None:
        files = {f"{GUEST_WORK}/etc/{path.relative_to(self.folder)}": self._moved(path.read_bytes())
                 for path in self.folder.rglob("*") if path.is_file()}
        folders = " ".join(f"{GUEST_WORK}/etc/{path.name}" for path in self.folder.iterdir() if path.is_dir())
        self._guest.script([f"mkdir -p {folders}"])
        self._guest.put(files, [name for name in files if name.endswith(".sh")])

    def _moved(self, content: bytes) -> bytes:
        return content.replace(str(self.folder).encode(), f"{GUEST_WORK}/etc".encode())

    def read_file(self, name: str) -> str | None:
        done = self._guest.shell(f"cat {GUEST_WORK}/etc/{name}")
        return done.output if done.ok else None

    def check_alive(self) -> None:
        if not self._guest.shell(f"kill -0 $(cat {GUEST_WORK}/pid)").ok:
            raise LabError(f"{self.name} ended by itself (log: {self.log})")

    def stop(self) -> int | None:
        if not self._running:
            return None
        self._running = False
        return self._guest.shell(f"kill $(cat {GUEST_WORK}/pid); for i in $(seq 50); do kill -0 $(cat {GUEST_WORK}/pid) 2>/dev/null || exit 0; "
                                 "sleep 0.1; done; exit 1").code

    def kill(self) -> None:
        self._running = False
        self._guest.shell(f"kill -9 $(cat {GUEST_WORK}/pid); ip xfrm state flush; ip xfrm policy flush")

    def pause(self) -> None:
        self._guest.shell(f"kill -STOP $(cat {GUEST_WORK}/pid)")

    def go_on(self) -> None:
        self._guest.shell(f"kill -CONT $(cat {GUEST_WORK}/pid)")


class GuestCharon(GuestEndpoint):
    """charon with the guest's kernel."""

    kind = "charon in a guest"

    def __init__(self, name: str, guest: Guest, work: Path, folder: Path, log: Path, settings: str = "") -> None:
        super().__init__(name, guest, work, folder, log)
        self._settings = settings

    def start(self) -> None:
        socket_path = Path(f"{GUEST_WORK}/vici")
        conf = charon_conf(socket_path, self.log_port(), self._settings, 2, GUEST_PLUGINS, "")
        self._guest.put({f"{GUEST_WORK}/strongswan.conf": (conf + swanctl_section(socket_path)).encode()})
        self._guest.script([f"rm -f {GUEST_WORK}/vici; export STRONGSWAN_CONF={GUEST_WORK}/strongswan.conf",
                            f"charon-systemd > {GUEST_WORK}/stdout 2>&1 3>&- &", f"echo $! > {GUEST_WORK}/pid",
                            f"for i in $(seq 200); do [ -S {GUEST_WORK}/vici ] && break; sleep 0.1; done; [ -S {GUEST_WORK}/vici ]"])
        self._running = True

    def swanctl(self, *words: str, timeout: float = 30) -> Finished:
        if words[0].startswith("--load"):
            self._copy_folder()
        words = tuple(word.replace(str(self.folder), f"{GUEST_WORK}/etc") for word in words)
        return self._guest.shell(f"STRONGSWAN_CONF={GUEST_WORK}/strongswan.conf SWANCTL_DIR={GUEST_WORK}/etc swanctl {shlex.join(words)}",
                                 timeout=timeout)


def _mac(host: str, number: int) -> str:
    return f"02:{sum(host.encode()) % 256:02x}:{len(host):02x}:{host.encode()[0]:02x}:{host.encode()[-1]:02x}:{number:02x}"
