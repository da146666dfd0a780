import { platforms } from '../../src/platforms.ts';
import { readSettings } from '../../src/settings/environment/read-settings.ts';
import type { Newsroom } from '../../src/settings/newsroom.ts';
import { platformNames } from '../../src/settings/platform-list.ts';
import type { Environment } from '../../src/settings/problem.ts';
import { readNewsroom } from '../../src/settings/read-newsroom.ts';

/** The newsroom that a file of this text describes, on the platforms that ship. */
export const newsroomOf = (text: string, environment: Environment = {}): Newsroom =>
  readNewsroom(text, 'newsroom.yaml', environment, platformNames(platforms));

/** Of an environment and a newsroom file in which nothing is wrong. */
export const nothingWrong = { problems: [], ofFile: [], faulty: [] };

/** What Telex reads of such an environment. */
export const settingsOf = (environment: Environment) => readSettings(environment, platforms);
