import { openSlackDay, openSlackHarness } from '../support/slack-harness.ts';
import { describeNewsroomDay } from './newsroom-day.ts';
import { describePlatform } from './platform-contract.ts';

describePlatform('Slack', openSlackHarness);
describeNewsroomDay('Slack', openSlackDay);
