/** Where a presentation was left. */
interface Place {
  readonly slide: number;
  readonly step: number;
}

const KEY = 'as-stated:place';
let known: Place | null = null;

/** Keeps where the presentation is left, for this tab. */
export function keepLastPlace(place: Place): void {
  known = place;
  try {
    window.sessionStorage.setItem(KEY, `${place.slide} ${place.step}`);
  } catch {
    // Storage is blocked: it is known as long as the page.
  }
}

/** Where the presentation was left in this tab, or its beginning. */
export function lastPlace(): Place {
  known ??= stored();
  return known ?? { slide: 1, step: 0 };
}

function stored(): Place | null {
  try {
    const match = /^([1-9]\d{0,4}) (\d{1,3})$/.exec(window.sessionStorage.getItem(KEY) ?? '');
    return match && { slide: Number(match[1]), step: Number(match[2]) };
  } catch {
    return null;
  }
}
