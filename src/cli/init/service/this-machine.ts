import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What a service of this machine is started with. */
export type Machine = {
  /** As `process.platform` has it. */
  readonly platform: string;
  /** Who is asking. */
  readonly user: { readonly name: string; readonly isRoot: boolean };
  readonly node: string;
  readonly launcher: string;
};

/** The machine that this runs on. */
export function thisMachine(): Machine {
  const { username: name, uid } = userInfo();
  return {
    platform: process.platform,
    user: { name, isRoot: uid === 0 },
    node: process.execPath,
    launcher: launcher(),
  };
}

/** In the repository it stands in src/; a package has what is built in dist/ beside that. */
function launcher(): string {
  const places = ['../../../launch.mjs', '../../../../../src/launch.mjs'];
  const paths = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return paths.find((path) => existsSync(path)) ?? paths.join(' ');
}
