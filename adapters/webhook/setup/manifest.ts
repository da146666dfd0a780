import { randomBytes } from 'node:crypto';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { say } from '../../../src/chat/words/say.ts';

const text: Words = {
  nl: `Voor de ontvanger "{name}" is een geheim gemaakt. Het staat verder nergens: kopieer het nu.

1. In .env van Telex (mode 600), met het adres van je ontvanger achter de eerste =:

WEBHOOK_RECEIVERS={name}=https://cms.example.org/telex
WEBHOOK_SECRETS={name}={secret}

   Verschillende staan achter elkaar, met spaties ertussen.

2. Geef de ontvanger het geheim, {secret}

3. In newsroom.yaml:

channels:
  - platform: webhook
    channel: {name}
    follows: [buitenland]

4. npx telex check, en dan npm start. Wat een ontvanger moet doen staat in docs/webhook.md, met een van twintig regels.
`,
  en: `A secret was made for the receiver "{name}". It stands nowhere else: copy it now.

1. In .env of Telex (mode 600), with your receiver's own address behind the first =:

WEBHOOK_RECEIVERS={name}=https://cms.example.org/telex
WEBHOOK_SECRETS={name}={secret}

   Several stand behind one another, with spaces between.

2. Give the receiver the secret, {secret}

3. In newsroom.yaml:

channels:
  - platform: webhook
    channel: {name}
    follows: [buitenland]

4. npx telex check, then npm start. What a receiver has to do stands in docs/webhook.md, with one of twenty lines.
`,
};

/** What has to be written where for a receiver of this name, with a secret that is made here and kept nowhere. */
export function manifest(
  name: string,
  locale: Locale,
  makeBytes: (count: number) => Buffer = randomBytes,
): string {
  return say(text, locale, { name, secret: `whsec_${makeBytes(32).toString('base64')}` });
}
