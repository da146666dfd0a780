import { openBoardDay, openBoardHarness } from '../support/board/board-harness.ts';
import { describeHandling } from './handling-contract.ts';
import { describeHours } from './hours-contract.ts';
import { describeNewsroomDay } from './newsroom-day.ts';
import { describePlatform } from './platform-contract.ts';

describePlatform('the web board', openBoardHarness);
describeNewsroomDay('the web board', openBoardDay);
describeHandling('the web board', openBoardHarness);
describeHours('the web board', openBoardHarness);
