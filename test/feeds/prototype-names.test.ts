import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { findCommand } from '../../src/chat/router/command-list.ts';
import { bindValues, bindWords, parseCommand } from '../../src/chat/router/parse-command.ts';
import { parseAge } from '../../src/domain/parse-age.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { feedFormats } from '../../src/feeds/format-names.ts';
import { shippedFilters } from '../../src/filter/filters.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { createEnricher } from '../../src/pipeline/create-enricher.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import { ConfigError } from '../../src/settings/problem.ts';
import { newsroomOf, settingsOf } from '../settings/read-config.ts';
import { parseText } from '../support/read-fixture.ts';

/** What every plain object of JavaScript knows, and a newsroom may well write: `Constructor` is a Formula 1 team. */
const names = Object.getOwnPropertyNames(Object.prototype);

const enrich = createEnricher(newsroomDefaults);

/** A document of two items in each format: the first is full of the name, the second is an ordinary one. */
const documents: Readonly<Record<(typeof feedFormats)[number], (name: string) => string>> = {
  rss: (name) =>
    `<rss><channel><title>${name}</title><language>${name}</language><sy:updatePeriod>${name}</sy:updatePeriod>
    <item ${name}="${name}"><title>${name}</title><${name}>x</${name}><dc:${name}>x</dc:${name}><guid ${name}="1">${name}</guid>
    <category domain="${name}">${name}</category><dc:creator>${name}</dc:creator><pubDate>${name}</pubDate>
    <description>${name.toUpperCase()} (ANP) - &${name}; &lt;${name}&gt;</description></item>
    <item><title>Brug dicht</title></item></channel></rss>`,
  rdf: (name) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:${name}="x">
    <item rdf:about="${name}"><title>${name}</title><${name}:${name}>x</${name}:${name}></item><item><title>Brug dicht</title></item></rdf:RDF>`,
  atom: (name) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="${name}">${name}</title><link rel="${name}" type="${name}"/>
    <category term="${name}" scheme="${name}"/><published>${name}</published><content type="${name}" mode="${name}">${name}</content></entry>
    <entry><title>Brug dicht</title></entry></feed>`,
  'json-feed': (name) =>
    `{"version":"https://jsonfeed.org/version/1","${name}":1,"items":[{"id":"${name}","title":"${name}","${name}":"x","tags":["${name}"],"language":"${name}","date_published":"${name}"},{"id":"2","title":"Brug dicht"}]}`,
  ninjs: (name) =>
    `[{"uri":"${name}","headline":"${name}","${name}":"x","pubstatus":"usable","urgency":"${name}","subject":[{"code":"${name}","name":"${name}","scheme":"${name}"}],"body_text":"${name.toUpperCase()} (ANP) - x","associations":{"${name}":{}},"signal":["${name}"]},{"uri":"2","headline":"Brug dicht"}]`,
  'anp-api': (name) =>
    `{"hasError":false,"data":{"items":[{"id":"${name}","title":"${name}","sourceTitle":"${name}","bodyText":"${name.toUpperCase()} (ANP) - x","category":"${name}","kind":"${name}","entities":[{"kind":"location","id":"${name}","value":"${name}"}]},{"id":"2","title":"Brug dicht","bodyText":"x"}]}}`,
  'newsml-g2': (name) =>
    `<newsMessage><newsItem guid="${name}" ${name}="x"><itemMeta><provider qcode="${name}"/><pubStatus qcode="stat:usable"/></itemMeta>
    <contentMeta><headline>${name}</headline><subject qcode="${name}"/><genre qcode="${name}"/><language tag="${name}"/></contentMeta><${name}/></newsItem>
    <newsItem guid="2"><contentMeta><headline>Brug dicht</headline></contentMeta></newsItem></newsMessage>`,
  'newsml-1.2': (name) =>
    `<NewsML>${[name, 'Brug dicht']
      .map(
        (
          each,
        ) => `<NewsItem><Identification><NewsIdentifier><NewsItemId>${each}</NewsItemId></NewsIdentifier></Identification>
    <NewsComponent><Provider><Party FormalName="${each}"/></Provider><NewsLines><HeadLine>${each}</HeadLine></NewsLines>
    <ContentItem><DataContent>${each.toUpperCase()} (ANP) - x</DataContent></ContentItem></NewsComponent></NewsItem>`,
      )
      .join('')}</NewsML>`,
  'iptc-7901': (name) =>
    [name, 'Brug dicht']
      .map(
        (each, at) =>
          `\x01bdt000${at + 1} 3 pl 9  ${name.replaceAll('_', 'x')} 000${at + 1}\n\n${each}/\n\x02(${name})\n${each} =\n\n${each.toUpperCase()} (dpa) - Er gebeurt iets.\n\n\x03060105 Feb 26\n\x04`,
      )
      .join(''),
  'anpa-1312': (name) =>
    [name, 'Brug dicht']
      .map(
        (each, at) =>
          `\x16\x16\x01W000${at + 1}\x1fasian\nr i\x13\x11 BC-${each}   02-06 9\n\x02^BC-${each}, ${name},9<\n^${each}<\n\t   OSLO (AP) _ Er gebeurt iets.\n\x03AP-WF-02-06-26 1810GMT<\n\x04`,
      )
      .join(''),
  ritzau: (name) =>
    `<ListOfRBNews>${[name, 'Brug dicht'].map((each) => `<RBNews ${name}="x"><NewsID>${each}</NewsID><headline>${each}</headline><section>${name}</section><strapline>${name}</strapline><town>${name}</town><${name}>x</${name}></RBNews>`).join('')}</ListOfRBNews>`,
  'aap-text': (name) =>
    [name, 'Brug dicht']
      .map((each) => `ZCZC AAP\n$${name}\n:${each}\n^${each}\n=${name}\nEr gebeurt iets.\nNNNN\n`)
      .join(''),
  nitf: (name) =>
    [name, 'Brug dicht']
      .map(
        (
          each,
        ) => `<nitf baselang="${each}"><head><title>x</title><meta name="${each}" content="${each}"/><meta name="category" content="${each}"/>
    <tobject tobject.type="${each}"/><docdata management-status="usable"><doc-id id-string="${each}" regsrc="${each}"/><key-list><keyword key="${each}"/></key-list></docdata></head>
    <body><body.head><hedline><hl1>${each}</hl1></hedline><dateline>${each}</dateline></body.head><body.content><p>${each.toUpperCase()} (ANP) - x</p></body.content></body></nitf>`,
      )
      .join(''),
  'dpa-digitalwires': (name) =>
    JSON.stringify({
      [name]: 1,
      entries: [name, 'Brug dicht'].map((each) => ({
        format: 'digitalwires@0.9.1',
        urn: each,
        headline: each,
        creditline: each,
        signal: each,
        article_html: `<p>${each.toUpperCase()} (dpa) - x</p>`,
        categories: ['desk', 'genre', 'provider', each].map((type) => ({
          type: `dnltype:${type}`,
          qcode: each,
          name: each,
        })),
        ednotes: [{ role: each, ednote: each }],
      })),
    }),
  'ap-media': (name) =>
    JSON.stringify({
      api_version: name,
      data: {
        items: [name, 'Brug dicht'].map((each) => ({
          item: {
            [each]: each,
            altids: { itemid: each },
            headline: each,
            slugline: each,
            pubstatus: 'usable',
            provider: each,
            profile: each,
            language: each,
            editorialtypes: [each],
            subject: [{ code: each, rels: ['category'] }],
          },
          nitf: `<nitf><body><body.content><p>${each.toUpperCase()} (AP) - x</p></body.content></body></nitf>`,
        })),
      },
    }),
  'wire-page': (name) =>
    `<html><body><h1>Kop</h1><p>TOKIO (ANP) - Twee renstallen kunnen zondag nog kampioen worden.</p><p>${name}</p><p>${name}, 14:05</p>
    <h2>Meer uit ${name.replaceAll('_', '')}</h2><p>${name.toUpperCase()} (${name.toUpperCase()}) - Een zin van het bureau.</p><p>1 ${name} geleden</p>
    <p>PARIJS (AFP) - Brug dicht voor verkeer.</p><p>1 uur geleden</p></body></html>`,
};

test.each(feedFormats)(
  '%s: a word that objects know is a word like any other, and loses no neighbour',
  async (format) => {
    for (const name of names) {
      const { items } = await parseText(documents[format](name), { format });
      const read = items.map((draft) => enrich(draft, { topic: null, credit: name }, 0));
      expect(read.length, name).toBeGreaterThanOrEqual(2);
      expect(`${read.at(-1)?.headline ?? ''}${read.at(-1)?.lede ?? ''}`, name).toContain('Brug dicht');
      for (const item of read) expect(item.topics.every((topic) => typeof topic === 'string')).toBe(true);
    }
  },
);

test('no such word is a time or a place', () => {
  const gazetteer = openGazetteer();
  for (const name of names) {
    for (const told of [
      name,
      `${name}, 14:05`,
      `${name} 14.05`,
      `1 ${name} geleden`,
      `half ${name} geleden`,
    ]) {
      expect(parseAge(told, 0, 'Europe/Amsterdam'), told).toBe(null);
    }
    expect(gazetteer.locate(name, []), name).toBe(null);
    expect(gazetteer.locate(`${name} stad`, [name]), name).toBe(null);
  }
});

test('no such word is a command, and none is an argument that fits where it should not', () => {
  for (const name of names) {
    expect(findCommand(commands, name)).toBeUndefined();
    for (const command of commands) {
      const words = parseCommand(`/${command.name} ${name} ${name}`).words;
      expect(['bound', 'missing', 'too-many']).toContain(
        bindWords(words, command.arguments, shippedTopics, shippedFilters).kind,
      );
      const bound = bindValues(Object.fromEntries([[name, name]]), command.arguments);
      expect(bound.kind === 'bound' ? bound.values : {}).toEqual({});
    }
  }
});

test('no such word is a setting, a topic, or an environment variable that is set', () => {
  for (const name of names) {
    const file = (source: string) => `sources:\n  - id: a\n    url: https://wire.example/a\n${source}`;
    for (const text of [
      `${name}: x\n${file('')}`,
      file(`    ${name}: x\n`),
      file(`    topic: ${name}\n`),
      file(`    format: ${name}\n`),
      file(`    auth: { bearer: ${name} }\n`),
      file(`    headers: { X-Key: ${name} }\n`),
      file(`channels:\n  - { platform: ${name}, channel: x, follows: [] }\n`),
    ]) {
      expect(() => newsroomOf(text), text).toThrow(ConfigError);
    }
    expect(settingsOf(Object.fromEntries([[name, name]]))).toEqual(settingsOf({}));
  }
});
