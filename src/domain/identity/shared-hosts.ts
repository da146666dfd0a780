/** Services at which anybody publishes: a guid made there is no one agency's. Subdomains count as well. */
const services = [
  'blogger.com blogspot.com feedburner.com feedblitz.com feedpress.me feeds.google.com google.com',
  'wordpress.com wordpress.org medium.com substack.com tumblr.com livejournal.com typepad.com ghost.io beehiiv.com',
  'github.io github.com gitlab.io gitlab.com pages.dev netlify.app vercel.app herokuapp.com fly.dev web.app',
  'wixsite.com squarespace.com weebly.com jimdo.com jimdosite.com webflow.io strikingly.com',
  'youtube.com facebook.com twitter.com x.com bsky.app reddit.com linkedin.com instagram.com t.me telegram.org',
  'soundcloud.com libsyn.com podbean.com spreaker.com buzzsprout.com anchor.fm megaphone.fm spotify.com',
  'rss.app rsshub.app fetchrss.com politepol.com inoreader.com feedly.com yahoo.com dropbox.com amazonaws.com',
  'azurewebsites.net windows.net cloudfront.net appspot.com firebaseapp.com workers.dev',
]
  .join(' ')
  .split(' ');

/** `co.uk`, `com.au`: domains under which others are given out. */
const givenOut = /^(?:ac|co|com|edu|gov|gob|go|gouv|govt|ltd|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/** Whether a host is many publishers': a service where anybody publishes, or a domain under which names are given out. */
export function isShared(host: string): boolean {
  if (!host.includes('.') || givenOut.test(host)) return true;
  return services.some((service) => host === service || host.endsWith(`.${service}`));
}
