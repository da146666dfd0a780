/** What was there before and changed since is walked to by when it did. */
export const storyUpdated = ['CREATE INDEX story_updated ON story (updated_at) WHERE updated_at IS NOT NULL'];
