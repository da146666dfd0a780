import { randomBytes } from 'node:crypto';

/** What has to be written where for a receiver of this name, with a secret that is made here and kept nowhere. */
export function manifest(name: string, makeBytes: (count: number) => Buffer = randomBytes): string {
  const secret = `whsec_${makeBytes(32).toString('base64')}`;
  return `A secret was made for the receiver "${name}". It stands nowhere else: copy it now.

1. In .env of Telex (mode 600), with your receiver's own address behind the first =:

WEBHOOK_RECEIVERS=${name}=https://cms.example.org/telex
WEBHOOK_SECRETS=${name}=${secret}

   Several stand behind one another, with spaces between.

2. Give the receiver the secret, ${secret}

3. In newsroom.yaml:

channels:
  - platform: webhook
    channel: ${name}
    follows: [buitenland]

4. npx telex check, then npm start. What a receiver has to do stands in docs/webhook.md, with one of twenty lines.
`;
}
