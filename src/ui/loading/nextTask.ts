/** Goes on in a task of its own: a press or a paint that waits comes first. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
