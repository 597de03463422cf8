/** `{figure-id}` in a text of the report, or `{figure-id:plain}`: without its status, which the text says in its own words. */
export const PLACEHOLDER = /\{([a-z0-9-]+)(?::(plain))?\}/g;
