import { openBoardHarness } from '../support/board/board-harness.ts';
import { describePlatform } from './platform-contract.ts';

describePlatform('the web board', openBoardHarness);
