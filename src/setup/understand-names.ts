import { plainText } from '../domain/plain-text.ts';
import { findTopic, followableTopics, type Topic } from '../domain/topic.ts';
import type { Preset } from '../settings/presets/read-presets.ts';
import type { SaidBefore } from './said-before.ts';

/** What was said beforehand, with each name as what it is the name of; what is the name of nothing stays, to be told. */
export function understandNames(
  said: SaidBefore,
  { topics }: { readonly topics: readonly Topic[] },
  presets: readonly Preset[],
): SaidBefore {
  const { topic, follows } = said;
  return {
    ...said,
    topic: topic === null ? null : (findTopic(topic, topics) ?? (isNone(topic) ? 'none' : topic)),
    follows: follows === null ? null : (findTopic(follows, followableTopics(topics)) ?? follows),
    presets: said.presets.map((named) => presetNamed(named, presets) ?? named),
  };
}

/** The id of the one of that id or name. */
function presetNamed(named: string, presets: readonly Preset[]): string | null {
  const sought = plainText(named);
  const found =
    presets.find(({ id }) => plainText(id) === sought) ??
    presets.find(({ name }) => plainText(name) === sought);
  return found?.id ?? null;
}

function isNone(said: string): boolean {
  return ['none', 'geen'].includes(plainText(said));
}
