import { openDiscordDay, openDiscordHarness } from '../support/discord/harness.ts';
import { describeNewsroomDay } from './newsroom-day.ts';
import { describePlatform } from './platform-contract.ts';

describePlatform('Discord', openDiscordHarness);
describeNewsroomDay('Discord', openDiscordDay);
