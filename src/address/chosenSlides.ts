/** Which slides the address chooses for the talk, as it stands there now; `null`: all of them. */
export const chosenSlides = (): string | null => new URLSearchParams(window.location.search).get('slides');
