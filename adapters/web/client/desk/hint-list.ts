import { byId, element, pushButton } from '../elements.ts';

type CommandInfo = {
  readonly name: string;
  readonly help: string;
  readonly arguments: readonly { readonly required: boolean }[];
};

/** What a newcomer can do, each a button, in the sheet of keys: one that needs nothing more is run, another begun in the box. */
export async function listCommands(of: {
  run(command: string): void;
  begin(text: string): void;
}): Promise<void> {
  const answered = await fetch('/api/commands').catch(() => null);
  if (answered === null || !answered.ok) return;
  const { commands } = (await answered.json()) as { commands: readonly CommandInfo[] };
  byId('hint-list').replaceChildren(
    ...commands.map(({ name, help, arguments: taken }) => {
      const isWhole = !taken.some(({ required }) => required);
      const press = () => {
        byId('keys').hidePopover();
        if (isWhole) of.run(`/${name}`);
        else of.begin(`/${name} `);
      };
      return element('li', '', pushButton(`/${name}`, 'command', press), element('span', '', help));
    }),
  );
}
