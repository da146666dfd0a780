/** Read before anything else (`--import`): the machine's clock is wrong by so many milliseconds. */
const skewMs = Number(process.env.CRASH_SKEW_MS ?? 0);
const rightNow = Date.now;
Date.now = () => rightNow() + skewMs;
