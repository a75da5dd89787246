"""What must be there before anything starts: rights, a TUN device, programs. Each lack is named with its remedy."""

import fcntl
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

INSIDE = "KEYLINE_LAB_USER_NAMESPACE"
TUN = Path("/dev/net/tun")
TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000

PACKAGES = {
    "ip": "iproute2",
    "nft": "nftables",
    "openssl": "openssl",
    "pki": "strongswan-pki",
    "ping": "iputils-ping",
    "pk12util": "libnss3-tools",
    "certutil": "libnss3-tools",
    "charon-systemd": "charon-systemd",
    "swanctl": "strongswan-swanctl",
    "tshark": "tshark",
    "krb5kdc": "krb5-kdc",
    "kdb5_util": "krb5-kdc",
    "kadmin.local": "krb5-admin-server",
}
ROOT_REMEDY = """Two network namespaces and a TUN device need root, or a user namespace in which we are root.
This kernel refuses the latter. One of these helps:
    sudo make demo
    sudo sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000
In a container: start it with --cap-add NET_ADMIN --cap-add SYS_ADMIN --device /dev/net/tun"""


def become_root() -> str | None:
    """Makes this process one that may create network namespaces; the lack as text when that cannot be.

    Where we may not, starts this program anew as root of a user namespace of its own (and does not return).
    """
    if os.environ.get(INSIDE):
        return _own_run_folder()
    if os.geteuid() == 0 and _allowed(["-n"]):
        return None
    if not _allowed(["-r", "-n", "-m"]):
        return ROOT_REMEDY
    os.environ[INSIDE] = "1"
    os.execvp("unshare", ["unshare", "-r", "-n", "-m", "--", sys.executable, *sys.argv])


def _allowed(flags: Iterable[str]) -> bool:
    return subprocess.run(["unshare", *flags, "--", "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0


def _own_run_folder() -> str | None:
    """/run belongs to the real root; `ip netns` needs one to write to, which only we see."""
    done = subprocess.run(["mount", "-t", "tmpfs", "keyline-lab", "/run"], capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else f"cannot mount /run in our user namespace: {done.stderr.strip()}"


def tun_lack() -> str | None:
    """Tries to make a TUN device, in a namespace that vanishes at once."""
    if not TUN.exists():
        return (f"{TUN} is not there. `sudo modprobe tun` makes it; a container needs `--device {TUN}`.")
    script = ("import sys; sys.path.insert(0, sys.argv[1]); from lab.preflight import make_tun; make_tun()")
    done = subprocess.run(["unshare", "-n", "--", sys.executable, "-c", script, str(Path(__file__).parents[1])],
                          capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    reason = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
    return f"{TUN} is there but cannot be used ({reason[0]}). Check its rights (0666), and CAP_NET_ADMIN in a container."


def make_tun() -> None:
    with TUN.open("r+b", buffering=0) as device:
        fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", b"kl-try", IFF_TUN | IFF_NO_PI))


def missing_programs(names: Iterable[str]) -> list[str]:
    """One line for each program that is not installed."""
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    return [f"{name} is not installed: sudo apt-get install {PACKAGES[name]}" for name in names
            if shutil.which(name, path=path) is None]


def missing_builds(programs: Iterable[Path]) -> list[str]:
    return [f"{program} is not built: run `make`" for program in programs if not os.access(program, os.X_OK)]
