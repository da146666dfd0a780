import type { EpochMs, ItemDraft } from '../../../domain/item.ts';
import { sayAll } from '../../../domain/said/said.ts';
import { FeedError, type ParsedFeed } from '../../parsed-feed.ts';
import { readItems } from '../../read-items.ts';
import { documentWords as words } from '../../words/document-words.ts';
import { problemWords } from '../../words/problem-words.ts';
import { type MessageShape, partMessages, type WireMessage } from './wire-messages.ts';

/** How a format of messages reads one. */
export type WireFormat<Name extends string, Told extends { readonly time: EpochMs | null }> = {
  readonly format: Name;
  /** As people call it. */
  readonly name: string;
  readonly shape: MessageShape;
  /** What its header and its end tell: cheap, since it is asked of all where there are too many. */
  readonly tell: (message: WireMessage) => Told;
  readonly read: (told: Told) => ItemDraft;
};

/** Reads the messages of a document, each by itself; one that stops before its end is left out and told. */
export function readWire<Name extends string, Told extends { readonly time: EpochMs | null }>(
  bytes: Uint8Array,
  { format, name, shape, tell, read }: WireFormat<Name, Told>,
): ParsedFeed<Name> {
  const { messages, isCut, unended } = partMessages(bytes, shape);
  if (messages.length === 0 && !isCut) throw new FeedError('not-a-feed', sayAll(words.noMessage, { name }));
  const { items, problems } = readItems(messages.map(tell), { timeOf: ({ time }) => time, read });
  const texts = items.filter(saysSomething);
  return {
    format,
    title: null,
    language: null,
    pollEveryMs: null,
    items: texts,
    problems: [
      ...(isCut ? [problemWords.lastMessage] : []),
      ...(unended > 0 ? [sayAll(problemWords.unended, { count: unended })] : []),
      ...problems,
    ],
    notes: texts.length < items.length ? [problemWords.wordless] : [],
    ...(isCut && { isCut: true }),
  };
}

/** False of a message that is nothing but its frame. */
export function saysSomething({ headline, paragraphs }: ItemDraft): boolean {
  return headline !== null || paragraphs.length > 0;
}
