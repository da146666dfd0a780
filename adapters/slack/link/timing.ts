import { stopBounds } from '../../../src/chat/ports/stop-bounds.ts';

/** Waits of the connection, in milliseconds. Tests shorten them; nobody else needs to. */
export type SlackTiming = {
  /** A Web API call without an answer is given up, its outcome unknown. */
  readonly requestTimeoutMs: number;
  /** `start` stops waiting and leaves connecting to the background. */
  readonly startDeadlineMs: number;
  /** From opening a socket to Slack's hello. */
  readonly helloDeadlineMs: number;
  /** Between two failed attempts to connect: at first, and at most. */
  readonly retryFirstMs: number;
  readonly retryMostMs: number;
  /** Between two questions to the Web API whether it takes the token, and at most between two tries of what a person mends. */
  readonly askAgainMs: number;
  /** Without a pong for this long the socket is dead. */
  readonly pingTimeoutMs: number;
  /** Options while typing come within this, or not at all: Slack waits three seconds. */
  readonly suggestMs: number;
  /** How long `stop` waits for answers to people that are under way. */
  readonly drainMs: number;
  /** How long Slack may take to answer our close frame; bolt would wait half a minute. */
  readonly goodbyeMs: number;
};

/** As Telex runs; Slack itself waits three seconds for an answer. */
export const slackTiming: SlackTiming = {
  // A slow answer is no lost one: what is given up may be carried out afterwards.
  requestTimeoutMs: 30_000,
  startDeadlineMs: 15_000,
  helloDeadlineMs: 15_000,
  retryFirstMs: 1000,
  retryMostMs: 30_000,
  askAgainMs: 60_000,
  // A short one would take Telex's own busy seconds for Slack's silence.
  pingTimeoutMs: 10_000,
  suggestMs: 2500,
  drainMs: stopBounds.drainMs,
  goodbyeMs: stopBounds.goodbyeMs,
};
