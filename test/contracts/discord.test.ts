import { openDiscordDay, openDiscordHarness } from '../support/discord/harness.ts';
import { describeHandling } from './handling-contract.ts';
import { describeHours } from './hours-contract.ts';
import { describeNewsroomDay } from './newsroom-day.ts';
import { describePlatform } from './platform-contract.ts';

describePlatform('Discord', openDiscordHarness);
describeNewsroomDay('Discord', openDiscordDay);
describeHandling('Discord', openDiscordHarness);
describeHours('Discord', openDiscordHarness);
