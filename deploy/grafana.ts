/** A picture of the dashboard: what is drawn, and as what. `{{label}}` in a legend is the label's value. */
type Panel = {
  readonly title: string;
  readonly about: string;
  readonly unit: 'short' | 's' | 'bytes' | 'ops';
  readonly kind: 'timeseries' | 'stat';
  readonly queries: readonly { readonly expr: string; readonly legend: string }[];
  /** It is red from here on; below it, where `isBadBelow`. */
  readonly badFrom?: number;
  readonly isBadBelow?: true;
};

const one = (expr: string, legend = '') => [{ expr, legend }];
/** How late half of them, and 95 of 100, were in the last quarter of an hour. */
const quantiles = (metric: string, by = '') => {
  const label = by === '' ? '' : `{{${by}}} `;
  const grouped = by === '' ? 'le' : `le, ${by}`;
  return [0.5, 0.95].map((share) => ({
    expr: `histogram_quantile(${share}, sum by (${grouped}) (rate(${metric}_bucket[15m])))`,
    legend: `${label}${share * 100} %`,
  }));
};

const rows: readonly { readonly title: string; readonly panels: readonly Panel[] }[] = [
  {
    title: 'Does it go on?',
    panels: [
      {
        ...{ title: 'Telexes', about: 'Those that answer.', unit: 'short', kind: 'stat' },
        ...{ queries: one('sum(up{job="telex"})'), badFrom: 1, isBadBelow: true },
      },
      {
        ...{ title: 'Database', about: '1: it takes what is to be kept.', unit: 'short', kind: 'stat' },
        ...{ queries: one('min(telex_store_writable)'), badFrom: 1, isBadBelow: true },
      },
      {
        ...{ title: 'Parked channels', about: 'Somebody has to mend them.', unit: 'short', kind: 'stat' },
        ...{ queries: one('max(telex_parked_channels)'), badFrom: 1 },
      },
      {
        ...{
          title: 'Channels not found',
          about: 'By their names in the newsroom file.',
          unit: 'short',
          kind: 'stat',
        },
        ...{ queries: one('max(telex_unfound_channels)'), badFrom: 1 },
      },
      {
        title: 'To say by hand',
        about: 'Kills, holds, corrections and flashes that did not arrive.',
        ...{ unit: 'short', kind: 'stat', queries: one('max(telex_undelivered)'), badFrom: 1 },
      },
      {
        title: 'Damaged rows',
        about: 'Of the database, by table; they are passed over.',
        ...{
          unit: 'short',
          kind: 'stat',
          queries: one('sum(max by (table) (telex_damaged_rows))'),
          badFrom: 1,
        },
      },
      {
        title: 'Since the nightly clearing',
        about: 'Since it came to its end last, and since when parts of it fail.',
        ...{ unit: 's', kind: 'timeseries' },
        queries: [
          ...one('time() - max(telex_clearing_success_timestamp_seconds > 0)', 'done'),
          ...one('time() - max(telex_clearing_failing_since_timestamp_seconds > 0)', 'fails'),
        ],
      },
      {
        ...{ title: 'Platforms', about: '1: it is heard, or posted to.', unit: 'short', kind: 'timeseries' },
        queries: one('max by (platform, what) (telex_platform_up)', '{{platform}} {{what}}'),
      },
      {
        title: 'Leases',
        about: 'Of several Telexes, how many do what one does for all: 1.',
        ...{ unit: 'short', kind: 'timeseries' },
        queries: one('sum by (lease) (telex_lease_held)', '{{lease}}'),
      },
    ],
  },
  {
    title: 'Posts',
    panels: [
      {
        title: 'Oldest that waits',
        about: 'More than two minutes: something does not come through, or the queue is long.',
        ...{ unit: 's', kind: 'timeseries', badFrom: 120 },
        queries: one('max by (platform) (telex_oldest_open_seconds)', '{{platform}}'),
      },
      {
        ...{ title: 'Queue', about: 'What waits or is under way.', unit: 'short', kind: 'timeseries' },
        queries: [
          { expr: 'max(telex_queue_depth)', legend: 'queue' },
          { expr: 'max by (state) (telex_operations{state!="sent"})', legend: '{{state}}' },
        ],
      },
      {
        title: 'From when it could be posted to when it was',
        about: 'Half of them, and 95 of 100.',
        ...{ unit: 's', kind: 'timeseries' },
        queries: quantiles('telex_available_to_posted_seconds', 'platform'),
      },
      {
        ...{ title: 'The same by channel', about: 'The slowest ten.', unit: 's', kind: 'timeseries' },
        queries: one(
          'topk(10, histogram_quantile(0.95, sum by (le, platform, channel) (rate(telex_channel_available_to_posted_seconds_bucket[15m]))))',
          '{{platform}} {{channel}}',
        ),
      },
      {
        title: 'What became of acts',
        about: 'A second, by how each try ended.',
        ...{ unit: 'ops', kind: 'timeseries' },
        queries: one(
          'sum by (platform, settlement) (rate(telex_operations_settled_total[5m]))',
          '{{platform}} {{settlement}}',
        ),
      },
      {
        title: 'Refused requests',
        about: 'Of the last ten minutes: with ten thousand Discord shuts out an address.',
        ...{ unit: 'short', kind: 'timeseries', badFrom: 1_000 },
        queries: one('max by (platform) (telex_refused_requests)', '{{platform}}'),
      },
    ],
  },
  {
    title: 'Sources',
    panels: [
      {
        title: 'Sources that cannot be read',
        about: 'Their last poll failed.',
        ...{ unit: 'short', kind: 'timeseries', badFrom: 1 },
        queries: one('max by (source) (telex_source_up) == 0', '{{source}}'),
      },
      {
        title: 'Sources that are silent',
        about: 'For longer than they ever are at that hour of the week.',
        ...{ unit: 'short', kind: 'timeseries', badFrom: 1 },
        queries: one('max by (source) (telex_source_silent) > 0', '{{source}}'),
      },
      {
        title: 'Files that stand still',
        about: 'In the folder of a source: they cannot be read, or cannot be moved away.',
        ...{ unit: 'short', kind: 'timeseries', badFrom: 1 },
        queries: one('max by (source) (telex_source_stuck_files)', '{{source}}'),
      },
      {
        title: 'Late to be read',
        about: 'For how long the one that waits longest has been due.',
        ...{ unit: 's', kind: 'timeseries', badFrom: 300 },
        queries: one('max(telex_source_late_seconds)', 'longest'),
      },
      {
        ...{ title: 'Due', about: 'Sources that nobody reads yet.', unit: 'short', kind: 'timeseries' },
        queries: one('max(telex_sources_due)', 'due'),
      },
      {
        ...{ title: 'Items', about: 'A second, by what they were.', unit: 'ops', kind: 'timeseries' },
        queries: one('sum by (kind) (rate(telex_items_total[15m]))', '{{kind}}'),
      },
      {
        title: 'From when it was issued to when it was seen',
        about: 'The delay of the wire itself, and of how often it is read.',
        ...{ unit: 's', kind: 'timeseries', queries: quantiles('telex_issued_to_seen_seconds') },
      },
      {
        ...{ title: 'The same by source', about: 'The slowest ten.', unit: 's', kind: 'timeseries' },
        queries: one(
          'topk(10, histogram_quantile(0.95, sum by (le, source) (rate(telex_source_issued_to_seen_seconds_bucket[15m]))))',
          '{{source}}',
        ),
      },
      {
        ...{ title: 'Polls', about: 'A second, by how they ended.', unit: 'ops', kind: 'timeseries' },
        queries: one('sum by (outcome) (rate(telex_polls_total[5m]))', '{{outcome}}'),
      },
      {
        ...{ title: 'Sent by hubs', about: 'A second.', unit: 'ops', kind: 'timeseries' },
        queries: one('sum by (outcome) (rate(telex_pushes_total[5m]))', '{{outcome}}'),
      },
    ],
  },
  {
    title: 'The process',
    panels: [
      {
        title: 'Event loop',
        about: 'The longest that anything waited for its turn.',
        ...{ unit: 's', kind: 'timeseries', badFrom: 0.25 },
        queries: one('telex_event_loop_lag_seconds', '{{instance}}'),
      },
      {
        ...{ title: 'How long a poll took', about: '', unit: 's', kind: 'timeseries' },
        queries: quantiles('telex_poll_seconds'),
      },
      {
        ...{ title: 'Read', about: 'Bytes a second.', unit: 'bytes', kind: 'timeseries' },
        queries: one('sum(rate(telex_poll_bytes_total[5m]))', 'bytes'),
      },
      {
        ...{ title: 'What went wrong', about: 'A second, by kind.', unit: 'ops', kind: 'timeseries' },
        queries: one('sum by (kind) (rate(telex_errors_total[5m]))', '{{kind}}'),
      },
      {
        ...{ title: 'Lines of the log that were lost', about: '', unit: 'short', kind: 'timeseries' },
        queries: one('telex_log_lines_lost', '{{instance}}'),
      },
    ],
  },
];

const columns = 24;
const datasource = { type: 'prometheus', uid: '$datasource' };

/** The dashboard as Grafana 10 and later import it: https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/ */
export function grafanaDashboard(): object {
  const panels: object[] = [];
  let id = 0;
  let y = 0;
  for (const row of rows) {
    id++;
    panels.push({
      id,
      type: 'row',
      title: row.title,
      collapsed: false,
      gridPos: { x: 0, y, w: columns, h: 1 },
      panels: [],
    });
    y++;
    let x = 0;
    let height = 0;
    for (const panel of row.panels) {
      const [w, h] = panel.kind === 'stat' ? [6, 4] : [8, 8];
      if (x + w > columns || (height !== 0 && h !== height)) {
        y += height;
        x = 0;
      }
      height = h;
      id++;
      panels.push(drawPanel(panel, id, { x, y, w, h }));
      x += w;
    }
    y += height;
  }
  return {
    ...{ title: 'Telex', uid: 'telex', tags: ['telex'], editable: true, schemaVersion: 39, version: 1 },
    ...{ refresh: '30s', time: { from: 'now-6h', to: 'now' }, timezone: 'browser' },
    templating: {
      list: [
        { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', current: {} },
      ],
    },
    annotations: { list: [] },
    panels,
  };
}

function drawPanel(panel: Panel, id: number, gridPos: object): object {
  const { kind, title, about, unit, queries } = panel;
  return {
    ...{ id, type: kind, title, description: about, gridPos, datasource },
    targets: queries.map(({ expr, legend }, at) => ({
      ...{ refId: String.fromCharCode(65 + at), datasource, expr },
      legendFormat: legend === '' ? '__auto' : legend,
    })),
    fieldConfig: {
      defaults: {
        unit,
        ...(unit === 's' || unit === 'short' ? { min: 0 } : {}),
        thresholds: { mode: 'absolute', steps: stepsOf(panel) },
        ...(kind === 'stat' && { color: { mode: 'thresholds' } }),
        ...(kind === 'timeseries' &&
          panel.badFrom !== undefined && { custom: { thresholdsStyle: { mode: 'dashed' } } }),
      },
      overrides: [],
    },
    ...(kind === 'stat' && {
      options: { reduceOptions: { calcs: ['lastNotNull'] }, colorMode: 'background', graphMode: 'none' },
    }),
  };
}

function stepsOf({ badFrom, isBadBelow }: Panel): readonly object[] {
  if (badFrom === undefined) return [{ color: 'green', value: null }];
  const [below, above] = isBadBelow === true ? ['red', 'green'] : ['green', 'red'];
  return [
    { color: below, value: null },
    { color: above, value: badFrom },
  ];
}
