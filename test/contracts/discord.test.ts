import { openDiscordHarness } from '../support/discord-harness.ts';
import { describePlatform } from './platform-contract.ts';

describePlatform('Discord', openDiscordHarness);
