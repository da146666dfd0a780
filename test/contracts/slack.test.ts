import { openSlackDay, openSlackHarness } from '../support/slack/harness.ts';
import { describeHandling } from './handling-contract.ts';
import { describeHours } from './hours-contract.ts';
import { describeNewsroomDay } from './newsroom-day.ts';
import { describePlatform } from './platform-contract.ts';

// One case of the contract waits for an answer that never comes.
describePlatform('Slack', () => openSlackHarness({ requestTimeoutMs: 2000 }));
describeNewsroomDay('Slack', openSlackDay);
describeHandling('Slack', openSlackHarness);
describeHours('Slack', openSlackHarness);
