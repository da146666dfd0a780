import { createEnricher } from '../../pipeline/create-enricher.ts';
import { readSettings } from '../../settings/environment/read-settings.ts';
import { surveyEnvironmentFile } from '../../settings/environment/survey-env-file.ts';
import { loadNewsroom, newsroomIn, newsroomPath } from '../../settings/load-newsroom.ts';
import { newsroomDefaults } from '../../settings/newsroom.ts';
import { platformNames } from '../../settings/platform-list.ts';
import { surveyConfig } from '../../settings/read-config.ts';
import { knownNames } from '../kept/known-names.ts';
import { keptData } from './kept-data.ts';

/** What tools are made with that read the newsroom file; it is read when it is asked for, and what is asked for throws ConfigError. */
export function newsroomData(deps: Parameters<typeof keptData>[0] & { readonly userAgent: string }) {
  const { environment, clock, userAgent, platforms } = deps;
  const names = platformNames(platforms);
  const settings = () => readSettings(environment, platforms);
  const found = () => loadNewsroom(settings().configPath, environment, names)?.newsroom ?? null;
  const newsroom = () => found() ?? { ...newsroomDefaults, sources: [], channels: [], alarms: [] };
  const path = () => newsroomPath(environment);
  const read = (text: string) => newsroomIn(text, newsroomPath(environment), environment, names);
  const data = keptData(deps);
  return {
    ...{ platforms, clock, userAgent, settings },
    config: () => surveyConfig(environment, platforms, surveyEnvironmentFile()),
    known: () => knownNames(data),
    reading: { clock, newsroom, userAgent, createEnricher },
    opml: { ...data, newsroom: found, none: { ...newsroomDefaults, sources: [] }, read, path },
  };
}
