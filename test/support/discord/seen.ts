import type { SeenMessage } from '../../contracts/platform-harness.ts';
import { fields, list } from './validate.ts';
import type { World } from './world.ts';

/** What a person sees of a message's parts: content, text displays, pictures and button labels, top to bottom. */
export function visibleText(content: string, components: readonly unknown[]): string {
  const lines = content === '' ? [] : [content];
  collectText(components, lines, true);
  return withoutEscapes(lines.join('\n'));
}

/** What Discord reads as markup in them: all but what a backslash shows as it is. */
export function markupOf(content: string, components: readonly unknown[]): string {
  const lines = [content];
  collectText(components, lines);
  return lines.join('\n').replace(/\\[^0-9A-Za-z\s]/g, '');
}

function collectText(components: readonly unknown[], lines: string[], withPictures = false): void {
  for (const component of components.map(fields)) {
    if (component.type === 10) lines.push(String(component.content));
    if (component.type === 2) lines.push(`[${String(component.label)}]`);
    collectText(list(component.components), lines, withPictures);
    const { type, description, media } = fields(component.accessory);
    if (type === 11 && withPictures) lines.push(`(${String(description)} <${String(fields(media).url)}>)`);
  }
}

/** Markdown's backslashes are not seen. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** All of ours that stands in a channel and its threads, oldest first, as the adapter names it. */
export function seenMessages(world: World, channelId: string): readonly SeenMessage[] {
  const threads = [...world.channels.values()].filter((it) => it.parentId === channelId).map((it) => it.id);
  return world.messages
    .filter(
      (it) =>
        !it.deleted &&
        it.authorId === world.botId &&
        (it.channelId === channelId || threads.includes(it.channelId)),
    )
    .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .map((it) => ({
      id: it.channelId === channelId ? it.id : `${it.channelId}/${it.id}`,
      text: visibleText(it.content, it.components),
      parentId: it.channelId === channelId ? it.repliesTo : it.channelId,
      edited: it.editedAt !== null,
    }));
}
