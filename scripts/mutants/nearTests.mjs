/** The rooms whose words are tried with those of the languages. */
const saidIn = ['quantity', 'period'];

/**
 * The tests that stand near a folder of src: its own, and those that lie flat in the folders around it, as they take its parts together.
 * What notices from afar notices late.
 *
 * @param {string} folder
 */
export function nearTests(folder) {
  const steps = folder.split('/');
  const around = steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('/'));
  return [
    `src/${folder}/**/*.test.{ts,tsx}`,
    ...around.map((path) => `src/${path}/*.test.{ts,tsx}`),
    ...(saidIn.some((room) => steps[0] === room) ? ['src/i18n/**/*.test.{ts,tsx}'] : []),
  ];
}
