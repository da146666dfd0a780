import { openWebhookHarness } from '../support/webhook/harness.ts';
import { describeHandling } from './handling-contract.ts';
import { describeHours } from './hours-contract.ts';
import { describeNewsroomDay } from './newsroom-day.ts';
import { describePlatform } from './platform-contract.ts';

describePlatform('outgoing webhooks', openWebhookHarness);
describeNewsroomDay('outgoing webhooks', openWebhookHarness);
describeHandling('outgoing webhooks', openWebhookHarness);
describeHours('outgoing webhooks', openWebhookHarness);
