import type { Person } from '../../../domain/handling/person.ts';
import type { Mention } from '../../../domain/post.ts';
import type { Locale } from '../../ports/locale.ts';
import { tellPerson } from './tell-person.ts';

/** A person as she stands in a post: a mention on her own platform, `Sanne (Slack)` on the others. */
export function mentionPerson(person: Person, locale: Locale): Mention {
  const { platform, userId, name } = person;
  return { platform, what: 'user', id: userId, name, elsewhere: tellPerson(person, '', locale) };
}
