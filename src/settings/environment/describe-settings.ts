import { defaultOf, type SettingGroup } from './setting-group.ts';

const opening =
  '# Copy to .env; `npm start` and `npx telex` read it. Everything may stay empty: then Telex shows its sample newsroom.';

/** `.env.example`: every variable with its help above it and its default behind it. */
export function exampleEnvironment(groups: readonly SettingGroup<unknown>[]): string {
  const parts = groups.map(({ title, table }) => {
    const lines = Object.entries(table).map(
      ([key, { type, help }]) => `# ${help}\n${key}=${defaultOf(type) ?? ''}`,
    );
    return [`# ---- ${title}`, ...lines].join('\n');
  });
  return `${[opening, ...parts].join('\n\n')}\n`;
}

/** README's table of the variables, in Markdown. */
export function settingsMarkdown(groups: readonly SettingGroup<unknown>[]): string {
  const rows = groups
    .flatMap(({ table }) => Object.entries(table))
    .map(([key, { type, help, unset = '' }]) => {
      const written = defaultOf(type);
      return `| \`${key}\` | ${help.replace(/\.$/, '')} | ${written === null ? unset : `\`${written}\``} |`;
    });
  return ['| setting | meaning | default |', '|---|---|---|', ...rows].join('\n');
}
