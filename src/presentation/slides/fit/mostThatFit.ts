/** The largest count from 1 to `most` that fits, where fewer always fit if more do; 1 if none does. */
export function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let [known, beyond] = [1, most + 1];
  while (beyond - known > 1) {
    const middle = Math.floor((known + beyond) / 2);
    if (fits(middle)) known = middle;
    else beyond = middle;
  }
  return known;
}
