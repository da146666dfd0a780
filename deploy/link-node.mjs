// `npm install` and `npm ci` run this in the repository, on whatever Node is there. The npm of Node 20 and 22 (10.8) takes
// node_modules/.bin/node away again when it leaves out the packages of other systems, which bring a command of that name too: the
// scripts of package.json would run on the older Node. Without scripts (--ignore-scripts) npm start and npx telex find theirs by themselves.
import { existsSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packagedNode } from '../src/launch/plan-launch.mjs';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const { name, program } = packagedNode(process.platform, process.arch);
const link = `${modules}.bin/node`;
// On Windows a command is a script, which that npm writes anew by itself or not at all.
if (process.platform !== 'win32' && existsSync(`${modules}${name}/${program}`) && !existsSync(link))
  symlinkSync(`../${name}/${program}`, link);
