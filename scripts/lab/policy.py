"""What a side is told: a connection with one child and a pre-shared key, written in swanctl.conf's language.

keylined and strongSwan read the same language, so one writer serves both.
"""

from dataclasses import dataclass, field

from lab.network import Side

CONNECTION = "lab"
CHILD = "net"
SECOND_CHILD = "second"


@dataclass(frozen=True)
class Policy:
    proposals: str = "aes256-sha256-x25519"
    esp_proposals: str = "aes256gcm16"
    secret: str = "correct horse battery staple"
    encap: bool = True  # kernel-libipsec speaks ESP in UDP only
    connection_options: dict[str, str] = field(default_factory=dict)
    child_options: dict[str, str] = field(default_factory=dict)
    local_ts: str | None = None  # the side's inner network unless given
    remote_ts: str | None = None
    identity: str | None = None  # what the side calls itself, "a.keyline.test" unless given
    # A second child by the name of SECOND_CHILD: its selectors, local and remote.
    second_child: tuple[str, str] | None = None


def swanctl_conf(policy: Policy, local: Side, remote: Side) -> str:
    connection = {
        "version": "2",
        "local_addrs": local.outer,
        "remote_addrs": remote.outer,
        "proposals": policy.proposals,
        "encap": "yes" if policy.encap else "no",
        **policy.connection_options,
    }
    child = {
        "local_ts": policy.local_ts or local.inner_network,
        "remote_ts": policy.remote_ts or remote.inner_network,
        "esp_proposals": policy.esp_proposals,
        **policy.child_options,
    }
    second = ""
    if policy.second_child:
        selectors = dict(zip(("local_ts", "remote_ts"), policy.second_child))
        second = f"""
            {SECOND_CHILD} {{
{_settings({**child, **selectors}, 16)}
            }}"""
    return f"""connections {{
    {CONNECTION} {{
{_settings(connection, 8)}
        local {{
            auth = psk
            id = {policy.identity or f"{local.letter}.keyline.test"}
        }}
        remote {{
            auth = psk
            id = {remote.letter}.keyline.test
        }}
        children {{
            {CHILD} {{
{_settings(child, 16)}
            }}{second}
        }}
    }}
}}
secrets {{
    ike-{CONNECTION} {{
        secret = "{policy.secret}"
    }}
}}
"""


def _settings(settings: dict[str, str], indent: int) -> str:
    return "\n".join(f"{' ' * indent}{key} = {value}" for key, value in settings.items())
