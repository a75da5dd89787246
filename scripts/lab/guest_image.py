"""Debian's cloud kernel and an initramfs for it: busybox, kernel modules and programs. For the gateways of tests/interop an IKE daemon, ip,
ping, and the modules of ESP, AH and their ciphers; for tests/vfio the modules of VFIO.

Both are made once under build/ and again when this file or a program in it changes. The kernel is Debian's package, fetched by apt
and unpacked, not installed: nothing of it is needed but vmlinuz and modules. So it is with libreswan, which Debian does not let
stand beside strongSwan. with_programs() adds programs of our own to an image, which change at every build, without making it again.
"""

import fcntl
import hashlib
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lab.charon import PLUGINS
from lab.process import LabError, must

META_PACKAGE = "linux-image-cloud-amd64"
GUEST_PLUGINS = PLUGINS.format(kernel="kernel-netlink").replace(" curl", "")
TOOLS = ("/usr/bin/ping", "/bin/ip")
BUSYBOX = Path("/usr/bin/busybox")
STRONGSWAN_PLUGINS = "/usr/lib/ipsec/plugins"
# Opened at run time: ldd does not see them.
RUNTIME = ("/usr/lib/*/libgcc_s.so.1", "/lib/*/libgcc_s.so.1")
MACHINE_MODULES = ("drivers/virtio", "drivers/char/virtio_console.ko", "drivers/char/hw_random")
NETWORK_MODULES = ("crypto", "arch/x86/crypto", "lib/crypto", "net/xfrm", "net/ipv4", "net/ipv6", "net/core", "drivers/net/virtio_net.ko",
                   "drivers/net/net_failover.ko", "net/key")
# Debian's kernels load all but the first on demand; where they are missing an SA is refused with ENOENT.
NETWORK_LOADS = ("virtio_net", "xfrm_user", "xfrm_algo", "esp4", "esp6", "ah4", "ah6", "xfrm4_tunnel", "xfrm6_tunnel", "tunnel4", "sha512_generic", "drbg",
                 "seqiv", "echainiv", "authenc", "authencesn", "gcm", "ccm", "ctr", "cmac", "xcbc", "crypto_null", "chacha20poly1305")
LEAVE_OUT = ("netfilter", "ovs", "bpfilter", "ila")
INIT = Path(__file__).with_name("guest_init.sh")


@dataclass(frozen=True)
class Contents:
    """What a guest has beside busybox: by default nothing but an IKE daemon."""

    name: str  # the image stands in a folder of this name
    programs: tuple[str, ...]
    opened: tuple[str, ...] = ()  # what programs open at run time: shell patterns
    package: str | None = None  # a Debian package that is fetched and unpacked; `programs` may name files in it
    modules: tuple[str, ...] = NETWORK_MODULES  # folders and files of the kernel's, beside MACHINE_MODULES
    loads: tuple[str, ...] = NETWORK_LOADS  # modules that are loaded at the start


CHARON = Contents("guest", (*TOOLS, "/usr/sbin/charon-systemd", "/usr/sbin/swanctl"),
                  (*(f"{STRONGSWAN_PLUGINS}/libstrongswan-{name}.so" for name in GUEST_PLUGINS.split()), "/usr/lib/*/ossl-modules/legacy.so"))
PLUTO = Contents("guest-pluto", (*TOOLS, *(f"/usr/libexec/ipsec/{name}" for name in ("pluto", "whack", "addconn"))),
                 tuple(f"/usr/lib/*/{name}.so" for name in ("libsoftokn3", "libfreebl3", "libfreeblpriv3", "libsqlite3", "libnssckbi")), "libreswan")
VFIO_MODULES = ("drivers/vfio", "virt/lib")
VFIO = Contents("guest-vfio", (), modules=VFIO_MODULES, loads=("vfio_iommu_type1",))
# keylined with a card on vfio-pci, and charon with the guest's own ESP, for one suite.
VFIO_PEERS = Contents("guest-vfio-peers", CHARON.programs, CHARON.opened, modules=(*VFIO_MODULES, *NETWORK_MODULES, "drivers/net/tun.ko"),
                      loads=("vfio_iommu_type1", "tun", "virtio_net", "xfrm_user", "xfrm_algo", "esp4", "xfrm4_tunnel", "seqiv", "gcm", "ctr"))


@dataclass(frozen=True)
class Image:
    kernel: Path
    initramfs: Path


def lacks(build: Path, contents: Contents) -> list[str]:
    """Why there can be no guest; makes its image if that is all that is missing."""
    found = [] if shutil.which("qemu-system-x86_64") else ["qemu-system-x86_64 is not installed: sudo apt-get install qemu-system-x86"]
    found += [] if BUSYBOX.exists() else ["busybox is not installed: sudo apt-get install busybox-static"]
    try:
        return found or ([] if image(build, contents) else [])
    except LabError as error:
        return [f"no guest image: {error}"]


def image(build: Path, contents: Contents) -> Image:
    """The image in its folder of `build`, made if need be."""
    folder = build / contents.name
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # plays run side by side
        made = Image(folder / "vmlinuz", folder / "initramfs")
        stamp = folder / "stamp"
        now = _fingerprint(contents)
        if not (stamp.exists() and stamp.read_text() == now):
            stamp.unlink(missing_ok=True)
            _make(folder, made, contents)
            stamp.write_text(now)
    return made


def _fingerprint(contents: Contents) -> str:
    digest = hashlib.sha256(repr(contents).encode())
    for path in (Path(__file__), INIT, BUSYBOX, *map(Path, contents.programs)):
        digest.update(path.read_bytes() if path.exists() else b"")  # what is not there comes out of the package
    return digest.hexdigest()


def _make(folder: Path, made: Image, contents: Contents) -> None:
    unpacked = _unpacked(folder, _kernel_package())
    shutil.copy(next((unpacked / "boot").glob("vmlinuz-*")), made.kernel)
    modules = next((unpacked / "lib/modules").iterdir())
    root = folder / "root"
    shutil.rmtree(root, ignore_errors=True)
    for name in ("usr/bin", "usr/sbin", "usr/lib", "usr/lib64", "proc", "sys", "dev", "run", "tmp", "etc", "var"):
        (root / name).mkdir(parents=True)
    for name in ("bin", "sbin", "lib", "lib64"):
        (root / name).symlink_to(f"usr/{name}")
    _copy_modules(modules, root / "usr/lib/modules" / modules.name, (*MACHINE_MODULES, *contents.modules))
    (root / "etc/modules").write_text("".join(f"{name}\n" for name in contents.loads))
    for name in ("modules.builtin", "modules.order"):
        shutil.copy(modules / name, root / "usr/lib/modules" / modules.name)
    must([str(BUSYBOX), "depmod", "-b", str(root), modules.name], timeout=60)
    package = _unpacked(folder, contents.package) if contents.package else Path("/")
    programs = [path if (path := package / name.lstrip("/")).exists() else Path(name) for name in contents.programs]
    _copy_programs(root, contents.package or contents.name, programs, contents.opened, package)
    shutil.copy(BUSYBOX, root / "usr/bin/busybox")
    shutil.copy(INIT, root / "init")
    (root / "init").chmod(0o755)
    with made.initramfs.open("wb") as target:
        for entry in _cpio(root):
            target.write(entry)
    shutil.rmtree(root)
    for package in folder.glob("unpacked-*"):
        shutil.rmtree(package)


def _kernel_package() -> str:
    depends = must(["apt-cache", "depends", META_PACKAGE])
    package = next((line.split()[-1] for line in depends.splitlines() if "Depends: linux-image-" in line), None)
    if package is None:
        raise LabError(f"apt knows no {META_PACKAGE}: `apt-get update` may help")
    return package


def _unpacked(folder: Path, package: str) -> Path:
    """What the Debian package has, in a folder: fetched, and not installed."""
    done = subprocess.run(["apt-get", "download", package], cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode != 0:
        raise LabError(f"apt-get download {package}: {done.stderr.strip()}")
    unpacked = folder / f"unpacked-{package}"
    shutil.rmtree(unpacked, ignore_errors=True)
    deb = next(folder.glob(f"{package}_*.deb"))
    must(["dpkg-deb", "-x", str(deb), str(unpacked)], timeout=120)
    deb.unlink()
    return unpacked


def _copy_modules(source: Path, target: Path, names: tuple[str, ...]) -> None:
    for name in names:
        path = source / "kernel" / name
        for module in path.rglob("*.ko") if path.is_dir() else [path] if path.exists() else []:
            if not any(word in module.parts for word in LEAVE_OUT):
                place = target / module.relative_to(source)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(module, place)


def with_programs(image: Image, programs: dict[str, Path], target: Path) -> Image:
    """The image with programs of ours, by the names that they bear there, and their libraries: an archive behind the first, as the kernel takes
    them one after the other. Debugging information stays here."""
    root = target.with_suffix(".root")
    shutil.rmtree(root, ignore_errors=True)
    for name, program in programs.items():
        place = root / name.lstrip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        must(["strip", "-o", str(place), str(program)])
        _copy_programs(root, program.name, [], (), root, libraries_of=[program])
    with target.open("wb") as archive:
        archive.write(image.initramfs.read_bytes())
        for entry in _cpio(root):
            archive.write(entry)
    shutil.rmtree(root)
    return Image(image.kernel, target)


def _copy_programs(root: Path, what: str, own: list[Path], patterns: tuple[str, ...], unpacked: Path, libraries_of: Sequence[Path] = ()) -> None:
    """Programs, what they open, and every library that the loader would take for them."""
    opened = [path for pattern in (*patterns, *RUNTIME) for path in Path("/").glob(pattern.lstrip("/"))]
    files = [*own, *opened]
    said = [must(["ldd", str(file)]) for file in (*files, *libraries_of)]
    if lost := {line.split()[0] for text in said for line in text.splitlines() if "not found" in line}:
        raise LabError(f"libraries of {what} are not installed: {', '.join(sorted(lost))} (scripts/packages.txt)")
    libraries = {word for text in said for word in text.split() if word.startswith("/")}
    for file in [*files, *map(Path, sorted(libraries))]:
        inside = file.relative_to(unpacked) if file in own and file.is_relative_to(unpacked) else (file.parent.resolve() / file.name).relative_to("/")
        target = root / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)


def _cpio(root: Path) -> Iterator[bytes]:
    """The "new ASCII" format that the kernel unpacks: a header of hexadecimal fields, name and content, each padded to four octets."""
    for number, path in enumerate([root, *sorted(root.rglob("*"))], start=1):
        status = path.lstat()
        content = (os.readlink(path).encode() if stat.S_ISLNK(status.st_mode)
                   else path.read_bytes() if stat.S_ISREG(status.st_mode) else b"")
        yield _entry(str(path.relative_to(root)), number, status.st_mode, content)
    yield _entry("TRAILER!!!", 0, 0, b"")


def _entry(name: str, number: int, mode: int, content: bytes) -> bytes:
    fields = (number, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(name) + 1, 0)
    head = b"070701" + b"".join(b"%08X" % field for field in fields) + name.encode() + b"\0"
    return head + bytes(-len(head) % 4) + content + bytes(-len(content) % 4)
