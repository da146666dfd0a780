/** What a unit of systemd is made for; all paths are absolute. */
export type Unit = {
  /** Where `.env` and `newsroom.yaml` stand. */
  readonly folder: string;
  /** A name or a number; never root. */
  readonly user: string;
  readonly node: string;
  /** `src/launch.mjs`, which finds a Node that is new enough. */
  readonly launcher: string;
  /** The data folder. It has to be there before systemd starts anything. */
  readonly data: string;
  /** Folders that agencies drop files in, which may come later. */
  readonly droppedInto: readonly string[];
};

/** The unit: https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html says what each line keeps out. */
export function unitText({ folder, user, node, launcher, data, droppedInto }: Unit): string {
  return `# Telex under systemd: npx telex init --service writes this for the folder that it is run in.
[Unit]
Description=Telex
After=network-online.target
Wants=network-online.target
# However long something is wrong, it is tried again.
StartLimitIntervalSec=0

[Service]
Type=exec
User=${user}
# Telex reads .env here by itself.
WorkingDirectory=${escapePercent(folder)}
ExecStart=${[node, launcher].map(inCommand).join(' ')} start
Restart=always
RestartSec=5
TimeoutStopSec=15

# It writes here and nowhere else.
ReadWritePaths=${[data, ...droppedInto.map((path) => `-${path}`)].map(quote).join(' ')}
ProtectSystem=strict
ProtectHome=read-only
PrivateTmp=yes
PrivateDevices=yes
UMask=0077

# It needs the network and files, and no rights of its own.
NoNewPrivileges=yes
CapabilityBoundingSet=
LockPersonality=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectProc=invisible
RemoveIPC=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
`;
}

function inCommand(path: string): string {
  return quote(path).replaceAll('$', '$$$$');
}

/** A path with a blank in it is one path all the same. */
function quote(path: string): string {
  const escaped = escapePercent(path);
  return /^[\w./@%+:,=$-]+$/.test(escaped)
    ? escaped
    : `"${escaped.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A percent sign begins a specifier. */
function escapePercent(path: string): string {
  return path.replaceAll('%', '%%');
}
