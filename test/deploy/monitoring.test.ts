import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { grafanaDashboard } from '../../deploy/grafana.ts';
import { createMetrics } from '../../src/observability/metrics.ts';

const root = new URL('../../', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

type Rule = {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string; readonly runbook: string };
};
const { groups } = parse(read('deploy/prometheus/alerts.yml')) as {
  groups: readonly { readonly rules: readonly Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const queries = [...JSON.stringify(grafanaDashboard()).matchAll(/"expr":("(?:[^"\\]|\\.)*")/g)].map(
  ([, expr = '""']) => String(JSON.parse(expr)),
);

/** Prometheus adds these itself: https://prometheus.io/docs/concepts/jobs_instances/ */
const ofPrometheus = ['job', 'instance'];

/** Each metric that Telex tells, and its labels. */
let known: ReadonlyMap<string, ReadonlySet<string>>;
/** Those of histograms by their own name. */
let names: ReadonlySet<string>;

beforeAll(async () => {
  const metrics = createMetrics(async () => ({
    ...{ lagSeconds: 0, isStoreWritable: true, leases: new Map([['alarms', true]]) },
    report: {
      operations: new Map(),
      platforms: [
        { platform: 'web', hearing: true, posting: true, oldestOpenSeconds: 0, refusedRequests: 0 },
      ],
      ...{ parkedChannels: 0, unfoundChannels: 0, undelivered: 0 },
      damagedRows: new Map([['story', [1]]]),
      clearing: { lastAt: null, failing: null },
      sources: [{ id: 'anp', isUp: true, isSilent: false, stuckFiles: 1 }],
      due: { sources: 0, longestSeconds: 0 },
    },
  }));
  const folded = { fresh: 1, updated: 1, withdrawn: 1, issuedToSeenMs: [1_000], unjoined: [] };
  metrics.polled({ source: 'anp', outcome: 'failed', bytes: 1, folded, errorKind: 'timeout' }, 1);
  metrics.pushed({ source: 'anp', outcome: 'kept' });
  const channel = { platform: 'web', externalId: 'buitenland' };
  metrics.settled({ channel, kind: 'post', settlement: 'sent', waitedMs: 1 });
  const text = await metrics.text();
  const labels = new Map<string, Set<string>>();
  for (const [, name = '', inBraces = ''] of text.matchAll(/^(telex_\w+)(?:\{(.*)\})? \S+$/gm)) {
    const said = labels.get(name) ?? new Set(ofPrometheus);
    for (const [, label = ''] of inBraces.matchAll(/(\w+)="/g)) said.add(label);
    labels.set(name, said);
  }
  known = labels;
  names = new Set([...text.matchAll(/^# TYPE (telex_\w+)/gm)].map(([, name = '']) => name));
});

/** What an expression asks for that Telex does not tell. */
function unknownIn(expr: string): readonly string[] {
  const asked = [...expr.matchAll(/\btelex_\w+/g)].map(([name]) => name);
  const labelsAsked = [
    ...[...expr.matchAll(/\{([^}]*)\}/g)].flatMap(([, inside = '']) =>
      [...inside.matchAll(/(\w+)\s*[=!]/g)].map(([, label = '']) => label),
    ),
    ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, inside = '']) => inside.split(/,\s*/)),
  ];
  const told = new Set([...ofPrometheus, ...asked.flatMap((name) => [...(known.get(name) ?? [])])]);
  return [...asked.filter((name) => !known.has(name)), ...labelsAsked.filter((label) => !told.has(label))];
}

describe('the alerts for Prometheus', () => {
  it('are what an operator has to know of: what stands still, waits, is away or is full', () => {
    expect(rules.map(({ alert, labels }) => `${alert} ${labels.severity}`)).toEqual([
      'TelexDown critical',
      'TelexStoreNotWritable critical',
      'TelexPlatformNotPosting critical',
      'TelexPlatformNotHearing warning',
      'TelexPostsWait warning',
      'TelexChannelParked warning',
      'TelexChannelUnfound warning',
      'TelexUndelivered critical',
      'TelexDamagedRows warning',
      'TelexClearingFails warning',
      'TelexSourceDown warning',
      'TelexSourceSilent warning',
      'TelexSourceFilesStand warning',
      'TelexSourcesLate warning',
      'TelexHeldUp warning',
      'TelexLogLost warning',
      'TelexLeaseHeldByNobody critical',
    ]);
  });

  it.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s asks for metrics and labels that there are',
    (_, rule) => {
      expect(rule.expr).toMatch(/telex_|up\{job="telex"\}/);
      expect(unknownIn(rule.expr)).toEqual([]);
      const text = Object.values(rule.annotations).join(' ');
      for (const [, label = ''] of text.matchAll(/\$labels\.(\w+)/g)) {
        const isKept = /\b(?:max|min|sum)\b/.test(rule.expr)
          ? new RegExp(`by \\([^)]*\\b${label}\\b`).test(rule.expr)
          : ofPrometheus.includes(label);
        expect(isKept, `${label} is left in what ${rule.expr} gives`).toBe(true);
      }
    },
  );

  it.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s says a sentence, and where to read on',
    (_, rule) => {
      const { summary, description, runbook } = rule.annotations;
      for (const sentence of [summary, description]) expect(sentence).toMatch(/^\S.{10,}\.$/);
      expect(rule.for ?? '0m').toMatch(/^\d+m$/);
      const [page = '', anchor = ''] = runbook.split('#');
      expect(read(page).toLowerCase()).toContain(`\n### ${anchor}\n`);
      expect(read(page)).toMatch(new RegExp(`^\\| \`${rule.alert}\` \\| .{20,} \\|$`, 'm'));
    },
  );

  it('are all that the page has something to do for', () => {
    const told = [...read('docs/operations.md').matchAll(/^\| `(Telex\w+)` \|/gm)].map(([, name]) => name);
    expect(told).toEqual(rules.map(({ alert }) => alert));
  });
});

describe('the dashboard for Grafana', () => {
  it('is the file that is imported', async () => {
    await expect(`${JSON.stringify(grafanaDashboard(), null, 2)}\n`).toMatchFileSnapshot(
      join(root, 'deploy/grafana/telex.json'),
    );
  });

  it('asks for metrics and labels that there are', () => {
    expect(queries.length).toBeGreaterThan(20);
    expect(queries.flatMap(unknownIn)).toEqual([]);
  });

  it('draws since when something is only where it ever was: 0 is never, and would be since 1970', () => {
    const ages = queries.filter((expr) => /time\(\) - .*_timestamp_seconds/.test(expr));
    expect(ages.length).toBeGreaterThan(0);
    expect(ages.filter((expr) => !/_timestamp_seconds(?:\{[^}]*\})? > 0\)/.test(expr))).toEqual([]);
  });

  it('names its lines by labels that are left in what is asked', () => {
    const { panels } = grafanaDashboard() as {
      panels: readonly { targets?: readonly { expr: string; legendFormat: string }[] }[];
    };
    for (const { expr, legendFormat } of panels.flatMap(({ targets = [] }) => targets)) {
      const left = /\b(?:max|min|sum)\b/.test(expr)
        ? (/by \(([^)]*)\)/.exec(expr)?.[1] ?? '').split(', ')
        : ofPrometheus;
      for (const [, label = ''] of legendFormat.matchAll(/\{\{(\w+)\}\}/g))
        expect(left, expr).toContain(label);
    }
  });

  it('shows every metric that Telex tells', () => {
    const shown = queries.join(' ');
    expect([...names].filter((name) => !new RegExp(`\\b${name}(?:_bucket)?\\b`).test(shown))).toEqual([]);
  });

  it('draws each panel beside the others, never over them', () => {
    const { panels } = grafanaDashboard() as {
      panels: readonly { id: number; gridPos: { x: number; y: number; w: number; h: number } }[];
    };
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBe(24);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });
});

it('every metric has a line on the page that says what to watch', () => {
  const page = read('docs/operations.md');
  expect([...names].filter((name) => !page.includes(`\`${name}`))).toEqual([]);
});
