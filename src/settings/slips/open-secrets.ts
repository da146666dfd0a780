import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { partSecrets } from '../../domain/hidden-secrets.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import type { Problem } from '../problem.ts';
import { valueWords as words } from '../words/value-words.ts';

/**
 * Passwords and keys that stand in the address of a source, where everybody reads them who reads the file. Telex asks with them all
 * the same; never says them.
 */
export function openSecretsIn(text: string, fileName: string): readonly Problem[] {
  const lines = new LineCounter();
  const sources = parseDocument(text, { lineCounter: lines, prettyErrors: false }).get('sources');
  if (!isSeq(sources)) return [];
  return sources.items.flatMap((source, at) => {
    if (!isMap(source)) return [];
    return ['url', 'anp'].flatMap((key): readonly Problem[] => {
      const node = source.get(key, true);
      if (!isScalar(node) || typeof node.value !== 'string') return [];
      const id = source.get('id');
      const line = lines.linePos(node.range?.[0] ?? 0).line;
      const where = `${fileName}:${line} sources[${at}].${key}`;
      return secretsIn(node.value, variableOf(id)).map((message) => ({ where, message }));
    });
  });
}

function secretsIn(address: string, first: string): readonly Said[] {
  const url = URL.parse(address);
  if (url === null) return [];
  const login = url.username !== '' || url.password !== '' ? [sayAll(words.loginInAddress, { first })] : [];
  const keys = [...new Set(partSecrets(address)?.secrets.map(({ name }) => name))];
  return [
    ...login,
    ...keys.map((name) => sayAll(words.keyInAddress, { name, variable: `${first}_${plain(name) || 'KEY'}` })),
  ];
}

/** How the variables of a source begin, as setting up names them. */
function variableOf(id: unknown): string {
  const own = plain(String(id ?? '')) || 'BRON';
  return /^(?:\d|TELEX_)/.test(`${own}_`) ? `BRON_${own}` : own;
}

function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
