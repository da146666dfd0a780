import { parseArgs } from 'node:util';
import { runCrash } from '../test/support/crash/run-crash.ts';

const help = `npm run crash -- [--rounds 500] [--platform web|slack|discord] [--seed N] [--freeze 60]

Kills Telex at random moments, restarts it, and says what was lost and what was doubled. Both must be 0.
--freeze: in some rounds it is stopped (SIGSTOP) for so many seconds and goes on.
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '500' },
    platform: { type: 'string', default: 'web' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    freeze: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});
const platform = (['web', 'slack', 'discord'] as const).find((each) => each === values.platform);
const rounds = Number(values.rounds);
const seed = Number(values.seed);
if (values.help || platform === undefined || !Number.isInteger(rounds) || !Number.isInteger(seed)) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
console.log(`${rounds} kills on ${platform}, seed ${seed}`);
const { kills, killsInsideACall, freezes, filed, lost, doubled, stillReadable } = await runCrash({
  platform,
  rounds,
  seed,
  freezeMs: Number(values.freeze) * 1_000,
  onRound: (round) => {
    if (round % 10 === 0) console.log(`${round} of ${rounds}`);
  },
});
console.log(
  `kills ${kills}, of which inside a call ${killsInsideACall}; freezes ${freezes}; items filed ${filed}`,
);
console.log(
  `lost ${lost.length}   doubled ${doubled.length}   killed stories still readable ${stillReadable.length}`,
);
for (const said of [...lost, ...doubled, ...stillReadable]) console.log(`  ${said}`);
if (lost.length + doubled.length + stillReadable.length > 0) {
  console.log(`failed with seed ${seed}: run it again with --seed ${seed}`);
  process.exit(1);
}
