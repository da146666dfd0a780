import { openSlackHarness } from '../support/slack-harness.ts';
import { describePlatform } from './platform-contract.ts';

describePlatform('Slack', openSlackHarness);
