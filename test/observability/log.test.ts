import { describe, expect, test } from 'vitest';
import { createLog, type Log, type LogOptions } from '../../src/observability/log.ts';

function logLines(write: (log: Log) => void, options: Partial<LogOptions> = {}): readonly string[] {
  const lines: string[] = [];
  write(createLog({ level: 'info', destination: { write: (line) => void lines.push(line) }, ...options }));
  return lines;
}

test('a line is JSON with the level as a word, the time and what it is about', () => {
  const [line = ''] = logLines((log) =>
    log.child({ source: 'anp' }).warn({ channel: 'C1' }, 'No answer: check it'),
  );
  expect(JSON.parse(line)).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    source: 'anp',
    channel: 'C1',
    msg: 'No answer: check it',
  });
});

test('what is below the level is not written', () => {
  expect(logLines((log) => log.debug('poll'))).toEqual([]);
  expect(logLines((log) => log.error('poll'), { level: 'silent' })).toEqual([]);
});

describe('a secret is never written', () => {
  // Put together here, so that nobody who searches for leaked tokens finds this file.
  const slack = ['xoxb', '1234567890', 'AbCdEf'].join('-');
  const app = ['xapp', '1', 'A111', 'ffeedd'].join('-');
  const discord = ['MTA5NTk4NzY1NDMyMTA5ODc2', 'GaBcDe', 'abcdefghijklmnopqrstuvwxyz0123456789ab'].join('.');

  test.each<[string, string, (log: Log, secret: string) => void]>([
    ['a Slack token in a message', slack, (log, secret) => log.info(`connecting with ${secret}.`)],
    ['a Slack app token in a field', app, (log, secret) => log.info({ from: secret }, 'x')],
    ['a Discord token deep in a field', discord, (log, secret) => log.info({ a: [{ b: secret }] }, 'x')],
    [
      'a Discord token in a header',
      discord,
      (log, secret) => log.info({ headers: { Authorization: `Bot ${secret}` } }),
    ],
    ['a Bot token of a test server', 'test-token', (log, secret) => log.info(`Bot ${secret}`)],
    ['a bearer token', 'abcDEF123456', (log, secret) => log.info({ sent: `Bearer ${secret}` })],
    ['any authorization header', 'x', (log, secret) => log.info({ authorization: `Q ${secret}"${secret}` })],
    ['a token in an error', slack, (log, secret) => log.error(new Error(`refused ${secret}`))],
    ['a token in a child', slack, (log, secret) => log.child({ client: secret }).info('hello')],
    [
      'a password in a URL',
      'geheim',
      (log, secret) => log.info({ url: `postgres://telex:${secret}@db/telex` }),
    ],
    [
      'a key in a URL',
      'sesam',
      (log, secret) => log.info(`https://wire.example/feed?id=3&api_key=${secret}`),
    ],
    [
      'a key in a URL that is called auth',
      'sesam',
      (log, secret) => log.info(`https://w.example/?auth=${secret}`),
    ],
    [
      'a key in a URL that is called ak',
      'sesam',
      (log, secret) => log.info(`https://w.example/?a=1&ak=${secret}`),
    ],
    ['a field called password', 'sesam', (log, secret) => log.info({ boardPassword: secret })],
  ])('%s', (_name, secret, write) => {
    const [line = ''] = logLines((log) => write(log, secret));
    expect(line).toContain('<redacted>');
    const { level: _level, time: _time, ...rest } = JSON.parse(line);
    const values = JSON.stringify(rest).replaceAll('<redacted>', '');
    if (secret.length > 1) expect(values).not.toContain(secret);
    else expect(rest.authorization).toBe('<redacted>');
  });

  test('a value that is known to be secret, whatever it looks like', () => {
    const [line = ''] = logLines((log) => log.info({ note: 'wie a"b c heeft' }), { secrets: ['a"b c'] });
    expect(JSON.parse(line).note).toBe('wie <redacted> heeft');
  });

  test('while what is no secret stays as it is', () => {
    const fields = {
      url: 'https://wire.example/feed?id=3',
      topic: 'buitenland',
      at: '2026-11-24T02:30:00.000Z',
    };
    const [line = ''] = logLines((log) =>
      log.info(fields, 'Bot connected. 3 sources, Basic authentication. See Basic Information there'),
    );
    expect(JSON.parse(line)).toMatchObject({
      ...fields,
      msg: 'Bot connected. 3 sources, Basic authentication. See Basic Information there',
    });
  });
});
