/** One of the computer's screens, as the Window Management API tells of it (W3C draft; Chromium alone has it), in px of all of them. */
interface ScreenOf extends Screen {
  readonly availLeft: number;
  readonly availTop: number;
}

declare global {
  interface Window {
    getScreenDetails?: () => Promise<{
      readonly screens: readonly ScreenOf[];
      readonly currentScreen: ScreenOf;
    }>;
  }
  interface Screen {
    readonly isExtended?: boolean;
  }
  interface FullscreenOptions {
    screen?: Screen;
  }
}

/** Whether there may be a second screen to put the hall on: asked at once, as the answer of `toSecondScreen` needs a moment. */
export const mayHaveSecondScreen = (): boolean =>
  window.screen.isExtended === true && window.getScreenDetails !== undefined;

/**
 * Puts what the hall sees on the second screen, in full, and gives the corner of the speaker's own screen, where the presenter's window
 * belongs. `null`: there is no second screen, or it is not given to us; then nothing has happened. It has to begin in a key press.
 */
export async function toSecondScreen(hall: Element): Promise<{ left: number; top: number } | null> {
  try {
    const details = await window.getScreenDetails?.();
    const other = details?.screens.find((screen) => screen !== details.currentScreen);
    if (!details || !other) return null;
    const { availLeft, availTop } = details.currentScreen;
    await hall.requestFullscreen({ screen: other });
    return { left: availLeft, top: availTop };
  } catch {
    // Not permitted: the hall stays where it is, and the speaker moves it by hand.
    return null;
  }
}
