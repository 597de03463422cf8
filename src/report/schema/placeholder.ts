/** `{figure-id}` in a text of the report. */
export const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;
