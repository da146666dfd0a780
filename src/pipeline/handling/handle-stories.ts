import type {
  BelongVerdict,
  Done,
  FollowVerdict,
  Pressed,
  ReleaseVerdict,
  SeenVerdict,
  StoryHandling,
} from '../../chat/ports/story-handling.ts';
import { versionsToLookAt } from '../../domain/change/telling.ts';
import type { DoubtAnswer } from '../../domain/handling/handling.ts';
import {
  type DoubtVerdict,
  isAsked,
  isDoubtful,
  judgeAnswer,
  stateAfter,
} from '../../domain/handling/judge-answer.ts';
import { type HandlingVerdict, judgeStep } from '../../domain/handling/judge-step.ts';
import { type NameBy, nameOf } from '../../domain/post/name-story.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import type { AfterAnswer, ShownVersion } from '../../store/handling-store.ts';
import type { Store, StorePorts } from '../../store/open-store.ts';
import type { StoredVersion } from '../../store/version-store.ts';
import { enqueueFreed, enqueueReleased, enqueueUpdate } from '../enqueue.ts';
import { joinByHand, partByHand } from '../events/belong.ts';
import { keepHands, letGoBeside } from '../events/keep-hands.ts';
import { turnLeads } from '../events/turn-leads.ts';
import { followStory } from './follow-story.ts';
import { hadOnCard } from './had-on-card.ts';

/** How often it is judged anew because somebody else was just before. Each time somebody's press was written. */
const mostTries = 5;

/** What acts of people need: the store, and who carries out what is promised, which is told at once. */
export type HandlingDeps = {
  readonly store: Pick<Store, 'transaction' | 'handlings' | 'storySubscriptions'>;
  readonly wake: () => void;
  /** What a story that people withdraw is named by from then on: its headline, if absent. */
  readonly nameKillsBy?: NameBy;
};

/** What people do with stories, over one store. */
export function createStoryHandling({ store, wake, nameKillsBy }: HandlingDeps): StoryHandling {
  return {
    step: (number, step, by, where) =>
      inTurn<HandlingVerdict>(number, async (pressed, ports) => {
        const story = await hadOnCard(pressed, { step, by, channelId: where.channelId }, ports);
        const verdict = judgeStep(story, step, by, where.at);
        if (verdict.kind !== 'changes') {
          // She has the event by another of its takes, and this is the number that stands on its card.
          const letsGo = step === 'release' && story.state === 'live';
          const to = story.handling;
          const along = letsGo ? await letGoBeside(story, { step, by, to }, shownFirst(where), ports) : [];
          return { story, verdict, along };
        }
        const { to } = verdict;
        const { number: had, handlingTurn, revision } = story;
        if (!(await ports.handlings.hand(had, handlingTurn, to))) return 'again';
        const turn = handlingTurn + 1;
        await ports.ledger.enqueueHandled({
          number: had,
          revision,
          turn,
          inLists: true,
          ...shownFirst(where),
        });
        await turnLeads(had, shownFirst(where), ports);
        const along = await letGoBeside(story, { step, by, to }, shownFirst(where), ports);
        return { story: { ...story, handling: to, handlingTurn: turn }, verdict, along };
      }),

    see: (number, by, where) =>
      inTurn<SeenVerdict>(number, async (story, ports) => {
        if (story.state === 'live') return { story, verdict: { kind: 'live' } };
        const { revision } = story;
        const isNew = await ports.handlings.see(number, revision, { by, at: where.at });
        if (!isNew) return { story, verdict: { kind: 'already' } };
        const count = (await ports.handlings.seenBy(number, 0)).length;
        await ports.ledger.enqueueSeen({ number, revision, count, ...shownFirst(where) });
        return { story, verdict: { kind: 'seen' } };
      }),

    answer: (number, step, by, where) =>
      inTurn<DoubtVerdict>(number, async (story, ports) => {
        const verdict = judgeAnswer(story, step, by, where.at);
        if (verdict.kind !== 'changes') return { story, verdict };
        const answered = await keepAnswer(story, verdict.to, nameKillsBy, ports);
        return answered === null ? 'again' : { story: answered, verdict };
      }),

    release: (number, where) =>
      inTurn<ReleaseVerdict>(
        number,
        async (story, ports) => {
          const { embargoedUntil, embargoWords } = story.item;
          const isHeld = story.state === 'held' && !isAsked(story);
          // What its agency says it ends by is not ours to shorten.
          if (isHeld && embargoedUntil !== null && embargoedUntil > where.at)
            return { story, verdict: { kind: 'ends-itself', at: embargoedUntil } };
          if (!isHeld || embargoWords === undefined) return { story, verdict: { kind: 'not-held' } };
          if ((await ports.handlings.release(number, story.revision, where.at)) === null) return 'again';
          const released = await ports.archive.byNumber(number);
          if (released !== null) await enqueueReleased(released, where.at, where.at, ports);
          return { story: released ?? story, verdict: { kind: 'released' } };
        },
        'even-secret',
      ),

    belong: (number, other, by, where) =>
      inTurn<BelongVerdict>(number, async (story, ports) => {
        const said = { by, at: where.at, channelId: where.channelId };
        if (other === null) return { story, verdict: await partByHand(story, said, ports) };
        const beside = await ports.archive.byNumber(other);
        if (beside === null) return { story, verdict: { kind: 'unknown', other } };
        const notLive = [story, beside].find(({ state }) => state !== 'live');
        if (notLive !== undefined) return { story, verdict: { kind: 'not-live', number: notLive.number } };
        return { story, verdict: await joinByHand(story, beside, said, ports) };
      }),

    follow: (number, inThread, { channelId, at }) =>
      inTurn<FollowVerdict>(number, async (story, ports) => {
        const verdict = await followStory(story, { channelId, number, inThread }, at, ports);
        return { story, verdict };
      }),

    unfollow: (number, channelId) => store.storySubscriptions.unfollow(channelId, number),

    handledBy: (person, since) => store.handlings.handledBy(person, since),
    handled: (since, limit) => store.handlings.handled(since, limit),
  };

  /** Reads the story and acts on it in one transaction; what somebody else changed in between is read anew. */
  async function inTurn<Verdict>(
    number: number,
    act: (story: Story, ports: StorePorts) => Promise<Done<Verdict> | 'again'>,
    of: 'known' | 'even-secret' = 'known',
  ): Promise<Done<Verdict>> {
    for (let tries = 1; ; tries++) {
      const done = await store.transaction(async (ports) => {
        const story = await ports.archive.evenHeld(number);
        const isHidden = story !== null && of === 'known' && (await isSecret(story, ports));
        return story === null || isHidden ? null : act(story, ports);
      });
      if (done !== 'again') {
        if (done !== null) wake();
        return done;
      }
      if (tries === mostTries) throw new Error(`story ${number} changes each time that it is read`);
    }
  }
}

/** Held back before anybody could read it: under embargo, say. */
async function isSecret({ number, state }: Story, { ledger }: StorePorts): Promise<boolean> {
  return (
    state === 'held' && (await ledger.cardsOf(number)).every(({ firstRevision }) => firstRevision === null)
  );
}

function shownFirst({ channelId, at }: Pressed) {
  return { pressedIn: channelId, at };
}

/** Withdrawn it is a kill as any other, said everywhere; else what held before the doubt holds again: on its cards, on hold or killed. */
async function keepAnswer(
  story: Story,
  answer: DoubtAnswer,
  nameKillsBy: NameBy | undefined,
  ports: StorePorts,
): Promise<Story | null> {
  const { number, revision, item } = story;
  const next = await ports.handlings.answer(
    number,
    revision,
    answer,
    await afterAnswer(story, answer, nameKillsBy, ports),
  );
  if (next === null) return null;
  const answered = await ports.archive.evenHeld(number);
  const about = answer.withdrawn ? 'withdrawn' : null;
  const now = answer.at;
  const isBack = answered?.state === 'live';
  if (story.state === 'live' || isBack) await keepHands(number, now, ports);
  await enqueueUpdate({ number, revision: next, about, urgent: isUrgent(item), isBack, now }, ports);
  // Where its card was taken away, or had not come yet.
  if (isBack) await enqueueFreed(answered, { isNew: story.named === null, now }, ports);
  return answered;
}

/** What the answer makes of the story, which shows the version from before the doubt again where it was not withdrawn. */
async function afterAnswer(
  story: Story,
  answer: DoubtAnswer,
  nameKillsBy: NameBy | undefined,
  ports: StorePorts,
): Promise<AfterAnswer> {
  const before = answer.withdrawn || !isDoubtful(story.item) ? null : await versionBefore(story, ports);
  const { pubStatus, embargoedUntil } = before?.item ?? story.item;
  const state = stateAfter(answer, { pubStatus, embargoedUntil });
  const killedAt = answer.withdrawn ? answer.at : (before?.at ?? story.withdrawnAt);
  const named = story.state === 'live' ? nameOf(story.item, nameKillsBy) : story.named;
  return {
    state,
    withdrawnAt: state === 'withdrawn' ? killedAt : null,
    embargoedUntil: state === 'held' && pubStatus === 'usable' ? embargoedUntil : null,
    shown: before === null ? null : shownAgain(before, story),
    named: state === 'live' ? null : named,
  };
}

/** The last version in which nothing was doubtful, whatever it said; null where there never was one. */
async function versionBefore(
  { number }: Pick<Story, 'number'>,
  { versions }: StorePorts,
): Promise<StoredVersion | null> {
  const recent = await versions.recent(number, versionsToLookAt);
  return recent.find(({ item }) => !isDoubtful(item)) ?? null;
}

/** Under the agency's own count of versions by now, so that an older copy does not come after it. */
function shownAgain(before: StoredVersion, { seenAt, item: { version, changedAt } }: Story): ShownVersion {
  const item = {
    ...before.item,
    version: version ?? before.item.version,
    changedAt: changedAt ?? before.item.changedAt,
  };
  return { item, updatedAt: before.at > seenAt ? before.at : null };
}
