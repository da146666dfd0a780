import { expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { describeCommands } from '../../../src/chat/router/command-list.ts';

test('the page about the commands says what the commands say of themselves', async () => {
  await expect(describeCommands(commands)).toMatchFileSnapshot('../../../docs/commands.md');
});
