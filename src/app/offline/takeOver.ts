/** Tells a version that waits to take the place of the one in use. */
export const TAKE_OVER = 'take-over';

/** Takes the waiting version over and shows the page anew by it: what is shown, and an open deck's place, stand in the address. */
export function takeOver({ waiting }: Pick<ServiceWorkerRegistration, 'waiting'>): void {
  // Another tab may have done so before.
  if (waiting === null) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(TAKE_OVER);
}
