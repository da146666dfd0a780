import { countArgument } from './count-argument.ts';
import { filterArgument } from './filter-argument.ts';
import { numberArgument } from './number-argument.ts';
import { otherStoryArgument } from './other-story-argument.ts';
import { searchArgument } from './search-argument.ts';
import { settingArgument } from './setting-argument.ts';
import { textArgument } from './text-argument.ts';
import { topicArgument } from './topic-argument.ts';
import { versionsArgument } from './versions-argument.ts';
import { wordsArgument } from './words-argument.ts';

/** Every kind of argument that a command can have. */
export const argumentKinds = {
  topic: topicArgument,
  filter: filterArgument,
  search: searchArgument,
  number: numberArgument,
  otherStory: otherStoryArgument,
  count: countArgument,
  text: textArgument,
  versions: versionsArgument,
  setting: settingArgument,
  words: wordsArgument,
} as const;
